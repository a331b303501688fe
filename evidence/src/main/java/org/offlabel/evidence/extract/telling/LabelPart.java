package org.offlabel.evidence.extract.telling;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a drug label under one heading.
 *
 * @param path codes of the sections it lies in, outermost first
 * @param section the heading of the outermost section
 * @param heading its own heading, where it has another than the section's
 * @param sentences the sentences under the heading, in order
 */
public record LabelPart(
    List<String> path,
    Optional<Telling> section,
    Optional<Telling> heading,
    List<Telling> sentences) {

  public LabelPart {
    path = List.copyOf(path);
    sentences = List.copyOf(sentences);
  }
}
