package org.offlabel.metaanalysis.statistic;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The F distribution (Fisher and Snedecor): a ratio of two mean squares. With infinitely many
 * denominator degrees of freedom it is chi-squared divided by its degrees of freedom.
 *
 * @param numerator degrees of freedom, above 0
 * @param denominator degrees of freedom, above 0; may be positive infinity
 */
public record FRatio(double numerator, double denominator) {

  public FRatio {
    if (!(numerator > 0 && Double.isFinite(numerator) && denominator > 0)) {
      throw new IllegalArgumentException(
          "degrees of freedom must be above 0: " + numerator + " and " + denominator);
    }
  }

  /** The probability of a value above this one. */
  public double upperTail(double statistic) {
    if (denominator == Double.POSITIVE_INFINITY) {
      return new ChiSquared(numerator).upperTail(statistic * numerator);
    }
    return FDistribution.of(numerator, denominator).survivalProbability(statistic);
  }
}
