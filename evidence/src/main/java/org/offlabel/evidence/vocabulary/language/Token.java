package org.offlabel.evidence.vocabulary.language;

import java.math.BigDecimal;
import org.offlabel.evidence.model.document.Span;

/** The smallest piece the readers of this package look at. */
record Token(int start, int end, String norm, Kind kind) {

  /** What stands before the first and after the last token. */
  static final Token NONE = new Token(0, 0, "", Kind.NONE);

  /** What a token is. */
  enum Kind {
    WORD,
    NUMBER,
    ORDINAL,
    /** Digits that name something: a trial number, a scale, a version, an address. */
    CODE,
    MARK,
    NONE
  }

  Span span() {
    return new Span(start, end);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean is(String expected) {
    return norm.equals(expected);
  }

  /** The value of a token of kind NUMBER or ORDINAL. */
  BigDecimal value() {
    int length = norm.length();
    return new BigDecimal(kind == Kind.ORDINAL ? norm.substring(0, length - 2) : norm);
  }
}
