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
  private static final double GOING_ON = 0.4;

  /**
   * A single line wider than a page shows that paragraphs were not broken. Where they were, many
   * lines begin in the middle of a sentence, with a small letter.
   */
  public static Wrapping of(String text, List<Line> lines) {
    int longest = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
    Wrapping none = new Wrapping(text, 0);
    if (longest < NARROWEST || longest > WIDEST) {
      return none;
    }
    Wrapping wrapping = new Wrapping(text, longest);
    int pairs = 0;
    int goingOn = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (wrapping.full(lines.get(i - 1), lines.get(i))) {
        pairs++;
        goingOn += wrapping.small(lines.get(i)) ? 1 : 0;
      }
    }
    return goingOn > 0 && goingOn >= GOING_ON * pairs ? wrapping : none;
  }

  /**
   * Whether {@code next} goes on with the paragraph of {@code line}: its first word would not have
   * fitted any more. After the end of a sentence that must hold to the letter.
   */
  public boolean joins(Line line, Line next) {
    return width > 0 && full(line, next);
  }

  private boolean small(Line line) {
    return Character.isLowerCase(text.charAt(line.span().start()));
  }

  private boolean full(Line line, Line next) {
    if (next.gap() > 0) {
      return false;
    }
    int word = next.span().start();
    while (word < next.span().end() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    boolean ends = ".!?".indexOf(text.charAt(line.span().end() - 1)) >= 0 && !small(next);
    int slack = ends ? 0 : width / 8;
    return line.span().length() + 1 + (word - next.span().start()) > width - slack;
  }
}
