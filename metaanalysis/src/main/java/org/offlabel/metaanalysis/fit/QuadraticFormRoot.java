package org.offlabel.metaanalysis.fit;

import org.offlabel.metaanalysis.fit.TauSquared.Search;

/**
 * Solves Q(τ²) = c for the generalised Q statistic Q(τ²) = y'Py, which falls with τ² and is convex,
 * so Newton's method from the left goes to the root without overshooting.
 *
 * <p>With c = k − p this is the estimator of Paule and Mandel 1982 (J Res Natl Bur Stand
 * 87:377-385), which equals empirical Bayes (Morris 1983, JASA 78:47-55; Viechtbauer et al. 2015,
 * Psychol Methods 20:360-374); with quantiles of chi-squared it gives the ends of the Q-profile
 * interval (Viechtbauer 2007, Stat Med 26:37-52).
 */
final class QuadraticFormRoot {

  private static final int MOST_ITERATIONS = 200;

  /** Steps below this share of τ² are rounding. */
  private static final double RELATIVE_STEP = 4e-16;

  private QuadraticFormRoot() {}

  /**
   * The τ² at which Q equals the target.
   *
   * @param target above 0
   * @return 0 with {@code atZero}, if Q is not above the target at 0 already
   */
  static Root solve(MixedModel model, double target) {
    double tauSquared = 0;
    for (int iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
      WeightedFit fit = model.at(tauSquared);
      double excess = fit.residualSum() - target;
      if (iteration == 1 && excess <= 0) {
        return new Root(0, new Search.Iterated(1, true, true));
      }
      double step = excess / fit.residualSumOfSquaredWeights();
      tauSquared = Math.max(0, tauSquared + step);
      if (Math.abs(step) <= RELATIVE_STEP * tauSquared || excess <= 0) {
        // Past the root by rounding alone: from the left a convex function is never overshot.
        return new Root(tauSquared, new Search.Iterated(iteration, true, tauSquared == 0));
      }
    }
    return new Root(tauSquared, new Search.Iterated(MOST_ITERATIONS, false, false));
  }

  static TauSquared pauleMandel(MixedModel model) {
    int df = model.degreesOfFreedom();
    double k = model.studies();
    Root root = solve(model, df);
    double sum = model.at(root.tauSquared()).sumOfWeights();
    return new TauSquared(root.tauSquared(), Math.sqrt(2 * k * k / df) / sum, root.search());
  }

  record Root(double tauSquared, Search.Iterated search) {}
}
