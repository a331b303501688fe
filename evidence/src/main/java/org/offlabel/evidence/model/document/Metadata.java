package org.offlabel.evidence.model.document;

import java.util.List;
import java.util.Optional;

/**
 * What a document says about itself.
 *
 * @param title its title; absent where it has none
 * @param authors who wrote it
 * @param reviewers who reviewed it, such as a medical reviewer
 * @param published when it was published
 * @param updated when it was last updated or reviewed
 */
public record Metadata(
    Optional<Noted<String>> title,
    List<Noted<String>> authors,
    List<Noted<String>> reviewers,
    Optional<Noted<PartialDate>> published,
    Optional<Noted<PartialDate>> updated) {

  public Metadata {
    authors = List.copyOf(authors);
    reviewers = List.copyOf(reviewers);
  }

  /** For a document that says nothing about itself. */
  public static Metadata none() {
    return new Metadata(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());
  }
}
