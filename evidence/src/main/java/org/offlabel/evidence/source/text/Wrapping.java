package org.offlabel.evidence.source.text;

import java.util.List;

/**
 * Whether a text's lines were broken at a fixed width, so that a paragraph is several lines.
 *
 * @param text the whole text
 * @param width the longest line; 0 where lines are whole paragraphs
 */
public record Wrapping(String text, int width) {

  private static final int WIDEST = 120;
  private static final int NARROWEST = 40;

  /** A single line wider than a page shows that paragraphs were not broken. */
  public static Wrapping of(String text, List<Line> lines) {
    int longest = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
    return new Wrapping(text, longest < NARROWEST || longest > WIDEST ? 0 : longest);
  }

  /**
   * Whether {@code next} goes on with the paragraph of {@code line}: its first word would not have
   * fitted any more.
   */
  public boolean joins(Line line, Line next) {
    if (width == 0 || next.gap() > 0) {
      return false;
    }
    int word = next.span().start();
    while (word < next.span().end() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    int slack = width / 8;
    return line.span().length() + 1 + (word - next.span().start()) > width - slack;
  }
}
