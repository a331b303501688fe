package org.offlabel.evidence.library.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.Relation;

/** What a document says of its own or another's retraction. */
final class Retractions {

  private Retractions() {}

  /** The words in which a document says that it is itself retracted. */
  static Optional<String> own(Document document) {
    for (Relation relation : document.metadata().relations()) {
      if (relation.kind() == Relation.Kind.RETRACTED_BY) {
        return Optional.of(relation.span().of(document.text()));
      }
    }
    for (Noted<String> type : document.metadata().types()) {
      if (type.value().toLowerCase(Locale.ROOT).equals("retracted publication")) {
        return Optional.of(type.value());
      }
    }
    return document
        .metadata()
        .title()
        .map(Noted::value)
        .filter(
            title -> {
              String small = title.toLowerCase(Locale.ROOT);
              return small.startsWith("retracted:") || small.startsWith("retracted article");
            });
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
