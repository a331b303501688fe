package org.offlabel.evidence.library.query;

import java.util.Optional;

/** Which characters mean something in a query, and what words and phrases may be made of. */
final class Letters {

  private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";
  private static final String OWN = "()[]*?" + QUOTES;

  private Letters() {}

  static boolean isQuote(char unit) {
    return QUOTES.indexOf(unit) >= 0;
  }

  static boolean isSpace(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || Character.isISOControl(unit)
        || unit == '\ufeff'
        || unit == '\u200b';
  }

  static boolean isWildcard(char unit) {
    return unit == '*' || unit == '?';
  }

  /** Whether a word ends before {@code unit}. */
  static boolean endsWord(char unit) {
    return isSpace(unit) || "()[]".indexOf(unit) >= 0 || isQuote(unit);
  }

  /** Where a name ends that a colon and more follow, unless an address does; -1 without one. */
  static int nameEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isNameLetter(text.charAt(end))) {
      end++;
    }
    boolean colon = end > start && end + 1 < text.length() && text.charAt(end) == ':';
    return colon && !text.startsWith("//", end + 1) ? end : -1;
  }

  private static boolean isNameLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }

  static boolean saysSomething(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  static boolean isOperator(String word) {
    return word.equals("AND") || word.equals("OR") || word.equals("NOT");
  }

  /** The words with single spaces between them and without quotes. */
  static String quotable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (!isSpace(unit) && !isQuote(unit)) {
        out.append(unit);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  /** Refuses what could not be written outside quotes and read back. */
  static void requireWord(String text) {
    boolean plain =
        saysSomething(text)
            && !isOperator(text)
            && trimmed(text).equals(text)
            && text.chars().noneMatch(unit -> isSpace((char) unit) || OWN.indexOf(unit) >= 0);
    if (!plain) {
      throw new IllegalArgumentException("no word: " + text);
    }
  }

  /** Without marks at both ends, which belong to the sentence and not to the word. */
  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !isPart(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !isPart(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  private static boolean isPart(int point) {
    return Character.isLetterOrDigit(point)
        || point == '*'
        || Character.getType(point) == Character.NON_SPACING_MARK
        || Character.getType(point) == Character.COMBINING_SPACING_MARK;
  }

  /** What is wrong with a word that has wildcards; empty where nothing is. */
  static Optional<String> wrongInPattern(String text) {
    int first = text.length();
    int wildcards = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (isWildcard(unit)) {
        first = Math.min(first, at);
        wildcards++;
      } else if (!Character.isLetterOrDigit(unit) && "-./'".indexOf(unit) < 0) {
        return Optional.of("a word with a wildcard is made of letters, numbers and hyphens");
      }
    }
    long before = text.substring(0, first).codePoints().filter(Character::isLetterOrDigit).count();
    if (wildcards == 0) {
      return Optional.of("there is no wildcard");
    }
    if (before < Limits.LEAST_BEFORE_WILDCARD) {
      return Optional.of(
          "at least "
              + Limits.LEAST_BEFORE_WILDCARD
              + " letters must stand before the first * or ?");
    }
    if (wildcards > Limits.MOST_WILDCARDS) {
      return Optional.of("a word has at most " + Limits.MOST_WILDCARDS + " wildcards");
    }
    return text.endsWith("?") ? Optional.of("? stands inside a word") : Optional.empty();
  }
}
