package org.offlabel.evidence.vocabulary.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Units that the length of a treatment is given in. */
public enum TimeUnit {
  HOUR("1", "168"),
  DAY("1", "7"),
  WEEK("1", "1"),
  MONTH("365.25", "84"),
  YEAR("365.25", "7");

  private final BigDecimal numerator;
  private final BigDecimal denominator;

  TimeUnit(String numerator, String denominator) {
    this.numerator = new BigDecimal(numerator);
    this.denominator = new BigDecimal(denominator);
  }

  /**
   * {@code count} of this unit in weeks, rounded half-even to four decimal places. A year has
   * 365.25 days and twelve equal months.
   */
  public BigDecimal toWeeks(BigDecimal count) {
    return count
        .multiply(numerator)
        .divide(denominator, MathContext.DECIMAL128)
        .setScale(4, RoundingMode.HALF_EVEN);
  }
}
