package org.offlabel.evidence.source.record;

/** Words of a field made fit for a text: one line, single spaces, no control characters. */
public final class CleanText {

  private CleanText() {}

  /** The words; white space of any kind becomes one space, and none at the ends. */
  public static String of(String words) {
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

  /** Half a surrogate pair, and signs that steer the direction or the shape of text unseen. */
  private static boolean isUnfit(int c) {
    int type = Character.getType(c);
    return type == Character.SURROGATE || type == Character.FORMAT || type == Character.UNASSIGNED;
  }
}
