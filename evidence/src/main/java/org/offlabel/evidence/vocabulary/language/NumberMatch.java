package org.offlabel.evidence.vocabulary.language;

import java.math.BigDecimal;
import org.offlabel.evidence.model.document.Span;

/**
 * A number in a text.
 *
 * @param span where it stands, with its sign, its ordinal ending or its percent sign
 * @param value the number as written; 12.5 for "12.5 %", 0.5 for "half"
 * @param form what kind of number it is
 */
public record NumberMatch(Span span, BigDecimal value, Form form) {

  /** How a number is written and what it is for. */
  public enum Form {
    /** Written in digits: "4.5", "10,000", "-0.95". */
    DIGITS,
    /** Written in words: "sixty", "a dozen". */
    WORDS,
    /** "half", "a third of", "two-thirds". */
    FRACTION,
    /** Followed by a percent sign or the word. */
    PERCENT,
    /** A rank: "first", "3rd". Never a count. */
    ORDINAL,
    /** Points to a source in a list of references: "[12]", "were similar 4, 5." */
    CITATION,
    /** Numbers an item of a list at the start of a line. */
    LIST_NUMBER,
    /** A day or a year. */
    CALENDAR
  }

  /** Whether the number measures or counts something. */
  public boolean isAmount() {
    return switch (form) {
      case DIGITS, WORDS, FRACTION, PERCENT -> true;
      case ORDINAL, CITATION, LIST_NUMBER, CALENDAR -> false;
    };
  }
}
