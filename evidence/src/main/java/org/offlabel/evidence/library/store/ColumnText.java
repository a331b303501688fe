package org.offlabel.evidence.library.store;

/**
 * Words as both databases can hold them. PostgreSQL refuses the character 0, and neither has a form
 * for half a surrogate pair, so those are written as escapes; reading gives the same words back.
 */
final class ColumnText {

  /** PostgreSQL refuses to index values of more than about 2,700 bytes. */
  private static final int LONGEST_KEY = 400;

  private static final char ESCAPE = '\\';
  private static final int HEX = 16;

  private ColumnText() {}

  static String write(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      boolean pair =
          Character.isHighSurrogate(unit)
              && i + 1 < words.length()
              && Character.isLowSurrogate(words.charAt(i + 1));
      if (pair) {
        out.append(unit).append(words.charAt(++i));
      } else if (unit == ESCAPE || unit == 0 || Character.isSurrogate(unit)) {
        out.append(ESCAPE);
        String digits = Integer.toHexString(unit);
        out.append("0".repeat(4 - digits.length())).append(digits);
      } else {
        out.append(unit);
      }
    }
    return out.toString();
  }

  static String read(String column) {
    if (column.indexOf(ESCAPE) < 0) {
      return column;
    }
    StringBuilder out = new StringBuilder(column.length());
    for (int i = 0; i < column.length(); i++) {
      char unit = column.charAt(i);
      if (unit == ESCAPE && i + 4 < column.length()) {
        out.append((char) Integer.parseInt(column.substring(i + 1, i + 5), HEX));
        i += 4;
      } else {
        out.append(unit);
      }
    }
    return out.toString();
  }

  /** What stands for the words where they are looked up: themselves, or a hash of long ones. */
  static String key(String words) {
    String written = write(words);
    return written.length() <= LONGEST_KEY ? written : "\\sha256:" + Seal.hash(written);
  }
}
