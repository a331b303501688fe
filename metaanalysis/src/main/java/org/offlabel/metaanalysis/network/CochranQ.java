package org.offlabel.metaanalysis.network;

import java.util.Locale;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.statistic.ChiSquared;

/**
 * A part of Cochran's Q with its degrees of freedom.
 *
 * @param statistic 0 or more
 * @param degreesOfFreedom 0 or more; with 0 there is nothing to test
 */
public record CochranQ(double statistic, int degreesOfFreedom) {

  public CochranQ {
    if (!(statistic >= 0) || degreesOfFreedom < 0) {
      throw new IllegalArgumentException(
          "Q of " + statistic + " with " + degreesOfFreedom + " degrees of freedom");
    }
  }

  /** Q as computed, where rounding can leave it a hair below 0. */
  static CochranQ rounded(double statistic, int degreesOfFreedom) {
    return new CochranQ(degreesOfFreedom == 0 ? 0 : Math.max(0, statistic), degreesOfFreedom);
  }

  /** The probability of a Q at least as large if nothing differs; empty without freedom. */
  public OptionalDouble pValue() {
    return degreesOfFreedom == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(new ChiSquared(degreesOfFreedom).upperTail(statistic));
  }

  String words() {
    return degreesOfFreedom == 0
        ? "no degrees of freedom"
        : String.format(
            Locale.ROOT,
            "Q = %.4g, df = %d, p = %.3g",
            statistic,
            degreesOfFreedom,
            pValue().orElseThrow());
  }
}
