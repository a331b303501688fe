package org.offlabel.metaanalysis.recovery;

import org.offlabel.metaanalysis.statistic.Reference;

/**
 * One arm, of which an error or an interval of its mean is printed instead of its standard
 * deviation.
 *
 * @param n persons, at least 2
 */
public record ArmSize(double n) {

  public ArmSize {
    if (!(n >= 2 && Double.isFinite(n))) {
      throw new IllegalArgumentException("an arm with a spread has at least 2 persons, not " + n);
    }
  }

  /**
   * The persons' standard deviation from the standard error of their mean: SE √n (Cochrane
   * Handbook, section 6.5.2.2).
   */
  public Recovered standardDeviation(Recovered standardError) {
    return standardError.times(
        Math.sqrt(n), "standard deviation = standard error x sqrt(" + n + ")");
  }

  /** What an interval of this arm's mean is made with. */
  public Reference reference() {
    return Reference.t(n - 1);
  }
}
