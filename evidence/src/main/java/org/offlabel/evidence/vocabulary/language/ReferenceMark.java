package org.offlabel.evidence.vocabulary.language;

/** A reference to a numbered source that stands after the stop, such as {@code [3, 4]}. */
final class ReferenceMark {

  private static final int LONGEST = 24;

  private ReferenceMark() {}

  /** Where the mark that follows {@code from} ends; {@code from} itself if none follows. */
  static int after(String text, int from, int end) {
    int at = from;
    if (at < end && text.charAt(at) == ' ') {
      at++;
    }
    if (at < end && text.charAt(at) == '[') {
      int close = numbers(text, at + 1, end);
      return close > at + 1 && close < end && text.charAt(close) == ']' ? close + 1 : from;
    }
    return raised(text, from, end);
  }

  /** Digits set directly after the stop, as copied superscripts are: "was safe.2,3 The trial". */
  private static int raised(String text, int from, int end) {
    boolean afterWord = from >= 2 && Character.isLowerCase(text.charAt(from - 2));
    if (!afterWord || from >= end || !CharacterClasses.isDigit(text.charAt(from))) {
      return from;
    }
    int at = from;
    while (at < end && at - from < LONGEST && isNumberOrJoint(text.charAt(at))) {
      at++;
    }
    boolean gap = at < end && text.charAt(at) == ' ';
    return gap && at + 1 < end && Character.isUpperCase(text.charAt(at + 1)) ? at : from;
  }

  private static int numbers(String text, int from, int end) {
    int at = from;
    while (at < end && at - from < LONGEST && isInBrackets(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isInBrackets(char c) {
    return c == ' ' || isNumberOrJoint(c);
  }

  private static boolean isNumberOrJoint(char c) {
    return CharacterClasses.isDigit(c) || c == ',' || c == '-' || c == '\u2013';
  }
}
