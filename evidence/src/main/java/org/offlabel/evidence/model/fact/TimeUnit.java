package org.offlabel.evidence.model.fact;

import java.math.BigDecimal;
import java.math.MathContext;

/** Units of time in which treatments and follow-up are told. */
public enum TimeUnit {
  HOUR("hour", "0.005952380952380952"),
  DAY("day", "0.1428571428571429"),
  WEEK("week", "1"),
  MONTH("month", "4.348125"),
  YEAR("year", "52.1775");

  private final String label;
  private final BigDecimal weeks;

  TimeUnit(String label, String weeks) {
    this.label = label;
    this.weeks = new BigDecimal(weeks);
  }

  /** The singular English name. */
  public String label() {
    return label;
  }

  /** {@code amount} of this unit in weeks; a month is a twelfth of a year of 365.2425 days. */
  public BigDecimal toWeeks(BigDecimal amount) {
    return amount.multiply(weeks, MathContext.DECIMAL64);
  }
}
