package org.offlabel.evidence.model.document;

import java.util.Objects;

/**
 * A source that could not be read.
 *
 * @param origin where it was
 * @param reason what is wrong with it and, where that helps, what to do; one plain sentence
 */
public record Unreadable(String origin, String reason) implements ReadResult {

  public Unreadable {
    Objects.requireNonNull(origin);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a failure needs its reason");
    }
  }
}
