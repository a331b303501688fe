package org.offlabel.metaanalysis.multilevel;

/**
 * How well a model fits. Models with different moderators can be compared by these under ML only.
 *
 * @param likelihood which likelihood it is
 * @param logLikelihood its natural logarithm; the restricted one contains ½ log |X'X|, as in
 *     Harville (1974)
 * @param parameters coefficients and variance components, together
 * @param observations k effects under ML, k − p under REML, for p coefficients
 */
public record FitStatistics(
    Likelihood likelihood, double logLikelihood, int parameters, int observations) {

  public double deviance() {
    return -2 * logLikelihood;
  }

  /** Akaike's information criterion (Akaike 1974). */
  public double aic() {
    return deviance() + (2.0 * parameters);
  }

  /** The Bayesian information criterion (Schwarz 1978), for this number of observations. */
  public double bic() {
    return deviance() + (parameters * Math.log(observations));
  }

  /**
   * Akaike's criterion, corrected for few observations (Hurvich and Tsai 1989); the number of
   * observations is taken as no less than the parameters and 2.
   */
  public double aicc() {
    double n = Math.max(observations, parameters + 2);
    return deviance() + (2.0 * parameters * n / (n - parameters - 1));
  }
}
