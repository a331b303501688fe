package org.offlabel.evidence.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Quote;

/** Picks a few quotes that show a side best: the shortest of each document. */
final class QuotePick {

  private static final Comparator<Quote> SHORTEST =
      Comparator.comparingInt((Quote quote) -> quote.span().length())
          .thenComparing(Comparator.naturalOrder());

  private QuotePick() {}

  /** At most {@code most} quotes, one a document, shortest first. */
  static List<Quote> onePerDocument(List<Quote> quotes, int most) {
    Set<DocumentId> seen = new HashSet<>();
    List<Quote> picked = new ArrayList<>();
    for (Quote quote : quotes.stream().distinct().sorted(SHORTEST).toList()) {
      if (picked.size() < most && seen.add(quote.document())) {
        picked.add(quote);
      }
    }
    return List.copyOf(picked);
  }
}
