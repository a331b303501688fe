package org.offlabel.metaanalysis.multilevel;

import org.apache.commons.statistics.distribution.FDistribution;
import org.offlabel.metaanalysis.statistic.ChiSquared;

/**
 * The Wald test that all moderators together explain nothing.
 *
 * @param statistic chi-squared (QM), or F where the denominator is finite
 * @param numerator degrees of freedom: how many coefficients are tested
 * @param denominator degrees of freedom of F; positive infinity for chi-squared
 */
public record OmnibusTest(double statistic, int numerator, double denominator) {

  static OmnibusTest ofQuadraticForm(double form, int numerator, double denominator) {
    boolean chiSquared = denominator == Double.POSITIVE_INFINITY;
    return new OmnibusTest(chiSquared ? form : form / numerator, numerator, denominator);
  }

  public double pValue() {
    return denominator == Double.POSITIVE_INFINITY
        ? new ChiSquared(numerator).upperTail(statistic)
        : FDistribution.of(numerator, denominator).survivalProbability(statistic);
  }
}
