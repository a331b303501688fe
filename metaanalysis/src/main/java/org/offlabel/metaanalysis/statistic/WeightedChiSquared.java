package org.offlabel.metaanalysis.statistic;

import java.util.Arrays;

/**
 * The distribution of a sum of independent chi-squared variables of one degree of freedom, each
 * multiplied by a positive weight: of a quadratic form in normal variables, the weights being its
 * eigenvalues.
 *
 * <p>Tails are integrals of the moment generating function along a path through its saddle point
 * (Rice 1980, SIAM J Sci Stat Comput 1:438-448; Helstrom 1983, IEEE Trans Commun 31:1062-1072),
 * which, unlike the series of Farebrother (1984, Appl Stat 33:332-339, AS 204) and the integral of
 * Imhof (1961, Biometrika 48:419-426), keeps all digits of the smallest tail and does not slow down
 * when weights differ by orders of magnitude.
 */
public final class WeightedChiSquared {

  private final double[] weights;
  private final double scale;

  private WeightedChiSquared(double[] weights, double scale) {
    this.weights = weights;
    this.scale = scale;
  }

  /**
   * The distribution with these weights.
   *
   * @param weights above 0 and finite, at least one
   */
  public static WeightedChiSquared of(double... weights) {
    double greatest = 0;
    for (double weight : weights) {
      if (!(weight > 0 && Double.isFinite(weight))) {
        throw new IllegalArgumentException("a weight must be above 0 and finite: " + weight);
      }
      greatest = Math.max(greatest, weight);
    }
    if (weights.length == 0) {
      throw new IllegalArgumentException("a sum of no chi-squared variables");
    }
    double scale = greatest;
    // A weight that vanishes beside the greatest adds nothing that a double could hold.
    double[] scaled =
        Arrays.stream(weights).map(weight -> weight / scale).filter(each -> each > 0).toArray();
    return new WeightedChiSquared(scaled, scale);
  }

  /** The expected value: the sum of the weights. */
  public double mean() {
    return scale * Arrays.stream(weights).sum();
  }

  /** The probability of a value above this one. */
  public double upperTail(double value) {
    return value <= 0 ? 1 : value >= mean() ? tail(value, true) : 1 - tail(value, false);
  }

  /** The probability of a value up to this one. */
  public double lowerTail(double value) {
    return value <= 0 ? 0 : value >= mean() ? 1 - tail(value, true) : tail(value, false);
  }

  private double tail(double value, boolean upper) {
    if (value == Double.POSITIVE_INFINITY) {
      return 0;
    }
    return new SaddlePath(weights, value / scale, upper).probability();
  }
}
