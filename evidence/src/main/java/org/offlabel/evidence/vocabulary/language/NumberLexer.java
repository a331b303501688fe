package org.offlabel.evidence.vocabulary.language;

import java.util.Locale;
import java.util.Set;
import org.offlabel.evidence.model.document.Span;

/** Reads numbers written in digits. */
final class NumberLexer {

  /** Longer runs of digits are names, and would make arithmetic slow. */
  private static final int MOST_DIGITS = 18;

  private static final int LONGEST_SUFFIX = 24;

  private static final Set<String> GLUED =
      WordList.of(
          """
          g mg ug \u03bcg kg ml l cc iu u h hr d w wk mo yr y m cm mm am pm x
          """);
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> DECIMAL_COMMA_UNITS =
      WordList.of(
          """
          mg g ml mcg ug \u03bcg \u00b5g kg milligrams
          """);

  private static final Set<String> BEFORE_SIGN = Set.of("ci", "to", "of", "was", "and", ":");

  private final String text;
  private final int start;
  private final int end;

  NumberLexer(String text, Span within) {
    this.text = text;
    this.start = within.start();
    this.end = within.end();
  }

  /** Whether a number begins at {@code at}, with its sign or its leading decimal point. */
  boolean startsAt(int at, Token before) {
    char c = text.charAt(at);
    if (CharacterClasses.isDigit(c)) {
      return true;
    }
    if (isPoint(c)) {
      return digitAt(at + 1) && !isTiedBefore(at);
    }
    boolean digits = digitAt(at + 1) || (charAt(at + 1) == '.' && digitAt(at + 2));
    return CharacterClasses.isMinus(c) && digits && isSign(at, before);
  }

  private boolean isSign(int at, Token before) {
    if (at == start) {
      return text.charAt(at) == '\u2212';
    }
    char previous = text.charAt(at - 1);
    boolean free = !Character.isLetterOrDigit(previous) && ")]%".indexOf(previous) < 0;
    boolean range = before.isNumber() && CharacterClasses.isSpace(previous);
    boolean bullet = CharacterClasses.isBreak(previous) && text.charAt(at) != '\u2212';
    return free && !range && !bullet && (text.charAt(at) != '\u2013' || isSignDash(at, before));
  }

  /** An en dash is a minus sign only where a number was announced. */
  private boolean isSignDash(int at, Token before) {
    return "([,=<>".indexOf(text.charAt(at - 1)) >= 0 || BEFORE_SIGN.contains(before.norm());
  }

  private boolean isTiedBefore(int at) {
    if (at == start) {
      return false;
    }
    char previous = text.charAt(at - 1);
    return Character.isLetterOrDigit(previous) || previous == '.' || previous == ')';
  }

  /** Reads the number that starts at {@code from}. */
  Token read(int from, Token before) {
    StringBuilder digits = new StringBuilder();
    int at = from;
    if (!CharacterClasses.isDigit(text.charAt(at)) && !isPoint(text.charAt(at))) {
      digits.append('-');
      at++;
    }
    int whole = at;
    at = digitsFrom(at);
    if (at - whole > MOST_DIGITS) {
      return code(from, at);
    }
    digits.append(at == whole ? "0" : text.substring(whole, at));
    if (at > whole) {
      at = groups(whole, at, digits, before);
    }
    boolean fraction = isFraction(at) || isDecimalComma(whole, at);
    if (fraction) {
      int point = at;
      at = digitsFrom(at + 1);
      if (at - point > MOST_DIGITS || (isPoint(charAt(at)) && digitAt(at + 1))) {
        return code(from, codeEnd(at));
      }
      digits.append('.').append(text, point + 1, at);
    }
    return suffixed(from, at, digits.toString(), fraction);
  }

  private Token suffixed(int from, int at, String norm, boolean fraction) {
    if (charAt(at) == '/' && norm.startsWith("10.") && norm.length() > 6) {
      return code(from, codeEnd(at));
    }
    String letters = lettersAt(at);
    int after = at + letters.length();
    boolean digitsFollow = digitAt(after);
    if (letters.isEmpty() || (!digitsFollow && (letters.length() > 2 || GLUED.contains(letters)))) {
      return new Token(from, at, norm, Token.Kind.NUMBER);
    }
    if (!fraction && !digitsFollow && ORDINAL_ENDINGS.contains(letters)) {
      return new Token(from, after, norm + letters, Token.Kind.ORDINAL);
    }
    if (!fraction && !digitsFollow && letters.equals("k") && norm.length() < MOST_DIGITS - 3) {
      return new Token(from, after, norm + "000", Token.Kind.NUMBER);
    }
    return code(from, codeEnd(after));
  }

  /** Appends groups of three digits set off by a comma or a space. */
  private int groups(int whole, int from, StringBuilder digits, Token before) {
    if (from - whole > 3 || text.charAt(whole) == '0') {
      return from;
    }
    int at = from;
    char separator = charAt(at);
    boolean comma = separator == ',';
    boolean space = "\u00a0\u2009\u202f".indexOf(separator) >= 0;
    boolean plain = separator == ' ' && !NumberLabels.isLabel(before.norm());
    if (!comma && !space && !plain) {
      return from;
    }
    while (charAt(at) == separator
        && digitsFrom(at + 1) - at == 4
        && digits.length() < MOST_DIGITS - 3) {
      digits.append(text, at + 1, at + 4);
      at += 4;
    }
    return at;
  }

  private boolean isFraction(int at) {
    return isPoint(charAt(at)) && digitAt(at + 1);
  }

  /** A comma is a decimal point only where a unit shows it: "4,5 mg". */
  private boolean isDecimalComma(int whole, int at) {
    int after = charAt(at) == ',' ? digitsFrom(at + 1) : at;
    if (after - at < 2 || after - at > 3 || at - whole > 2) {
      return false;
    }
    String unit = lettersAt(charAt(after) == ' ' ? after + 1 : after);
    return DECIMAL_COMMA_UNITS.contains(unit);
  }

  private Token code(int from, int to) {
    String norm = text.substring(from, to).toLowerCase(Locale.ROOT);
    return new Token(from, to, norm, Token.Kind.CODE);
  }

  private int codeEnd(int from) {
    int at = from;
    while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || isJoint(at))) {
      at++;
    }
    return at;
  }

  private boolean isJoint(int at) {
    return "./".indexOf(text.charAt(at)) >= 0
        && at + 1 < end
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private String lettersAt(int from) {
    int at = from;
    while (at < end && at - from < LONGEST_SUFFIX && Character.isLetter(text.charAt(at))) {
      at++;
    }
    String letters = text.substring(Math.min(from, end), Math.max(Math.min(from, end), at));
    return letters.toLowerCase(Locale.ROOT).replace('\u00b5', '\u03bc');
  }

  private int digitsFrom(int from) {
    int at = from;
    while (digitAt(at)) {
      at++;
    }
    return at;
  }

  private boolean digitAt(int at) {
    return at < end && CharacterClasses.isDigit(text.charAt(at));
  }

  private char charAt(int at) {
    return at < end ? text.charAt(at) : '\0';
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '\u00b7' || c == '\u2219';
  }
}
