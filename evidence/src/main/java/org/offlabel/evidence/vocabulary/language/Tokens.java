package org.offlabel.evidence.vocabulary.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.offlabel.evidence.model.document.Span;

/** Divides text into words, numbers and marks. */
final class Tokens {

  private static final Set<String> ADDRESS_STARTS = Set.of("http", "https", "www", "doi");
  private static final Set<String> COUNTABLE_PREFIXES =
      WordList.of(
          """
          mid pre post early late over under circa n to of
          """);

  private final String text;
  private final int end;
  private final List<Token> found = new ArrayList<>();
  private final NumberLexer numbers;

  private Tokens(String text, Span within) {
    this.text = text;
    this.end = within.end();
    this.numbers = new NumberLexer(text, within);
  }

  static List<Token> in(String text, Span within) {
    Tokens tokens = new Tokens(text, within);
    int at = within.start();
    while (at < within.end()) {
      at = tokens.next(at, within.start());
    }
    return tokens.found;
  }

  private int next(int at, int first) {
    char c = text.charAt(at);
    if (CharacterClasses.isSpace(c)) {
      return at + 1;
    }
    if (numbers.startsAt(at, last())) {
      Token number = numbers.read(at, last());
      return add(isName(number, first) ? withKind(number, Token.Kind.CODE) : number);
    }
    int code = text.codePointAt(at);
    if (isWordPart(code)) {
      return word(at);
    }
    int width = Math.min(Character.charCount(code), end - at);
    return add(new Token(at, at + width, mark(at, width), Token.Kind.MARK));
  }

  private String mark(int at, int width) {
    char c = text.charAt(at);
    return c < 128 ? String.valueOf(c) : normal(text.substring(at, at + width));
  }

  private int word(int from) {
    int at = from;
    boolean digits = false;
    while (at < end) {
      int code = text.codePointAt(at);
      boolean joint = isApostropheInside(at);
      if (!isWordPart(code) && !CharacterClasses.isDigit(text.charAt(at)) && !joint) {
        break;
      }
      digits |= CharacterClasses.isDigit(text.charAt(at));
      at += Math.min(Character.charCount(code), end - at);
    }
    String norm = withoutPossessive(normal(text.substring(from, at)));
    if (ADDRESS_STARTS.contains(norm) && isAddress(at)) {
      return address(from, at);
    }
    return add(new Token(from, at, norm, digits ? Token.Kind.CODE : Token.Kind.WORD));
  }

  private boolean isApostropheInside(int at) {
    return CharacterClasses.isApostrophe(text.charAt(at))
        && at + 1 < end
        && Character.isLetter(text.charAt(at + 1));
  }

  private boolean isAddress(int at) {
    return at + 1 < end
        && (text.charAt(at) == ':' || text.charAt(at) == '.')
        && !CharacterClasses.isSpace(text.charAt(at + 1));
  }

  private int address(int from, int wordEnd) {
    int at = wordEnd;
    while (at < end && !CharacterClasses.isSpace(text.charAt(at))) {
      at++;
    }
    while (at > wordEnd && ".,;:!?)]\"'".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return add(new Token(from, at, normal(text.substring(from, at)), Token.Kind.CODE));
  }

  /** Whether a hyphen ties the number to letters before it, as in the name of a scale. */
  private boolean isName(Token number, int first) {
    int at = number.start();
    return number.isNumber()
        && at >= first + 2
        && CharacterClasses.isHyphen(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at - 2))
        && wordBeforeHyphenNames();
  }

  private boolean wordBeforeHyphenNames() {
    Token before = found.size() >= 2 ? found.get(found.size() - 2) : Token.NONE;
    return switch (before.kind()) {
      case WORD ->
          !COUNTABLE_PREFIXES.contains(before.norm()) && !NumberWords.isNumberWord(before.norm());
      case CODE -> true;
      default -> false;
    };
  }

  private Token last() {
    return found.isEmpty() ? Token.NONE : found.get(found.size() - 1);
  }

  private int add(Token token) {
    found.add(token);
    return token.end();
  }

  private static Token withKind(Token token, Token.Kind kind) {
    return new Token(token.start(), token.end(), token.norm(), kind);
  }

  private static boolean isWordPart(int code) {
    int type = Character.getType(code);
    return Character.isLetter(code)
        || (Character.isDigit(code) && code > 127)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String normal(String raw) {
    String straight = raw.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u02bc', '\'');
    return Normalizer.normalize(straight, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static String withoutPossessive(String norm) {
    boolean possessive = norm.endsWith("'s") && norm.length() > 2;
    return possessive ? norm.substring(0, norm.length() - 2) : norm;
  }
}
