package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;

/** Shows quotes in the words around them. */
final class Passages {

  /** How many UTF-16 units before and after a quote are shown with it. */
  private static final int AROUND = 200;

  /**
   * A stretch of a document with quotes in it.
   *
   * @param span the stretch
   * @param quoted the quotes, not overlapping, in order
   */
  record Passage(Span span, List<Span> quoted) {
    Passage {
      quoted = List.copyOf(quoted);
    }
  }

  private Passages() {}

  /** The stretches of {@code text} around {@code quotes}; quotes that are close share one. */
  static List<Passage> around(List<Quote> quotes, String text) {
    List<Passage> passages = new ArrayList<>();
    for (Span quote : quotes.stream().map(Quote::span).sorted().distinct().toList()) {
      Span context = context(quote, text);
      if (!passages.isEmpty() && passages.getLast().span().end() >= context.start()) {
        Passage last = passages.removeLast();
        passages.add(new Passage(last.span().to(context), with(last.quoted(), quote)));
      } else {
        passages.add(new Passage(context, List.of(quote)));
      }
    }
    return passages;
  }

  private static List<Span> with(List<Span> quoted, Span quote) {
    List<Span> all = new ArrayList<>(quoted);
    boolean touches = all.getLast().end() >= quote.start();
    all.add(touches ? all.removeLast().to(quote) : quote);
    return all;
  }

  /** {@link #AROUND} units either side, less the word that is cut. */
  private static Span context(Span quote, String text) {
    int start = Math.max(0, quote.start() - AROUND);
    while (start > 0 && start < quote.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    int end = Math.min(text.length(), quote.end() + AROUND);
    while (end < text.length() && end > quote.end() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return new Span(start, end);
  }
}
