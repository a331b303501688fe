package org.offlabel.evidence.answer.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts a text into words, numbers and signs in one pass, so that "4.5mg", "4.5 mg" and "4.5-mg"
 * give the same amount. Letters with digits after them ("NCT00501696") stay one word.
 */
final class Tokens {

  /** Longer digit runs are no amounts and would only cost time to compare. */
  private static final int LONGEST_NUMBER = 30;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokens(String text) {
    this.text = text;
  }

  /** The tokens of {@code text}, in order. */
  static List<Token> of(String text) {
    Tokens scan = new Tokens(plain(text));
    while (scan.at < scan.text.length()) {
      scan.next();
    }
    return List.copyOf(scan.tokens);
  }

  /** Lower case, with one form for each of dash, minus, apostrophe and micro sign. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      out.append(
          switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2018', '\u2019' -> '\'';
            case '\u03bc' -> '\u00b5';
            case '\u00a0', '\u2009', '\u202f' -> ' ';
            default -> c;
          });
    }
    return out.toString();
  }

  private void next() {
    char c = text.charAt(at);
    if (startsNumber()) {
      number();
    } else if (Character.isLetterOrDigit(c)) {
      word();
    } else {
      if (!Character.isWhitespace(c)) {
        tokens.add(Token.word(String.valueOf(c)));
      }
      at++;
    }
  }

  private boolean startsNumber() {
    char c = text.charAt(at);
    boolean sign = c == '-' && !(at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)));
    boolean point = c == '.' && !(at > 0 && digitAt(at - 1));
    return digitAt(at)
        || ((sign || point) && digitAt(at + 1))
        || (sign && at + 1 < text.length() && text.charAt(at + 1) == '.' && digitAt(at + 2));
  }

  private void number() {
    int start = at;
    StringBuilder digits = new StringBuilder();
    boolean point = false;
    while (at < text.length() && (at == start || continuesNumber(point))) {
      char c = text.charAt(at);
      point |= c == '.';
      if (c != ',') {
        digits.append(c);
      }
      at++;
    }
    String written = digits.toString();
    Optional<BigDecimal> value =
        written.length() > LONGEST_NUMBER
            ? Optional.empty()
            : Optional.of(new BigDecimal(written).stripTrailingZeros());
    tokens.add(new Token(written, value));
  }

  private boolean continuesNumber(boolean pointSeen) {
    char c = text.charAt(at);
    return digitAt(at) || (c == '.' && !pointSeen && digitAt(at + 1)) || isThousands();
  }

  /** A comma with exactly three digits behind it, as in 1,200. */
  private boolean isThousands() {
    return text.charAt(at) == ','
        && digitAt(at - 1)
        && digitAt(at + 1)
        && digitAt(at + 2)
        && digitAt(at + 3)
        && !digitAt(at + 4);
  }

  private void word() {
    int start = at;
    while (at < text.length() && continuesWord(start)) {
      at++;
    }
    tokens.add(Token.word(text.substring(start, at)));
  }

  private boolean continuesWord(int start) {
    char c = text.charAt(at);
    boolean inside = at > start && at + 1 < text.length();
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || (c == '\'' && inside && Character.isLetter(text.charAt(at + 1)));
  }

  /** ASCII digits only: other scripts' digits are words here. */
  private boolean digitAt(int index) {
    return index >= 0
        && index < text.length()
        && text.charAt(index) >= '0'
        && text.charAt(index) <= '9';
  }
}
