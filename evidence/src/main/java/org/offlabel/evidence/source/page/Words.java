package org.offlabel.evidence.source.page;

import java.util.Locale;

/** Cheap, bounded looks at a piece's words, shared by the rules. */
final class Words {

  private static final int KEY_LENGTH = 400;
  private static final int COUNTED = 400;

  private Words() {}

  /**
   * The first few hundred characters in lower case, with straight quotes and single spaces, to be
   * compared with cues.
   */
  static String key(String text) {
    StringBuilder out = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length() && out.length() < KEY_LENGTH; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = !out.isEmpty();
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      out.append(straight(c));
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static char straight(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc' -> '\'';
      case '\u201c', '\u201d' -> '"';
      default -> c;
    };
  }

  /** The number of words, counted no further than a few hundred. */
  static int count(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length() && words < COUNTED; i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank && !inside) {
        words++;
      }
      inside = !blank;
    }
    return words;
  }

  /** The last character that is neither a quote nor a bracket. */
  static char lastMark(String text) {
    int i = text.length() - 1;
    while (i > 0 && "\"'\u201d\u2019)]*_".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }

  /** Whether it ends as a sentence does. */
  static boolean endsSentence(String text) {
    return ".!?".indexOf(lastMark(text)) >= 0;
  }

  /** Whether it was cut off: three dots or an ellipsis at the end. */
  static boolean cutOff(String text) {
    return text.endsWith("...") || text.endsWith("\u2026");
  }

  /** Whether it looks like running prose rather than a label: long, or a whole sentence. */
  static boolean prose(String text) {
    int words = count(text);
    return words >= 30 || (words >= 12 && lastMark(text) == '.' && !cutOff(text));
  }

  /** The share, 0 to 1, of words longer than three letters that begin with a capital. */
  static double capitalised(String text) {
    int words = 0;
    int capitals = 0;
    int start = 0;
    int limit = Math.min(text.length(), KEY_LENGTH);
    for (int i = 0; i <= limit; i++) {
      if (i == limit || Character.isWhitespace(text.charAt(i))) {
        if (i - start > 3) {
          words++;
          capitals += Character.isUpperCase(firstLetter(text, start, i)) ? 1 : 0;
        }
        start = i + 1;
      }
    }
    return words == 0 ? 0 : (double) capitals / words;
  }

  private static char firstLetter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  /** Whether every word begins with a capital letter. */
  static boolean allCapitalised(String text) {
    for (int i = 0; i < Math.min(text.length(), KEY_LENGTH); i++) {
      boolean first = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      if (first && !Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the first letter is a small one. */
  static boolean startsLower(String text) {
    return Character.isLowerCase(firstLetter(text, 0, Math.min(text.length(), 20)));
  }
}
