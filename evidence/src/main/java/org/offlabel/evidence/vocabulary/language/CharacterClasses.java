package org.offlabel.evidence.vocabulary.language;

/** The characters that several readers of this package must agree about. */
final class CharacterClasses {

  private static final String CLOSERS = "\"'\u201d\u2019)]}\u00bb";
  private static final String OPENERS = "\"'\u201c\u2018([{\u00ab";
  private static final String BREAKS = "\n\r\u000b\f\u0085\u2028\u2029";

  private CharacterClasses() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isBreak(char c) {
    return BREAKS.indexOf(c) >= 0;
  }

  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A hyphen that joins words; an en or em dash does not. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isMinus(char c) {
    return c == '-' || c == '\u2212' || c == '\u2013';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc';
  }
}
