package org.offlabel.metaanalysis.asymmetry;

import java.util.OptionalDouble;

/**
 * How many studies are missing, from the ranks of the others; Duval and Tweedie, JASA
 * 2000;95:89-98, and Biometrics 2000;56:455-463.
 */
public enum MissingEstimator {
  /** From the sum of the ranks on the fuller side, linear. */
  L0,
  /** From the length of the run of the farthest studies on the fuller side. */
  R0,
  /** From the sum of the ranks on the fuller side, quadratic; undefined when it is too large. */
  Q0;

  /** The estimate before rounding; not a number where Q0 is undefined. */
  double estimate(Ranks ranks) {
    double k = ranks.studies();
    double sum = ranks.positiveSum();
    return switch (this) {
      case L0 -> ((4 * sum) - (k * (k + 1))) / ((2 * k) - 1);
      case R0 -> k - ranks.largestNegative() - 1;
      case Q0 -> k - 0.5 - Math.sqrt((2 * k * k) - (4 * sum) + 0.25);
    };
  }

  /** The standard error of the estimate {@code missing}; empty where the formula gives none. */
  OptionalDouble standardError(double k, double missing) {
    double error =
        switch (this) {
          case L0 -> 4 * Math.sqrt(sumVariance(k, missing)) / ((2 * k) - 1);
          case R0 -> Math.sqrt((2 * Math.max(0, missing)) + 2);
          case Q0 ->
              2
                  * Math.sqrt(sumVariance(k, missing))
                  / Math.sqrt(Math.pow(k - 0.5, 2) - (missing * ((2 * k) - missing - 1)));
        };
    return Double.isFinite(error) ? OptionalDouble.of(error) : OptionalDouble.empty();
  }

  private static double sumVariance(double k, double m) {
    double plain = k * (k + 1) * ((2 * k) + 1);
    double own = (10 * m * m * m) + (27 * m * m) + (17 * m);
    double mixed = (6 * k * k * m) - (18 * k * m * m) - (18 * k * m);
    return (plain + own + mixed) / 24;
  }

  /**
   * The ranks of the effects' distances from the centre, each with the sign of its effect.
   *
   * @param studies how many
   * @param positiveSum the sum of the ranks of effects above the centre
   * @param largestNegative the largest rank of an effect below it, 0 if there is none
   */
  record Ranks(int studies, double positiveSum, double largestNegative) {}
}
