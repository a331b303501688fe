package org.offlabel.metaanalysis.nof1;

import java.util.List;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The mixed model at one ratio γ of the variance between patients to that within, with the mean and
 * the variance within that are best at this ratio: the profiled restricted likelihood of the
 * one-way random-effects model (Searle, Casella, McCulloch, Variance Components, 1992, ch. 3).
 *
 * @param ratio γ, 0 or more
 * @param mean the weighted mean, weights ω = m / (1 + γ m)
 * @param weights Σ ω
 * @param squaredWeights Σ ω²
 * @param leverage Σ ω² (d̄ - mean)²
 * @param squares the squares within patients and Σ ω (d̄ - mean)²
 * @param logDeterminant Σ ln(1 + γ m)
 * @param degreesOfFreedom N - 1
 */
record VarianceRatio(
    double ratio,
    double mean,
    double weights,
    double squaredWeights,
    double leverage,
    double squares,
    double logDeterminant,
    int degreesOfFreedom) {

  private static final int GRID = 100;
  private static final double GRID_SPAN = 1e-8;
  private static final double PRECISION = 1e-14;
  private static final int MOST_EVALUATIONS = 200;

  /** The ratio of the greatest restricted likelihood; 0 where nothing above 0 is better. */
  static VarianceRatio of(Series series) {
    double squaresWithin = series.squaresWithin();
    List<Patient> patients = series.patients();
    double highest = 1;
    while (at(highest, patients, squaresWithin).slope() <= 0) {
      highest *= 4;
    }
    VarianceRatio best = at(0, patients, squaresWithin);
    double below = 0;
    for (int i = 0; i <= GRID; i++) {
      double above = highest * Math.pow(GRID_SPAN, 1 - ((double) i / GRID));
      if (at(below, patients, squaresWithin).slope() < 0
          && at(above, patients, squaresWithin).slope() >= 0) {
        VarianceRatio root = between(below, above, patients, squaresWithin);
        best = root.deviance() < best.deviance() ? root : best;
      }
      below = above;
    }
    return best;
  }

  private static VarianceRatio between(
      double below, double above, List<Patient> patients, double squaresWithin) {
    double root =
        new BracketingNthOrderBrentSolver(PRECISION, 0, 0, 5)
            .solve(
                MOST_EVALUATIONS,
                ratio -> at(ratio, patients, squaresWithin).slope(),
                below,
                above);
    return at(root, patients, squaresWithin);
  }

  private static VarianceRatio at(double ratio, List<Patient> patients, double squaresWithin) {
    double weights = 0;
    double weighted = 0;
    double logDeterminant = 0;
    int n = 0;
    for (Patient patient : patients) {
      double weight = patient.cycles() / (1 + (ratio * patient.cycles()));
      weights += weight;
      weighted += weight * patient.mean();
      logDeterminant += Math.log1p(ratio * patient.cycles());
      n += patient.cycles();
    }
    double mean = weighted / weights;
    double squaredWeights = 0;
    double leverage = 0;
    double squares = squaresWithin;
    for (Patient patient : patients) {
      double weight = patient.cycles() / (1 + (ratio * patient.cycles()));
      double residual = patient.mean() - mean;
      squaredWeights += weight * weight;
      leverage += Math.pow(weight * residual, 2);
      squares += weight * residual * residual;
    }
    return new VarianceRatio(
        ratio, mean, weights, squaredWeights, leverage, squares, logDeterminant, n - 1);
  }

  /** -2 ln of the restricted likelihood, less a constant. */
  private double deviance() {
    return (degreesOfFreedom * Math.log(squares)) + logDeterminant + Math.log(weights);
  }

  /** The derivative of the deviance by γ; its zeros from below to above are its minima. */
  private double slope() {
    return weights - (squaredWeights / weights) - (degreesOfFreedom * leverage / squares);
  }

  double within() {
    return squares / degreesOfFreedom;
  }

  double between() {
    return ratio * within();
  }

  double meanVariance() {
    return within() / weights;
  }
}
