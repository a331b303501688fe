package org.offlabel.metaanalysis.statistic;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The distribution a test statistic is held against: Student's t, or the standard normal, which is
 * t with infinite degrees of freedom.
 *
 * @param degreesOfFreedom above 0; positive infinity for the standard normal
 */
public record Reference(double degreesOfFreedom) {

  /** The standard normal distribution. */
  public static final Reference NORMAL = new Reference(Double.POSITIVE_INFINITY);

  /** Below this probability quantiles of t are polished. */
  private static final double FAR_TAIL = 1e-20;

  private static final int FAR_STEPS = 4;
  private static final double FARTHEST = 1e140;

  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

  public Reference {
    if (!(degreesOfFreedom > 0)) {
      throw new IllegalArgumentException("degrees of freedom must be above 0: " + degreesOfFreedom);
    }
  }

  /** Student's t with so many degrees of freedom. */
  public static Reference t(double degreesOfFreedom) {
    return new Reference(degreesOfFreedom);
  }

  public boolean isNormal() {
    return degreesOfFreedom == Double.POSITIVE_INFINITY;
  }

  /** The probability of a value at least as far from 0 as this one, to either side. */
  public double twoSidedP(double statistic) {
    return 2 * upperTail(Math.abs(statistic));
  }

  /** The probability of a value above this one. */
  public double upperTail(double statistic) {
    if (statistic > FARTHEST && !isNormal()) {
      // Its square would overflow; out here the tail is a power.
      double share = Math.pow(statistic / FARTHEST, -degreesOfFreedom);
      return distribution().survivalProbability(FARTHEST) * share;
    }
    return distribution().survivalProbability(statistic);
  }

  /** The probability of a value up to this one. */
  public double lowerTail(double statistic) {
    return distribution().cumulativeProbability(statistic);
  }

  /** The value that is not exceeded with probability {@code p}, 0 to 1. */
  public double quantile(double p) {
    return p < FAR_TAIL ? -upperQuantile(p) : distribution().inverseCumulativeProbability(p);
  }

  /** The positive value that is exceeded with probability {@code p}, exact for the smallest p. */
  public double upperQuantile(double p) {
    if (isNormal() || p == 0 || p >= FAR_TAIL) {
      return distribution().inverseSurvivalProbability(p);
    }
    return degreesOfFreedom == 1 ? 1 / Math.tan(Math.PI * p) : farQuantile(p);
  }

  /**
   * Newton's method on logarithms: far out the tail of t is a power, so that it is nearly a
   * straight line. The library's own inverse stops short of it there.
   */
  private double farQuantile(double p) {
    TDistribution t = TDistribution.of(degreesOfFreedom);
    double x = t.inverseSurvivalProbability(p);
    for (int step = 0; step < FAR_STEPS; step++) {
      double tail = upperTail(x);
      double inverseSlope = Math.exp(Math.log(tail) - Math.log(x) - t.logDensity(x));
      x *= Math.exp((Math.log(tail) - Math.log(p)) * inverseSlope);
    }
    return x;
  }

  /** How many standard errors an interval of this level reaches to each side, such as 1.96. */
  public double criticalValue(double level) {
    return upperQuantile((1 - Interval.checkLevel(level)) / 2);
  }

  private ContinuousDistribution distribution() {
    return isNormal() ? STANDARD_NORMAL : TDistribution.of(degreesOfFreedom);
  }
}
