package org.offlabel.metaanalysis.sensitivity;

import org.offlabel.metaanalysis.fit.TauSquared;
import org.offlabel.metaanalysis.statistic.ChiSquared;

/**
 * What one study does to the pooled estimate. Figures that divide by a standard error of 0 without
 * the study are infinite or not numbers.
 *
 * @param study its name
 * @param deletedResidual externally studentised residual: its distance from the estimate without
 *     it, in standard errors of that distance
 * @param dffits how far the estimate moves when it comes in, in standard errors of the fitted value
 * @param cooksDistance the square of that way over the variance of the estimate of all
 * @param covarianceRatio the variance of the estimate without it over that of all
 * @param tauSquaredWithout τ² without it
 * @param qWithout Cochran's Q without it
 * @param leverage its hat value, 0 to 1; its share in the estimate
 * @param dfbetas how far the estimate moves when it comes in, in standard errors of the estimate of
 *     all with the τ² without it
 * @param studies how many there are with it
 */
public record StudyInfluence(
    String study,
    double deletedResidual,
    double dffits,
    double cooksDistance,
    double covarianceRatio,
    TauSquared tauSquaredWithout,
    double qWithout,
    double leverage,
    double dfbetas,
    int studies) {

  private static final double MOST_LEVERAGES = 3;
  private static final double MOST_DFFITS = 3;
  private static final double MOST_DFBETAS = 1;
  private static final ChiSquared ONE_COEFFICIENT = new ChiSquared(1);

  /** Its share in the pooled estimate, in percent. */
  public double weight() {
    return 100 * leverage;
  }

  /**
   * Whether metafor would mark it, by any of: |DFFITS| above 3·√(1/(k − 1)); Cook's distance beyond
   * the median of chi-squared with 1 degree of freedom; leverage above 3/k; |DFBETAS| above 1. A
   * rule of thumb (Viechtbauer and Cheung 2010).
   */
  public boolean isInfluential() {
    return Math.abs(dffits) > MOST_DFFITS * Math.sqrt(1.0 / (studies - 1))
        || ONE_COEFFICIENT.upperTail(cooksDistance) < 0.5
        || leverage > MOST_LEVERAGES / studies
        || Math.abs(dfbetas) > MOST_DFBETAS;
  }
}
