package org.offlabel.evidence.source.record;

/** Words of a field made fit for a text: one line, single spaces, no control characters. */
public final class CleanText {

  private CleanText() {}

  /** The words; white space of any kind becomes one space, and none at the ends. */
  public static String of(String words) {
    return isClean(words) ? words : cleaned(words);
  }

  private static String cleaned(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        gap = true;
      } else if (!isUnfit(c)) {
        if (gap && !clean.isEmpty()) {
          clean.append(' ');
        }
        gap = false;
        clean.appendCodePoint(c);
      }
    }
    return clean.toString();
  }

  /** Most words are fit as they come, and need not be copied to be looked at. */
  private static boolean isClean(String words) {
    int length = words.length();
    boolean gap = true;
    for (int i = 0; i < length; i++) {
      char c = words.charAt(i);
      if (c > ' ' && c < '\u007f') {
        gap = false;
      } else if (c == ' ') {
        if (gap) {
          return false;
        }
        gap = true;
      } else if (isPlainLetter(c)) {
        gap = false;
      } else {
        return false;
      }
    }
    return !gap || length == 0;
  }

  /** Beyond ASCII: letters and signs that are one unit and no control, such as β, é and ≥. */
  private static boolean isPlainLetter(char c) {
    if (c < '\u00a1' || c == '\u00ad') {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.LOWERCASE_LETTER
        || type == Character.UPPERCASE_LETTER
        || type == Character.OTHER_LETTER
        || type == Character.MATH_SYMBOL
        || type == Character.DASH_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.OTHER_SYMBOL
        || type == Character.OTHER_PUNCTUATION;
  }

  /** Half a surrogate pair, and signs that steer the direction or the shape of text unseen. */
  private static boolean isUnfit(int c) {
    int type = Character.getType(c);
    return type == Character.SURROGATE || type == Character.FORMAT || type == Character.UNASSIGNED;
  }
}
