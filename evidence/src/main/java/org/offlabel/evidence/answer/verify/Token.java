package org.offlabel.evidence.answer.verify;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One word, number or sign of a text, in lower case.
 *
 * @param text the word, the number as written, or the sign
 * @param number its value, where it is a number in digits
 */
record Token(String text, Optional<BigDecimal> number) {

  static Token word(String text) {
    return new Token(text, Optional.empty());
  }

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isWord() {
    return number.isEmpty() && Character.isLetter(text.codePointAt(0));
  }
}
