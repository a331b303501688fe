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
 * @param container the journal, site or publisher it appeared in
 * @param identifiers the numbers under which it, or the study it registers, is known
 * @param types what it says it is, in its source's own words, such as "Randomized Controlled Trial"
 * @param relations other documents it names as its retraction, correction and the like
 */
public record Metadata(
    Optional<Noted<String>> title,
    List<Noted<String>> authors,
    List<Noted<String>> reviewers,
    Optional<Noted<PartialDate>> published,
    Optional<Noted<PartialDate>> updated,
    Optional<Noted<String>> container,
    List<Noted<Identifier>> identifiers,
    List<Noted<String>> types,
    List<Relation> relations) {

  public Metadata {
    authors = List.copyOf(authors);
    reviewers = List.copyOf(reviewers);
    identifiers = List.copyOf(identifiers);
    types = List.copyOf(types);
    relations = List.copyOf(relations);
  }

  /** What a page says that is no record of a database. */
  public Metadata(
      Optional<Noted<String>> title,
      List<Noted<String>> authors,
      List<Noted<String>> reviewers,
      Optional<Noted<PartialDate>> published,
      Optional<Noted<PartialDate>> updated) {
    this(
        title,
        authors,
        reviewers,
        published,
        updated,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  /** For a document that says nothing about itself. */
  public static Metadata none() {
    return new Metadata(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());
  }
}
