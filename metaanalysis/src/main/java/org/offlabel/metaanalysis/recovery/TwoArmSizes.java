package org.offlabel.metaanalysis.recovery;

import org.offlabel.metaanalysis.statistic.Reference;

/**
 * Two arms, of which an error of their difference in means is printed instead of their standard
 * deviations.
 *
 * @param n1 persons in arm 1, at least 1
 * @param n2 persons in arm 2, at least 1; together at least 3
 */
public record TwoArmSizes(double n1, double n2) {

  public TwoArmSizes {
    if (!(n1 >= 1 && n2 >= 1 && n1 + n2 >= 3 && Double.isFinite(n1 + n2))) {
      throw new IllegalArgumentException(
          "two arms have at least 1 person each and 3 together, not " + n1 + " and " + n2);
    }
  }

  /**
   * The average of both arms' standard deviations from the standard error of the difference: SE /
   * √(1/n1 + 1/n2) (Cochrane Handbook, section 6.5.2.3). It stands for both arms.
   */
  public Recovered standardDeviation(Recovered standardError) {
    return standardError.times(
        1 / Math.sqrt((1 / n1) + (1 / n2)),
        "standard deviation of each arm = standard error / sqrt(1/" + n1 + " + 1/" + n2 + ")");
  }

  /** What a t test of the difference is held against: t with n1 + n2 − 2 degrees of freedom. */
  public Reference reference() {
    return Reference.t(n1 + n2 - 2);
  }
}
