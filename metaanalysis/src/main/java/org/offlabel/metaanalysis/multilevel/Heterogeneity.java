package org.offlabel.metaanalysis.multilevel;

import org.offlabel.metaanalysis.statistic.ChiSquared;

/**
 * How much the effects differ beyond chance, and at which level.
 *
 * <p>I² follows Cheung (2014, Psychological Methods 19:211-229): a component's share of the sum of
 * both components and the typical sampling variance, which is (k − p) / tr(P) with P = W − WX
 * (X'WX)⁻¹ X'W and W the inverse of the sampling covariances (Higgins and Thompson 2002, equation
 * 9, extended to moderators).
 *
 * @param q the weighted residual sum of squares without random effects (Cochran's Q, QE)
 * @param degreesOfFreedom of q: k − p
 * @param typicalVariance the typical sampling variance, above 0
 * @param betweenClusters the variance component of clusters
 * @param betweenEffects the variance component of effects within clusters
 */
public record Heterogeneity(
    double q,
    int degreesOfFreedom,
    double typicalVariance,
    double betweenClusters,
    double betweenEffects) {

  /** The p value of "all effects that share their moderators are the same". */
  public double pValue() {
    return new ChiSquared(degreesOfFreedom).upperTail(q);
  }

  /** The share of the variance that is not chance, 0 to 1: both levels together. */
  public double iSquared() {
    return (betweenClusters + betweenEffects) / total();
  }

  /** The share of the variance that arises at this level, 0 to 1. */
  public double iSquared(Level level) {
    return variance(level) / total();
  }

  /**
   * How alike two true effects of one cluster are: the clusters' share of both components, 0 to 1;
   * not a number if both are 0.
   */
  public double intraclassCorrelation() {
    return betweenClusters / (betweenClusters + betweenEffects);
  }

  private double variance(Level level) {
    return switch (level) {
      case CLUSTER -> betweenClusters;
      case EFFECT -> betweenEffects;
    };
  }

  private double total() {
    return betweenClusters + betweenEffects + typicalVariance;
  }
}
