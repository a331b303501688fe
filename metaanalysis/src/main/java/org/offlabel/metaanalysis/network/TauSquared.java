package org.offlabel.metaanalysis.network;

import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * The variance of true effects between studies.
 *
 * @param value 0 or more
 * @param atBound whether it is 0 because the data ask for less
 */
record TauSquared(double value, boolean atBound) {

  private static final int GRID = 48;
  private static final int EVALUATIONS = 200;
  private static final double RELATIVE_ACCURACY = 1e-13;

  static Attempt<TauSquared> of(NetworkModel model, Evidence evidence, Fit common) {
    if (!model.isRandom()) {
      return Attempt.succeeded(new TauSquared(0, false));
    }
    if (common.degreesOfFreedom() == 0) {
      return Attempt.failed(
          "no two studies tell the same, so how much studies differ cannot be estimated; use the"
              + " common effect model");
    }
    return model == NetworkModel.RANDOM_EFFECTS_MOMENTS
        ? Attempt.succeeded(moments(common.q(), common.degreesOfFreedom(), common.growthOfQ()))
        : restrictedLikelihood(evidence, common);
  }

  /** Jackson, White & Riley 2012, Statistics in Medicine 31:3805-3820, for one variance. */
  static TauSquared moments(double q, int degreesOfFreedom, double growth) {
    double value = (q - degreesOfFreedom) / growth;
    return new TauSquared(Math.max(0, value), value < 0);
  }

  /**
   * The highest point of the restricted likelihood over 0 and a grid of powers, then the root of
   * its derivative beside it: the likelihood can have several tops, and the best is wanted.
   */
  private static Attempt<TauSquared> restrictedLikelihood(Evidence evidence, Fit common) {
    double[] grid = grid(evidence, common);
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < grid.length; i++) {
      double likelihood = evidence.fit(grid[i]).restrictedLogLikelihood();
      if (likelihood > highest) {
        highest = likelihood;
        best = i;
      }
    }
    double low = grid[Math.max(0, best - 1)];
    double high = grid[Math.min(grid.length - 1, best + 1)];
    if (best == 0 && evidence.fit(0).restrictedScore() <= 0) {
      return Attempt.succeeded(new TauSquared(0, true));
    }
    if (evidence.fit(low).restrictedScore() <= 0 || evidence.fit(high).restrictedScore() >= 0) {
      return Attempt.failed(
          "the restricted likelihood has no top between "
              + low
              + " and "
              + high
              + "; estimate the variance between studies by the method of moments");
    }
    return Attempt.succeeded(new TauSquared(root(evidence, low, high), false));
  }

  private static double root(Evidence evidence, double low, double high) {
    return new BracketingNthOrderBrentSolver(
            RELATIVE_ACCURACY, high * RELATIVE_ACCURACY, Double.MIN_NORMAL, 5)
        .solve(
            EVALUATIONS,
            tauSquared -> evidence.fit(tauSquared).restrictedScore(),
            low,
            high,
            AllowedSolution.ANY_SIDE);
  }

  /** 0, then rising by equal factors to well above what the moments suggest. */
  private static double[] grid(Evidence evidence, Fit common) {
    double scale = common.degreesOfFreedom() / common.growthOfQ();
    double top = Math.max(scale, moments(common.q(), 0, common.growthOfQ()).value);
    while (evidence.fit(top).restrictedScore() > 0) {
      top *= 4;
    }
    double[] grid = new double[GRID + 1];
    for (int i = 1; i <= GRID; i++) {
      grid[i] = 4 * top * Math.pow(10, 8.0 * (i - GRID) / GRID);
    }
    return grid;
  }
}
