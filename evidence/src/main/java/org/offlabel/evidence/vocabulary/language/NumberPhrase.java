package org.offlabel.evidence.vocabulary.language;

import java.math.BigDecimal;

/**
 * A number as a run of tokens.
 *
 * @param first index of its first token
 * @param after index of the token after its last
 */
record NumberPhrase(int first, int after, BigDecimal value, NumberMatch.Form form) {

  boolean isAmount() {
    return switch (form) {
      case DIGITS, WORDS, FRACTION, PERCENT -> true;
      case ORDINAL, CITATION, LIST_NUMBER, CALENDAR -> false;
    };
  }

  /** Whether the number can count people: whole, positive and not absurdly large. */
  boolean isCount() {
    boolean written = form == NumberMatch.Form.DIGITS || form == NumberMatch.Form.WORDS;
    return written
        && value.signum() > 0
        && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
        && value.stripTrailingZeros().scale() <= 0;
  }
}
