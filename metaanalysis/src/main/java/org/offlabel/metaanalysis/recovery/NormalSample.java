package org.offlabel.metaanalysis.recovery;

import java.util.Arrays;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * How wide a normal sample of size {@code n} spreads, in standard deviations, by Blom's
 * approximation (Wan and others 2014, equations 7 to 9, 12 and 15).
 */
record NormalSample(double n) {

  NormalSample {
    if (!(n >= 3 && Double.isFinite(n))) {
      throw new IllegalArgumentException(
          "a sample told by its median, range or quartiles has at least 3 persons, not " + n);
    }
  }

  /** From the smallest to the largest value. */
  double range() {
    return 2 * Reference.NORMAL.upperQuantile(0.625 / (n + 0.25));
  }

  /** From the first to the third quartile. */
  double quartiles() {
    return 2 * Reference.NORMAL.quantile(((0.75 * n) - 0.125) / (n + 0.25));
  }

  /** Refuses figures that do not rise. */
  static void checkRising(double... figures) {
    for (int i = 0; i < figures.length; i++) {
      if (!Double.isFinite(figures[i]) || (i > 0 && figures[i] < figures[i - 1])) {
        throw new IllegalArgumentException(
            "minimum, quartiles, median and maximum must be finite and rise: "
                + Arrays.toString(figures));
      }
    }
    if (!(figures[figures.length - 1] > figures[0])) {
      throw new IllegalArgumentException("a sample without spread: all are " + figures[0]);
    }
  }

  static Recovered estimated(double value, String what, String source) {
    return new Recovered.Estimated(
        value,
        Explanation.of(
            what + " = " + value, Explanation.of(source + ", supposing a normal distribution")));
  }
}
