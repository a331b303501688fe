package org.offlabel.metaanalysis.picture;

/**
 * Makes any text fit to be shown on one line: nothing in it can break the document or its lines.
 */
final class OneLine {

  /** More marks on one letter would tower into the neighbouring lines. */
  private static final int MARKS_ON_A_LETTER = 3;

  private OneLine() {}

  /**
   * The text on one line: control characters become spaces and runs of spaces one, characters that
   * turn the direction of reading are left out, halves of characters are replaced.
   */
  static String of(String text) {
    StringBuilder line = new StringBuilder();
    int marks = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      marks = isMark(point) ? marks + 1 : 0;
      if (!turnsDirection(point) && marks <= MARKS_ON_A_LETTER) {
        append(line, point);
      }
    }
    return line.toString().strip();
  }

  private static void append(StringBuilder line, int point) {
    if (Character.isISOControl(point) || Character.isWhitespace(point)) {
      if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (isForbidden(point)) {
      line.append('\uFFFD');
    } else {
      line.appendCodePoint(point);
    }
  }

  /** XML 1.0 allows neither halves of surrogate pairs nor U+FFFE and U+FFFF. */
  private static boolean isForbidden(int point) {
    return (point >= 0xD800 && point <= 0xDFFF) || point == 0xFFFE || point == 0xFFFF;
  }

  private static boolean turnsDirection(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }

  static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
