package org.offlabel.metaanalysis.fit;

import org.offlabel.metaanalysis.fit.TauSquared.Search;

/**
 * Estimates τ² by any of the methods.
 *
 * <p>Formulas: DerSimonian and Laird 1986 (Control Clin Trials 7:177-188); Hedges and Olkin 1985,
 * chapter 9; Hunter and Schmidt as in Viechtbauer 2005 (J Educ Behav Stat 30:261-293, which also
 * gives the standard errors); Sidik and Jonkman 2005 (Appl Stat 54:367-384); for moderators
 * Raudenbush 2009 and Viechtbauer et al. 2015 (Psychol Methods 20:360-374).
 */
public final class TauSquaredEstimation {

  private TauSquaredEstimation() {}

  /**
   * τ² by this method.
   *
   * @param model with more studies than coefficients, unless the method is equal effects
   */
  public static TauSquared estimate(MixedModel model, Method method) {
    if (!method.isEqualEffects() && model.degreesOfFreedom() < 1) {
      throw new IllegalArgumentException("τ² needs more studies than coefficients");
    }
    return switch (method) {
      case EQUAL_EFFECTS -> new TauSquared(0, Double.NaN, new Search.NotEstimated());
      case DERSIMONIAN_LAIRD -> derSimonianLaird(model);
      case HEDGES -> hedges(model);
      case HUNTER_SCHMIDT -> hunterSchmidt(model);
      case SIDIK_JONKMAN -> sidikJonkman(model);
      case MAXIMUM_LIKELIHOOD -> LikelihoodSearch.full(model).estimate();
      case RESTRICTED_MAXIMUM_LIKELIHOOD -> LikelihoodSearch.restricted(model).estimate();
      case EMPIRICAL_BAYES, PAULE_MANDEL -> QuadraticFormRoot.pauleMandel(model);
    };
  }

  private static TauSquared derSimonianLaird(MixedModel model) {
    WeightedFit fit = model.at(0);
    int df = model.degreesOfFreedom();
    double traceP = fit.traceP();
    double raw = (fit.residualSum() - df) / traceP;
    double t = Math.max(0, raw);
    double variance = (2 * df) + (4 * t * traceP) + (2 * t * t * fit.tracePP());
    return closedForm(raw, Math.sqrt(variance) / traceP);
  }

  private static TauSquared hunterSchmidt(MixedModel model) {
    WeightedFit fit = model.at(0);
    int df = model.degreesOfFreedom();
    double sum = fit.sumOfWeights();
    double raw = (fit.residualSum() - model.studies()) / sum;
    double t = Math.max(0, raw);
    double variance = (2 * df) + (4 * t * fit.traceP()) + (2 * t * t * fit.tracePP());
    return closedForm(raw, Math.sqrt(variance) / sum);
  }

  private static TauSquared hedges(MixedModel model) {
    WeightedFit fit = model.unweighted();
    int df = model.degreesOfFreedom();
    double tracePV = fit.tracePV();
    double raw = (fit.residualSum() - tracePV) / df;
    double t = Math.max(0, raw);
    double variance = (2 * fit.tracePVPV()) + (4 * t * tracePV) + (2 * t * t * df);
    return closedForm(raw, Math.sqrt(variance) / df);
  }

  private static TauSquared sidikJonkman(MixedModel model) {
    double start = startOfSidikJonkman(model);
    if (start == 0) {
      return closedForm(0, 0);
    }
    WeightedFit fit = model.at(start);
    int df = model.degreesOfFreedom();
    double t = start * fit.residualSum() / df;
    double variance =
        (2 * fit.tracePVPV()) + (4 * t * fit.tracePVP()) + (2 * t * t * fit.tracePP());
    return closedForm(t, start / df * Math.sqrt(variance));
  }

  /** The variance of the effects around their plain mean, with divisor k. */
  private static double startOfSidikJonkman(MixedModel model) {
    int k = model.studies();
    double mean = 0;
    for (int i = 0; i < k; i++) {
      mean += model.effect(i) / k;
    }
    double sum = 0;
    for (int i = 0; i < k; i++) {
      sum += Math.pow(model.effect(i) - mean, 2);
    }
    return sum / k;
  }

  private static TauSquared closedForm(double raw, double standardError) {
    return new TauSquared(Math.max(0, raw), standardError, new Search.ClosedForm(raw < 0));
  }
}
