package org.offlabel.evidence.library.index;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Relation;
import org.offlabel.evidence.model.document.Retraction;

/** What a document says of its own or another's retraction. */
final class Retractions {

  private Retractions() {}

  /** The words in which a document says that it is itself retracted. */
  static Optional<String> own(Document document) {
    return Retraction.saidBy(document).map(span -> span.of(document.text()));
  }

  /** The words in which a document says that there is concern about it. */
  static Optional<String> concern(Document document) {
    return document.metadata().relations().stream()
        .filter(relation -> relation.kind() == Relation.Kind.CONCERN_EXPRESSED_BY)
        .map(relation -> relation.span().of(document.text()))
        .findFirst();
  }

  /** The works whose retraction it announces. */
  static List<Identifier> announced(Document document) {
    return document.metadata().relations().stream()
        .filter(relation -> relation.kind() == Relation.Kind.RETRACTS)
        .flatMap(relation -> relation.other().stream())
        .toList();
  }
}
