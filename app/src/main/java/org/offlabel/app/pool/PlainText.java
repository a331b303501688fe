package org.offlabel.app.pool;

import java.util.ArrayList;
import java.util.List;

/** Words from outside, made fit for a terminal and measured as it shows them. */
final class PlainText {

  /** Below it every character takes one column. */
  private static final int FIRST_MARK = 0x300;

  private PlainText() {}

  /** The words on one line, without characters that could steer a terminal. */
  static String of(String words) {
    StringBuilder plain = new StringBuilder();
    words.codePoints().map(PlainText::harmless).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static int harmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          ' ';
      case Character.SURROGATE -> '\uFFFD';
      default -> point;
    };
  }

  /** How many columns of a terminal the text takes. */
  static int width(String text) {
    return text.codePoints().map(PlainText::width).sum();
  }

  private static int width(int point) {
    if (point < FIRST_MARK) {
      return 1;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        switch (Character.UnicodeScript.of(point)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
          default -> point >= 0x1F300 && point <= 0x1FAFF;
        };
    return wide ? 2 : 1;
  }

  /** The text in at most so many columns, its end replaced by a mark where it is longer. */
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int used = 0;
    for (int point : text.codePoints().toArray()) {
      used += width(point);
      if (used > columns - 1) {
        break;
      }
      cut.appendCodePoint(point);
    }
    return cut.append('…').toString();
  }

  /** The text in lines of at most so many columns, as far as its words allow. */
  static List<String> wrapped(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
