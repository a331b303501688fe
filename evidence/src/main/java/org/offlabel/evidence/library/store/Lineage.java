package org.offlabel.evidence.library.store;

import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.PartialDate;

/**
 * What a document is a version of, and which version. Described in docs/methods/newer-versions.md.
 *
 * @param key the same for all versions of one record
 * @param dated the version's own date, where the record gives one
 */
record Lineage(String key, Optional<String> dated) {

  Lineage {
    Objects.requireNonNull(key);
    Objects.requireNonNull(dated);
  }

  static Lineage of(Document document) {
    Optional<String> record = ownNumber(document).map(own -> own.scheme() + ":" + own.value());
    String key = record.or(() -> address(document)).orElseGet(() -> "bytes:" + document.sha256());
    return new Lineage(ColumnText.key(key), dated(document).map(PartialDate::iso));
  }

  /**
   * Whether the version of this date is older than the other, as far as their dates tell. Where one
   * has none, or one is the year of the other's day, nothing is known.
   */
  static boolean isOlder(Optional<String> dated, Optional<String> other) {
    return dated.isPresent()
        && other.isPresent()
        && dated.get().compareTo(other.get()) < 0
        && !other.get().startsWith(dated.get());
  }

  /** The number under which its source keeps the record: not merely one that it mentions. */
  private static Optional<Identifier> ownNumber(Document document) {
    String origin = document.origin();
    int mark = origin.lastIndexOf('#');
    if (mark >= 0) {
      String own = origin.substring(mark + 1);
      return document.metadata().identifiers().stream()
          .map(Noted::value)
          .filter(identifier -> identifier.value().equalsIgnoreCase(own))
          .findFirst();
    }
    return document.metadata().identifiers().stream()
        .map(Noted::value)
        .filter(identifier -> isOwn(document.kind(), identifier.scheme()))
        .findFirst();
  }

  private static boolean isOwn(DocumentKind kind, Identifier.Scheme scheme) {
    return switch (kind) {
      case REGISTRATION -> scheme.isRegistry();
      case ARTICLE -> scheme == Identifier.Scheme.PMCID;
      case LABEL -> scheme == Identifier.Scheme.SETID;
      case GUIDELINE, WEB_PAGE, FORUM, MACHINE_WRITTEN_ANSWER, STUDY_RECORD -> false;
    };
  }

  private static Optional<String> address(Document document) {
    String origin = document.origin();
    return origin.startsWith("https://") || origin.startsWith("http://")
        ? Optional.of("address:" + origin)
        : Optional.empty();
  }

  private static Optional<PartialDate> dated(Document document) {
    Optional<PartialDate> updated = document.metadata().updated().map(Noted::value);
    return document.kind() == DocumentKind.LABEL
        ? updated.or(() -> document.metadata().published().map(Noted::value))
        : updated;
  }
}
