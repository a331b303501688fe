package org.offlabel.evidence.fetch.service;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer that came.
 *
 * @param file its body
 * @param status of the answer
 * @param link the Link header, if there was one
 */
public record Page(Path file, int status, Optional<String> link) {

  public Page {
    Objects.requireNonNull(file);
    Objects.requireNonNull(link);
  }
}
