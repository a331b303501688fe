package org.offlabel.evidence.vocabulary.language;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.document.Span;

/**
 * Where sentences begin and end.
 *
 * <p>Headings, items of lists and lines of a menu count as sentences of their own: what matters is
 * that no sentence runs from one of them into the next. The rules and their limits are in {@code
 * docs/methods/sentences-and-numbers.md}.
 */
public final class Sentences {

  private Sentences() {}

  /**
   * The sentences of {@code text} inside {@code within}, in order. They do not overlap, carry no
   * space at either end, and together cover every character that is not a space; the mark that
   * opens an item of a list and a reference mark after the stop belong to their sentence.
   */
  public static List<Span> in(String text, Span within) {
    List<Span> sentences = new ArrayList<>();
    for (Span block : Blocks.in(text, within)) {
      new Stops(text, block).split(sentences);
    }
    return List.copyOf(sentences);
  }

  /** {@code sentence} without the bullet or number that opens an item of a list. */
  public static Span withoutListMark(String text, Span sentence) {
    int mark = ListMark.length(text, sentence.start(), sentence.end());
    return new Span(sentence.start() + mark, sentence.end());
  }
}
