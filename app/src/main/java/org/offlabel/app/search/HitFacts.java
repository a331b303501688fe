package org.offlabel.app.search;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.library.StoredDocument;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.PartialDate;

/**
 * What is shown of a document in a list.
 *
 * @param title its title, or where it was read from
 * @param authors who wrote it
 * @param where the journal or site
 * @param date when it was published, or last updated
 * @param kind what sort of document it is
 * @param types what it says it is
 * @param identifiers the numbers it is known under
 */
record HitFacts(
    String title,
    List<String> authors,
    Optional<String> where,
    Optional<String> date,
    String kind,
    List<String> types,
    List<Identifier> identifiers) {

  HitFacts {
    authors = List.copyOf(authors);
    types = List.copyOf(types);
    identifiers = List.copyOf(identifiers);
  }

  static HitFacts of(StoredDocument stored) {
    Metadata metadata = stored.document().metadata();
    return new HitFacts(
        stored.document().shownTitle(),
        values(metadata.authors()),
        metadata.container().map(Noted::value),
        metadata.published().or(metadata::updated).map(Noted::value).map(PartialDate::iso),
        stored.document().kind().label(),
        values(metadata.types()),
        metadata.identifiers().stream().map(Noted::value).distinct().toList());
  }

  private static List<String> values(List<Noted<String>> noted) {
    return noted.stream().map(Noted::value).distinct().toList();
  }
}
