package org.offlabel.evidence.model.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One entry of a document's reference list.
 *
 * @param number its place in the list, from 1, or the number printed before it
 * @param span its words
 * @param authors surnames in the order given; may be empty
 * @param title the cited work's title
 * @param journal the journal or publisher
 * @param year year of publication
 * @param identifiers PMID, DOI, registration numbers
 */
public record Reference(
    int number,
    Span span,
    List<String> authors,
    Optional<String> title,
    Optional<String> journal,
    OptionalInt year,
    List<Identifier> identifiers) {

  public Reference {
    authors = List.copyOf(authors);
    identifiers = List.copyOf(identifiers);
  }
}
