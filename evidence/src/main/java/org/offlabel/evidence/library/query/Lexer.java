package org.offlabel.evidence.library.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a query into lexemes, in one pass from left to right. Made for one query. */
final class Lexer {

  private static final int LONGEST_TAG = 40;

  private final String query;
  private final List<Lexeme> found = new ArrayList<>();
  private int at;

  Lexer(String query) {
    this.query = query;
  }

  List<Lexeme> lexemes() throws Misread {
    while (at < query.length()) {
      char unit = query.charAt(at);
      if (Letters.isSpace(unit)) {
        at++;
      } else if (unit == '(') {
        found.add(new Lexeme.Open(at, ++at));
      } else if (unit == ')') {
        found.add(new Lexeme.Close(at, ++at));
      } else if (unit == '[') {
        bracket();
      } else if (unit == ']') {
        at++;
      } else if (Letters.isQuote(unit)) {
        quoted();
      } else {
        word();
      }
    }
    found.add(new Lexeme.End(query.length(), query.length()));
    return found;
  }

  private void quoted() throws Misread {
    int start = at;
    int end = start + 1;
    while (end < query.length() && !Letters.isQuote(query.charAt(end))) {
      end++;
    }
    if (end == query.length()) {
      throw new Misread(start, start + 1, "this quotation mark has no partner; add one");
    }
    String text = Letters.quotable(query.substring(start + 1, end));
    at = end + 1;
    int apart = apart();
    if (!Letters.saysSomething(text)) {
      throw new Misread(start, at, "there is no word between these quotation marks");
    }
    found.add(new Lexeme.Quoted(start, at, text, apart));
  }

  /** The number after {@code ~}; 0 where there is none. */
  private int apart() throws Misread {
    if (at >= query.length() || query.charAt(at) != '~') {
      return 0;
    }
    int start = at++;
    int number = 0;
    while (at < query.length() && isDigit(query.charAt(at)) && number <= Limits.FARTHEST_APART) {
      number = 10 * number + query.charAt(at++) - '0';
    }
    if (at == start + 1 || number > Limits.FARTHEST_APART) {
      throw new Misread(
          start,
          at,
          "after ~ comes how many words may stand between, from 0 to " + Limits.FARTHEST_APART);
    }
    return number;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  /** A tag where one is known or stands right behind a term; the bracket of a title otherwise. */
  private void bracket() throws Misread {
    int start = at;
    int end = query.indexOf(']', start);
    boolean attached = start > 0 && !Letters.isSpace(query.charAt(start - 1)) && !found.isEmpty();
    String text = end < 0 ? "" : query.substring(start + 1, Math.min(end, start + LONGEST_TAG));
    if (Tags.isKnown(text)) {
      found.add(new Lexeme.Tag(start, end + 1, text));
      at = end + 1;
    } else if (attached && !(found.getLast() instanceof Lexeme.Open)) {
      throw new Misread(
          start,
          end < 0 ? start + 1 : end + 1,
          "no such tag is known here; known are " + Tags.LIST);
    } else {
      at++;
    }
  }

  private void word() throws Misread {
    int start = at;
    int nameEnd = nameEnd(start);
    if (nameEnd > 0) {
      name(start, nameEnd);
      return;
    }
    bare(start);
  }

  /** Where the name of a field ends before its colon; -1 where there is none. */
  private int nameEnd(int start) {
    int end = Letters.nameEnd(query, start);
    return end < 0 || Letters.isSpace(query.charAt(end + 1)) ? -1 : end;
  }

  private void name(int start, int end) throws Misread {
    String name = query.substring(start, end).toLowerCase(Locale.ROOT);
    boolean date = DateWords.isName(name);
    if (!date && Field.named(name).isEmpty()) {
      throw new Misread(start, end + 1, FieldNames.unknown(name));
    }
    found.add(new Lexeme.Name(start, end + 1, name));
    at = end + 1;
    char next = query.charAt(at);
    boolean number =
        Field.named(name).map(field -> field.holds() == Field.Holds.NUMBER).orElse(false);
    if ((date || number) && next != '(' && !Letters.isQuote(next)) {
      raw();
    } else if (next != '(' && !Letters.isQuote(next) && !Letters.endsWord(next)) {
      bare(at);
    }
  }

  /** Up to the next space or to a bracket that was not opened within: DOIs hold brackets. */
  private void raw() {
    int start = at;
    int open = 0;
    while (at < query.length() && !Letters.isSpace(query.charAt(at))) {
      char unit = query.charAt(at);
      open += unit == '(' ? 1 : unit == ')' ? -1 : 0;
      if (open < 0 || Letters.isQuote(unit)) {
        break;
      }
      at++;
    }
    found.add(new Lexeme.Raw(start, at, query.substring(start, at)));
  }

  private void bare(int start) throws Misread {
    int end = start;
    while (end < query.length() && !Letters.endsWord(query.charAt(end))) {
      end++;
    }
    at = end;
    String written = query.substring(start, end);
    String text = withoutQuestionMark(Letters.trimmed(written));
    if (text.length() > Limits.LONGEST_WORD) {
      throw new Misread(
          start, end, "a word has at most " + Limits.LONGEST_WORD + " characters; shorten it");
    }
    if (Letters.isOperator(written)) {
      found.add(new Lexeme.Operator(start, end, written));
    } else if (Letters.isOperator(text)) {
      found.add(new Lexeme.Bare(start, end, text.toLowerCase(Locale.ROOT)));
    } else if (written.startsWith("-") && !text.isEmpty() && Character.isLetter(text.charAt(0))) {
      throw new Misread(
          start, start + 1, "a minus leaves nothing out here; write NOT " + text + " for that");
    } else if (Letters.nameEnd(text, 0) > 0 && Letters.saysSomething(text)) {
      // Marks before the name made it no field; without them it would be read as one.
      found.add(new Lexeme.Quoted(start, end, text, 0));
    } else if (Letters.saysSomething(text)) {
      found.add(new Lexeme.Bare(start, end, text));
    } else if (text.indexOf('*') >= 0) {
      throw new Misread(start, end, "* stands for the rest of a word; write letters before it");
    } else if (written.equals(":")) {
      found.add(new Lexeme.Colon(start, end));
    }
  }

  /** A question mark ends the question there; it stands for a letter only inside a word. */
  private static String withoutQuestionMark(String text) {
    return text.endsWith("?") ? Letters.trimmed(text.substring(0, text.length() - 1)) : text;
  }
}
