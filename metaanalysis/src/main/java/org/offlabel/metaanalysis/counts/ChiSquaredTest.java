package org.offlabel.metaanalysis.counts;

import org.offlabel.metaanalysis.statistic.ChiSquared;

/**
 * A statistic held against a chi-squared distribution.
 *
 * @param statistic 0 or more; may be infinite
 * @param degreesOfFreedom 0 or more; 0 where there is nothing to compare, as with a single study
 */
public record ChiSquaredTest(double statistic, double degreesOfFreedom) {

  public ChiSquaredTest {
    if (!(statistic >= 0)) {
      throw new IllegalArgumentException("a chi-squared statistic of " + statistic);
    }
    if (!(degreesOfFreedom >= 0)) {
      throw new IllegalArgumentException("degrees of freedom of " + degreesOfFreedom);
    }
  }

  /** The probability of a statistic above this one if there is no effect; 1 with 0 degrees. */
  public double pValue() {
    return degreesOfFreedom == 0 ? 1 : new ChiSquared(degreesOfFreedom).upperTail(statistic);
  }
}
