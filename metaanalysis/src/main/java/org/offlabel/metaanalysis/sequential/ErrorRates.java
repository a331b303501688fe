package org.offlabel.metaanalysis.sequential;

import org.offlabel.metaanalysis.statistic.Reference;

/**
 * The risks of wrong answers that are accepted.
 *
 * @param alpha of finding an effect where there is none, over all looks and both sides; above 0,
 *     below 0.5
 * @param beta of missing the anticipated effect; above 0, below 0.5
 * @param sides one or two
 */
public record ErrorRates(double alpha, double beta, Sides sides) {

  public ErrorRates {
    checkRate(alpha);
    checkRate(beta);
  }

  public static ErrorRates twoSided(double alpha, double beta) {
    return new ErrorRates(alpha, beta, Sides.TWO);
  }

  public static ErrorRates oneSided(double alpha, double beta) {
    return new ErrorRates(alpha, beta, Sides.ONE);
  }

  static double checkRate(double rate) {
    if (!(rate > 0 && rate < 0.5)) {
      throw new IllegalArgumentException(
          "an error rate lies above 0 and below 0.5, such as 0.05; this is " + rate);
    }
    return rate;
  }

  /** The part of alpha for one side. */
  public double alphaPerSide() {
    return alpha / sides.number();
  }

  /** The z value of a single test at alpha, such as 1.96. */
  public double conventional() {
    return Reference.NORMAL.upperQuantile(alphaPerSide());
  }

  /** The expected z at full information under the anticipated effect: z(alpha) + z(beta). */
  public double drift() {
    return conventional() + Reference.NORMAL.upperQuantile(beta);
  }
}
