package org.offlabel.metaanalysis.fit;

import org.offlabel.metaanalysis.statistic.ChiSquared;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * The values of τ² whose likelihood lies not further below the maximum than chi-squared with one
 * degree of freedom allows (Hardy and Thompson 1996, Stat Med 15:619-629). Where a likelihood of
 * several peaks leaves a gap, the interval spans it.
 */
final class ProfileLikelihood {

  private static final double STEP = 1.25;

  private final MixedModel model;
  private final boolean restricted;
  private final double threshold;
  private final double peak;

  ProfileLikelihood(MixedModel model, boolean restricted, double level) {
    this.model = model;
    this.restricted = restricted;
    LikelihoodSearch search =
        restricted ? LikelihoodSearch.restricted(model) : LikelihoodSearch.full(model);
    this.peak = search.estimate().value();
    this.threshold = height(peak) - (new ChiSquared(1).upperQuantile(1 - level) / 2);
  }

  Interval interval(double level) {
    return new Interval(lower(), upper(), level);
  }

  private double height(double tauSquared) {
    WeightedFit fit = model.at(tauSquared);
    return restricted ? fit.restrictedLogLikelihood() : fit.logLikelihood();
  }

  /** How far the likelihood lies above what the interval asks for; negative outside. */
  private double excess(double tauSquared) {
    return height(tauSquared) - threshold;
  }

  private double lower() {
    if (excess(0) >= 0) {
      return 0;
    }
    double outside = 0;
    double inside = Math.min(peak, model.leastVariance() / 1000);
    while (excess(inside) < 0) {
      outside = inside;
      inside = Math.min(peak, inside * STEP);
    }
    return Crossing.between(this::excess, outside, inside);
  }

  private double upper() {
    double outside = model.tauSquaredBound();
    while (excess(outside) >= 0) {
      outside *= 2;
    }
    double inside = outside / STEP;
    while (inside > peak && excess(inside) < 0) {
      outside = inside;
      inside /= STEP;
    }
    return Crossing.between(this::excess, Math.max(peak, inside), outside);
  }
}
