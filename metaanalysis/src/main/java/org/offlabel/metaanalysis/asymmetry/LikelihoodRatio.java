package org.offlabel.metaanalysis.asymmetry;

import org.offlabel.metaanalysis.statistic.ChiSquared;

/**
 * A likelihood-ratio test.
 *
 * @param statistic twice the difference of log-likelihoods, 0 or more
 * @param degreesOfFreedom parameters tested, above 0
 */
public record LikelihoodRatio(double statistic, int degreesOfFreedom) {

  static LikelihoodRatio of(double larger, double smaller, int parameters) {
    return new LikelihoodRatio(Math.max(0, 2 * (larger - smaller)), parameters);
  }

  /** The p value by the chi-squared distribution. */
  public double pValue() {
    return new ChiSquared(degreesOfFreedom).upperTail(statistic);
  }
}
