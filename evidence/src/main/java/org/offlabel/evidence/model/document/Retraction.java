package org.offlabel.evidence.model.document;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells which documents have been retracted, by their own words or by a notice's. */
public final class Retraction {

  private static final String TYPE = "retracted publication";
  private static final List<String> TITLES = List.of("retracted:", "retracted article");

  private Retraction() {}

  /**
   * The retracted ones of these documents, each with the words that say so: its own, else those of
   * a notice among the documents that names one of its numbers.
   */
  public static Map<DocumentId, Quote> among(Collection<Document> documents) {
    Map<Identifier, Quote> announced = new TreeMap<>();
    for (Document document : documents) {
      for (Relation relation : document.metadata().relations()) {
        if (relation.kind() == Relation.Kind.RETRACTS) {
          relation.other().ifPresent(o -> announced.put(o, document.quote(relation.span())));
        }
      }
    }
    Map<DocumentId, Quote> retracted = new TreeMap<>();
    for (Document document : documents) {
      saidBy(document)
          .map(document::quote)
          .or(() -> announced(document, announced))
          .ifPresent(quote -> retracted.put(document.id(), quote));
    }
    return Collections.unmodifiableMap(retracted);
  }

  private static Optional<Quote> announced(Document document, Map<Identifier, Quote> announced) {
    return document.metadata().identifiers().stream()
        .map(Noted::value)
        .filter(announced::containsKey)
        .map(announced::get)
        .findFirst();
  }

  /** The words in which a document says that it is itself retracted. */
  public static Optional<Span> saidBy(Document document) {
    Metadata metadata = document.metadata();
    Optional<Span> relation =
        metadata.relations().stream()
            .filter(each -> each.kind() == Relation.Kind.RETRACTED_BY)
            .map(Relation::span)
            .findFirst();
    Optional<Span> type =
        metadata.types().stream()
            .filter(each -> each.value().toLowerCase(Locale.ROOT).equals(TYPE))
            .map(Noted::span)
            .findFirst();
    Optional<Span> title =
        metadata
            .title()
            .filter(
                each -> TITLES.stream().anyMatch(each.value().toLowerCase(Locale.ROOT)::startsWith))
            .map(Noted::span);
    return relation.or(() -> type).or(() -> title);
  }
}
