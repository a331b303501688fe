package org.offlabel.metaanalysis.fit;

import org.offlabel.metaanalysis.fit.TauSquared.Search;

/**
 * Finds the τ² with the greatest likelihood, restricted or not. The likelihood may have several
 * peaks when sampling variances differ widely, so a coarse pass over all magnitudes of τ² finds the
 * highest, and the score's root between its neighbours gives it to the last digits.
 *
 * <p>Score and information: Viechtbauer 2005 (J Educ Behav Stat 30:261-293).
 */
final class LikelihoodSearch {

  /** Candidates of the coarse pass between the smallest and the largest τ² that matter. */
  private static final int CANDIDATES = 24;

  private static final int MOST_ITERATIONS = 100;
  private static final double RELATIVE_STEP = 1e-14;

  private final MixedModel model;
  private final boolean restricted;
  private int evaluations;

  private LikelihoodSearch(MixedModel model, boolean restricted) {
    this.model = model;
    this.restricted = restricted;
  }

  static LikelihoodSearch full(MixedModel model) {
    return new LikelihoodSearch(model, false);
  }

  static LikelihoodSearch restricted(MixedModel model) {
    return new LikelihoodSearch(model, true);
  }

  TauSquared estimate() {
    double[] candidates = candidates();
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < candidates.length; i++) {
      double height = height(candidates[i]);
      if (height > highest) {
        highest = height;
        best = i;
      }
    }
    double lower = candidates[Math.max(0, best - 1)];
    double upper = candidates[Math.min(candidates.length - 1, best + 1)];
    return climb(lower, candidates[best], upper);
  }

  /** 0 and magnitudes around the sampling variances, up to where the likelihood must fall. */
  private double[] candidates() {
    double least = Double.POSITIVE_INFINITY;
    double greatest = 0;
    for (int i = 0; i < model.studies(); i++) {
      least = Math.min(least, model.variance(i));
      greatest = Math.max(greatest, model.variance(i));
    }
    double range = model.range();
    double from = Math.min(least, Math.max(range * range, Double.MIN_NORMAL)) / 100;
    double to = 10 * Math.max(range * range, Math.max(greatest, from));
    double[] candidates = new double[CANDIDATES + 1];
    double step = Math.log(to / from) / (CANDIDATES - 1);
    for (int i = 0; i < CANDIDATES; i++) {
      candidates[i + 1] = from * Math.exp(i * step);
    }
    return candidates;
  }

  /** The root of the score between two values: Newton's method inside a shrinking bracket. */
  private TauSquared climb(double from, double start, double to) {
    double lower = from;
    double upper = to;
    boolean zeroOpen = from == 0;
    double t = start;
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      WeightedFit fit = fit(t);
      double score = score(fit);
      if (score == 0 || (t == 0 && score < 0)) {
        return found(t, fit, true);
      }
      zeroOpen = zeroOpen && t > 0;
      if (score > 0) {
        lower = t;
      } else {
        upper = t;
      }
      double next = t + (score / slope(fit));
      if (zeroOpen && next <= 0) {
        next = 0;
      } else if (!(next > lower && next < upper)) {
        next = (lower + upper) / 2;
      }
      if (Math.abs(next - t) <= RELATIVE_STEP * t) {
        return found(next, fit(next), true);
      }
      t = next;
    }
    return found(t, fit(t), false);
  }

  private WeightedFit fit(double tauSquared) {
    evaluations++;
    return model.at(tauSquared);
  }

  private double height(double tauSquared) {
    WeightedFit fit = fit(tauSquared);
    return restricted ? fit.restrictedLogLikelihood() : fit.logLikelihood();
  }

  /** Twice the derivative of the log-likelihood by τ². */
  private double score(WeightedFit fit) {
    double trace = restricted ? fit.traceP() : fit.sumOfWeights();
    return fit.residualSumOfSquaredWeights() - trace;
  }

  /** How fast the score falls; the expected information where the likelihood is not yet concave. */
  private double slope(WeightedFit fit) {
    double observed = (2 * fit.residualSumOfCubedWeights()) - information(fit);
    return observed > 0 ? observed : information(fit);
  }

  /** Twice the expected information on τ². */
  private double information(WeightedFit fit) {
    return restricted ? fit.tracePP() : fit.sumOfSquaredWeights();
  }

  private TauSquared found(double t, WeightedFit fit, boolean converged) {
    return new TauSquared(
        t, Math.sqrt(2 / information(fit)), new Search.Iterated(evaluations, converged, t == 0));
  }
}
