package org.offlabel.metaanalysis.statistic;

/**
 * An estimate with its standard error and the distribution it is tested against; the test of "no
 * effect" (value 0) and the interval follow from these.
 *
 * @param value the estimate, finite, on the scale of the analysis (log for ratios)
 * @param standardError on the same scale, finite, 0 or more
 * @param reference what the test statistic is held against
 * @param level of the interval, above 0 and below 1
 */
public record Estimate(double value, double standardError, Reference reference, double level) {

  public Estimate {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("an estimate must be a finite number: " + value);
    }
    if (!(standardError >= 0 && Double.isFinite(standardError))) {
      throw new IllegalArgumentException(
          "a standard error must be finite and not negative: " + standardError);
    }
    Interval.checkLevel(level);
  }

  /** The estimate in standard errors: z or t. Infinite or not a number when the error is 0. */
  public double statistic() {
    return value / standardError;
  }

  /** The two-sided p value of "no effect"; not a number when value and error are both 0. */
  public double pValue() {
    return reference.twoSidedP(statistic());
  }

  /** The confidence interval, Wald type. */
  public Interval interval() {
    return Interval.around(value, reference.criticalValue(level) * standardError, level);
  }

  public double variance() {
    return standardError * standardError;
  }
}
