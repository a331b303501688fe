package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.SourceEntry;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Quote;

/**
 * Numbers the documents from 1 in the order in which a reader meets their first quote; those that
 * nothing cites follow in the answer's order.
 */
final class SourceNumbers {

  private final Map<DocumentId, SourceEntry.Read> byId = new LinkedHashMap<>();
  private final Map<DocumentId, Integer> numbers = new LinkedHashMap<>();

  SourceNumbers(Answer answer, Page page) {
    for (SourceEntry source : answer.sources()) {
      if (source instanceof SourceEntry.Read read) {
        byId.putIfAbsent(read.document().id(), read);
      }
    }
    page.lines().forEach(line -> line.quotes().forEach(quote -> number(quote.document())));
    byId.keySet().forEach(this::number);
  }

  private void number(DocumentId id) {
    numbers.putIfAbsent(id, numbers.size() + 1);
  }

  /** The number of a document that was read or is quoted. */
  int of(DocumentId id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no source " + id);
    }
    return number;
  }

  /** The documents cited by {@code quotes}, each once, in the order of their numbers. */
  List<DocumentId> cited(List<Quote> quotes) {
    return quotes.stream().map(Quote::document).distinct().sorted(this::compare).toList();
  }

  private int compare(DocumentId one, DocumentId other) {
    return Integer.compare(of(one), of(other));
  }

  /** What was read under this id. */
  Optional<SourceEntry.Read> read(DocumentId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The documents in the order of their numbers, without copies whose original is among them and
   * without those in which nothing relevant stood.
   */
  List<SourceEntry.Read> originals() {
    return inOrder().stream()
        .filter(read -> !hasOriginalHere(read) && !isIrrelevant(read))
        .toList();
  }

  /** The documents in which nothing relevant stood. */
  List<SourceEntry.Read> irrelevant() {
    return inOrder().stream().filter(this::isIrrelevant).toList();
  }

  private boolean isIrrelevant(SourceEntry.Read read) {
    return !read.used() && !hasOriginalHere(read) && copiesOf(read.document().id()).isEmpty();
  }

  /** The copies of a document, in the order of their numbers. */
  List<SourceEntry.Read> copiesOf(DocumentId original) {
    return inOrder().stream()
        .filter(read -> read.copy().filter(copy -> copy.original().equals(original)).isPresent())
        .toList();
  }

  private boolean hasOriginalHere(SourceEntry.Read read) {
    return read.copy()
        .flatMap(copy -> read(copy.original()))
        .filter(original -> original.copy().isEmpty())
        .isPresent();
  }

  private List<SourceEntry.Read> inOrder() {
    List<DocumentId> ids = new ArrayList<>(byId.keySet());
    ids.sort(this::compare);
    return ids.stream().map(byId::get).toList();
  }
}
