package org.offlabel.evidence.vocabulary.language;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the numbers that point into a list of references from those that measure something.
 *
 * <p>Square brackets round small numbers and digits set against the stop always do. Bare numbers at
 * the end of a sentence do when a word stands before them that no number belongs to. Once one such
 * sentence end has been seen, a bare number between a word and a conjunction does too.
 */
final class CitationMarks {

  private static final Set<String> NUMBER_FOLLOWS =
      WordList.of(
          """
          of to at was were is are be been by than about around approximately n only just and or
          in for from between over under until up with the a had has have took take taking total
          totalled equals reached least most every each plus minus top another other all on aged
          near nearly almost within per into as rose fell scored scores mean median average
          ratio range enrolled recruited randomised randomized included involved completed
          treated p ci since before after above below exceeded vs versus times onto through not
          """);
  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "but", "or", "while", "whereas", ",", ";", "though", "although");
  private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "our", "a", "each");
  private static final int MOST_IN_A_ROW = 40;

  private final String text;
  private final List<Token> tokens;
  private final BitSet marks = new BitSet();

  CitationMarks(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  BitSet find() {
    boolean trailing = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (token(i).is("[")) {
        bracketed(i + 1);
      } else if (isRaised(i)) {
        mark(i, row(i));
      } else if (isBare(i) && endsSentence(row(i))) {
        mark(i, row(i));
        trailing = true;
      }
    }
    for (int i = 0; trailing && i < tokens.size(); i++) {
      if (!marks.get(i) && isBare(i) && isBeforeConjunction(row(i))) {
        mark(i, row(i));
      }
    }
    return marks;
  }

  private void bracketed(int from) {
    int at = row(from);
    if (at > from && token(at).is("]")) {
      mark(from, at);
    }
  }

  /** Digits set directly against a stop that ends a word, as copied superscripts are. */
  private boolean isRaised(int at) {
    return isSmall(at)
        && token(at - 1).is(".")
        && isGlued(at)
        && isGlued(at - 1)
        && token(at - 2).isWord()
        && token(at - 2).norm().length() > 2;
  }

  private boolean isBare(int at) {
    Token before = token(at - 1);
    boolean named = before.isWord() || before.is(")");
    return isSmall(at)
        && named
        && !isGlued(at)
        && !NUMBER_FOLLOWS.contains(before.norm())
        && !Calendar.isMonth(before.norm())
        && !isLabelled(at)
        && !(NumberLabels.isPluralLabel(before.norm()) && row(at) > at + 1);
  }

  /** "Phase 2" labels; "at the end of the trial 2." does not. */
  private boolean isLabelled(int at) {
    boolean article = DETERMINERS.contains(token(at - 2).norm());
    return NumberLabels.isLabel(token(at - 1).norm()) && !article;
  }

  private boolean isSmall(int at) {
    Token token = token(at);
    boolean whole = token.isNumber() && token.norm().length() <= 3 && token.norm().indexOf('.') < 0;
    return whole
        && token.end() - token.start() <= 3
        && token.norm().charAt(0) != '0'
        && token.norm().charAt(0) != '-';
  }

  private boolean endsSentence(int at) {
    Token next = token(at);
    if (next.kind() == Token.Kind.NONE) {
      return true;
    }
    boolean stop = next.is(".") && isGlued(at) && !isGlued(at + 1);
    return stop || breaksBetween(token(at - 1), next);
  }

  private boolean breaksBetween(Token before, Token next) {
    for (int i = before.end(); i < next.start(); i++) {
      if (CharacterClasses.isBreak(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeConjunction(int at) {
    return CONJUNCTIONS.contains(token(at).norm()) && !token(at + 1).isNumber();
  }

  /** The index after a row of small numbers joined by commas, dashes or "and". */
  private int row(int from) {
    int at = from;
    while (isSmall(at) && at - from < MOST_IN_A_ROW) {
      int joint = joint(at + 1);
      if (joint == 0 || !isSmall(at + 1 + joint)) {
        return at + 1;
      }
      at += 1 + joint;
    }
    return at;
  }

  private int joint(int at) {
    String norm = token(at).norm();
    boolean comma = norm.equals(",");
    if (comma && token(at + 1).is("and")) {
      return 2;
    }
    return comma || norm.equals("-") || norm.equals("\u2013") || norm.equals("and") ? 1 : 0;
  }

  private void mark(int from, int to) {
    for (int i = from; i < to; i++) {
      if (token(i).isNumber()) {
        marks.set(i);
      }
    }
  }

  private boolean isGlued(int at) {
    return at > 0 && at < tokens.size() && token(at - 1).end() == token(at).start();
  }

  private Token token(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at) : Token.NONE;
  }
}
