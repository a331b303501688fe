package org.offlabel.metaanalysis.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.fit.TauSquared.Search;

/**
 * Finds the τ² with the greatest likelihood, restricted or not. The likelihood may have several
 * peaks when sampling variances differ widely, so a coarse pass over all magnitudes of τ² finds
 * them, the score's root between a peak's neighbours gives it to the last digits, and the highest
 * is taken.
 *
 * <p>Score and information: Viechtbauer 2005 (J Educ Behav Stat 30:261-293).
 */
final class LikelihoodSearch {

  /** How fine the coarse pass is between the smallest and the largest τ² that matter. */
  private static final int CANDIDATES_PER_DECADE = 6;

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
    double[] heights = Arrays.stream(candidates).map(this::height).toArray();
    int last = candidates.length - 1;
    return IntStream.rangeClosed(0, last)
        .filter(i -> i == 0 || heights[i] >= heights[i - 1])
        .filter(i -> i == last || heights[i] > heights[i + 1])
        .mapToObj(
            i ->
                climb(
                    candidates[Math.max(0, i - 1)],
                    candidates[i],
                    candidates[Math.min(last, i + 1)]))
        .map(top -> new Peak(top, height(top.value())))
        .max(Comparator.comparingDouble(Peak::height))
        .orElseThrow(() -> new IllegalStateException("the likelihood is not a number"))
        .tauSquared();
  }

  /** A local maximum and how high it is. */
  private record Peak(TauSquared tauSquared, double height) {}

  /** 0 and magnitudes around the sampling variances, up to where the likelihood must fall. */
  private double[] candidates() {
    double to = 2 * model.tauSquaredBound();
    double from = Math.min(model.leastVariance() / 100, to / 2);
    double decades = Math.log10(to) - Math.log10(from);
    int count = 2 + (int) (CANDIDATES_PER_DECADE * decades);
    double[] candidates = new double[count + 1];
    double step = (Math.log(to) - Math.log(from)) / (count - 1);
    for (int i = 0; i < count; i++) {
      candidates[i + 1] = Math.exp(Math.log(from) + (i * step));
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
