package org.offlabel.metaanalysis.regression;

/**
 * How well a model fits for its size; smaller is better. Models of different moderators may be
 * compared by maximum likelihood only, not by REML, whose likelihoods are of different data.
 *
 * @param aic Akaike 1974
 * @param bic Schwarz 1978, n being the studies, less the coefficients under REML
 * @param aicc corrected for few studies (Hurvich and Tsai 1989); NaN is never given: as in metafor,
 *     n counts as at least two more than the parameters
 */
public record InformationCriteria(double aic, double bic, double aicc) {

  /**
   * The criteria of this log-likelihood.
   *
   * @param parameters estimated: coefficients, and τ² unless it is 0 by the model
   * @param n studies, less the coefficients under REML
   */
  static InformationCriteria of(double logLikelihood, int parameters, int n) {
    double deviance = -2 * logLikelihood;
    double counted = Math.max(n, parameters + 2);
    return new InformationCriteria(
        deviance + (2.0 * parameters),
        deviance + (parameters * Math.log(n)),
        deviance + (2 * parameters * counted / (counted - parameters - 1)));
  }
}
