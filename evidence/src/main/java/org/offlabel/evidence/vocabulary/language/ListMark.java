package org.offlabel.evidence.vocabulary.language;

/** The bullet or number that opens an item of a list. */
final class ListMark {

  private static final String BULLETS = "-*\u2022\u2013\u2014\u00b7\u2023\u25aa\u25cf\u25cb\u25e6";
  private static final int MAX_DIGITS = 3;

  private ListMark() {}

  /** How many units the mark at {@code from} takes with the spaces after it; 0 if none is there. */
  static int length(String text, int from, int end) {
    int mark = bullet(text, from, end);
    if (mark == 0) {
      mark = numbered(text, from, end);
    }
    int after = from + mark;
    if (mark == 0 || after >= end || !CharacterClasses.isSpace(text.charAt(after))) {
      return 0;
    }
    while (after < end && CharacterClasses.isSpace(text.charAt(after))) {
      after++;
    }
    return after - from;
  }

  private static int bullet(String text, int from, int end) {
    return from < end && BULLETS.indexOf(text.charAt(from)) >= 0 ? 1 : 0;
  }

  /** Matches {@code 1.}, {@code 12)}, {@code (3)}, {@code a)} and {@code (b)}. */
  private static int numbered(String text, int from, int end) {
    boolean open = from < end && text.charAt(from) == '(';
    int begin = open ? from + 1 : from;
    int at = begin;
    while (at < end && at - begin <= MAX_DIGITS && CharacterClasses.isDigit(text.charAt(at))) {
      at++;
    }
    boolean letter = false;
    if (at == begin && at < end && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
      letter = true;
      at++;
    }
    if (at == begin || at - begin > MAX_DIGITS || at >= end) {
      return 0;
    }
    char close = text.charAt(at);
    boolean closes = close == ')' || (close == '.' && !open && !letter);
    return closes ? at + 1 - from : 0;
  }
}
