package org.offlabel.metaanalysis.effect;

import java.util.Arrays;

/**
 * Freeman and Tukey's double arcsine of a proportion, and the way back for a sample of {@code n}
 * persons (Freeman and Tukey, Annals of Mathematical Statistics 1950;21:607-611; Miller, The
 * American Statistician 1978;32:138).
 *
 * <p>Of a pooled value the way back depends on the n one supposes: the harmonic mean of the
 * studies' sizes by custom, which can mislead when sizes differ much (Schwarzer, Chemaitelly,
 * Abu-Raddad and Rücker, Research Synthesis Methods 2019;10:476-483).
 *
 * @param n above 0 and finite
 */
public record FreemanTukey(double n) {

  public FreemanTukey {
    if (!(n > 0 && Double.isFinite(n))) {
      throw new IllegalArgumentException("a sample's size must be above 0 and finite, not " + n);
    }
  }

  /** The way back with the harmonic mean of the studies' sizes, all above 0; at least one. */
  public static FreemanTukey ofHarmonicMean(double... sizes) {
    return new FreemanTukey(sizes.length / Arrays.stream(sizes).map(size -> 1 / size).sum());
  }

  /** The double arcsine of {@code events} among {@code total}, from about 0 to about π/2. */
  public static double transformed(double events, double total) {
    return (Math.asin(Math.sqrt(events / (total + 1)))
            + Math.asin(Math.sqrt((events + 1) / (total + 1))))
        / 2;
  }

  /**
   * The proportion of which {@code transformed} is the double arcsine, exact by Miller's formula; 0
   * and 1 for values beyond those of 0 and of {@code n} events.
   */
  public double back(double transformed) {
    if (transformed <= transformed(0, n)) {
      return 0;
    }
    if (transformed >= transformed(n, n)) {
      return 1;
    }
    double sine = Math.sin(2 * transformed);
    double inner = sine + ((sine - (1 / sine)) / n);
    double root = Math.sqrt(Math.max(0, 1 - (inner * inner)));
    return (1 - (Math.signum(Math.cos(2 * transformed)) * root)) / 2;
  }
}
