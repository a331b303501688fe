package org.offlabel.evidence.answer.render;

import java.util.List;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.document.Quote;

/**
 * Words to show, and the quotes they rest on.
 *
 * @param text the words, as the answer or a source has them; not yet made harmless
 * @param quotes the quotes, in the order in which they are cited; may be empty
 */
record Line(String text, List<Quote> quotes) {

  Line {
    quotes = List.copyOf(quotes);
  }

  /** Words that cite nothing. */
  static Line of(String text) {
    return new Line(text, List.of());
  }

  /** Every quote of several lines, once, in order. */
  static List<Quote> quotes(List<Line> lines) {
    return lines.stream().flatMap(line -> line.quotes().stream()).distinct().toList();
  }

  static Line of(Sentence sentence) {
    return new Line(sentence.text(), sentence.citations());
  }
}
