package org.offlabel.metaanalysis.statistic;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The chi-squared distribution.
 *
 * @param degreesOfFreedom above 0
 */
public record ChiSquared(double degreesOfFreedom) {

  public ChiSquared {
    if (!(degreesOfFreedom > 0)) {
      throw new IllegalArgumentException("degrees of freedom must be above 0: " + degreesOfFreedom);
    }
  }

  /** The probability of a value above this one. */
  public double upperTail(double statistic) {
    return distribution().survivalProbability(statistic);
  }

  /** The value that is not exceeded with probability {@code p}, 0 to 1. */
  public double quantile(double p) {
    return distribution().inverseCumulativeProbability(p);
  }

  /** The value that is exceeded with probability {@code p}, 0 to 1. */
  public double upperQuantile(double p) {
    return distribution().inverseSurvivalProbability(p);
  }

  private ChiSquaredDistribution distribution() {
    return ChiSquaredDistribution.of(degreesOfFreedom);
  }
}
