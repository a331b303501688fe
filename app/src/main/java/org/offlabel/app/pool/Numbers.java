package org.offlabel.app.pool;

import java.util.Locale;
import org.offlabel.metaanalysis.statistic.Estimate;

/** How statistics are written for people. */
final class Numbers {

  private static final double LEAST_P = 1e-4;
  private static final double SMALL = 0.001;
  private static final double LARGE = 100_000;

  private Numbers() {}

  /** Four significant figures or so, never in a way that hides the size. */
  static String of(double value) {
    double size = Math.abs(value);
    if (size != 0 && (size < SMALL || size >= LARGE)) {
      return format("%.3g", value);
    }
    int decimals = size >= 100 ? 1 : size >= 10 ? 2 : 4;
    return format("%." + decimals + "f", value);
  }

  /** "p = 0.012", "p < 0.0001 (2.3e-26)". */
  static String p(double value) {
    if (Double.isNaN(value)) {
      return "p undefined";
    }
    if (value == 0) {
      return "p < 1e-300";
    }
    return value < LEAST_P ? format("p < 0.0001 (%.2g)", value) : format("p = %.4f", value);
  }

  /** "0.0123", "<0.0001": for a column of p values. */
  static String shortP(double value) {
    return Double.isNaN(value) ? "" : value < LEAST_P ? "<0.0001" : format("%.4f", value);
  }

  /** "95 %", "99.5 %". */
  static String percent(double level) {
    double percent = 100 * level;
    return Math.abs(Math.rint(percent) - percent) < 1e-9
        ? format("%.0f %%", percent)
        : format("%s %%", Double.toString(Math.rint(percent * 1000) / 1000));
  }

  /** A count: whole numbers without decimals. */
  static String count(double value) {
    return value == Math.rint(value) ? format("%.0f", value) : Double.toString(value);
  }

  /** "1 study", "13 studies". */
  static String studies(int count) {
    return count == 1 ? "1 study" : count + " studies";
  }

  /** "z = -3.9744, p < 0.0001 (7.1e-05)". */
  static String test(Estimate estimate) {
    String name =
        estimate.reference().isNormal()
            ? "z"
            : format("t(%.0f)", estimate.reference().degreesOfFreedom());
    return name + " = " + of(estimate.statistic()) + ", " + p(estimate.pValue());
  }

  static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
