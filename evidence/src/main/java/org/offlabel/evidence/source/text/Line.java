package org.offlabel.evidence.source.text;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.document.Span;

/**
 * A line that is not empty.
 *
 * @param span its words without outer white space
 * @param gap how many empty lines stand above it; at least 1 for the first
 */
public record Line(Span span, int gap) {

  private static final int OPENING = 2000;

  /** The lines of {@code text}, whether they end as on Unix, Windows or old Macs. */
  public static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>();
    int gap = 1;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !breaks(text.charAt(end))) {
        end++;
      }
      Span words = trimmed(text, start, end);
      if (words.length() == 0) {
        gap++;
      } else {
        lines.add(new Line(words, gap));
        gap = 0;
      }
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines;
  }

  /** The line's words. */
  public String words(String text) {
    return span.of(text);
  }

  /** The first few hundred characters of the line's words, enough to tell what begins here. */
  public String opening(String text) {
    return text.substring(span.start(), Math.min(span.end(), span.start() + OPENING));
  }

  private static boolean breaks(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200b'
        || c == '\ufeff';
  }
}
