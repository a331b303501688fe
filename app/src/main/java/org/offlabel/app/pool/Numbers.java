package org.offlabel.app.pool;

import java.util.Locale;
import org.offlabel.metaanalysis.statistic.Interval;

/** How numbers are written for people. */
final class Numbers {

  private static final double LEAST_P = 1e-4;
  private static final double SMALL = 0.001;
  private static final double LARGE = 100_000;
  private static final double MOST_EFFECT_DECIMALS = 4;

  private Numbers() {}

  /** Four significant figures or so, never in a way that hides the size. */
  static String of(double value) {
    double size = Math.abs(value);
    if (size != 0 && (size < SMALL || size >= LARGE)) {
      return format("%.3g", value);
    }
    int decimals = size >= 100 ? 1 : size >= 10 ? 2 : (int) MOST_EFFECT_DECIMALS;
    return format("%." + decimals + "f", value);
  }

  /** An effect for people: two decimals, more only where two would say nothing. */
  static String effect(double value) {
    double size = Math.abs(value);
    if (size != 0 && size < 0.095) {
      return size < SMALL ? format("%.1e", value) : format("%.3f", value);
    }
    return size >= LARGE ? format("%.3g", value) : format("%.2f", value);
  }

  /** "0.34 to 0.70". */
  static String range(Interval interval) {
    return effect(interval.lower()) + " to " + effect(interval.upper());
  }

  /** "p = 0.012", "p < 0.0001 (2.3e-26)". */
  static String p(double value) {
    if (Double.isNaN(value)) {
      return "p undefined";
    }
    return value < LEAST_P ? format("p < 0.0001 (%.2g)", value) : format("p = %.4f", value);
  }

  /** "95 %", "99.5 %". */
  static String percent(double level) {
    double percent = 100 * level;
    return Math.rint(percent) == percent
        ? format("%.0f %%", percent)
        : format("%s %%", Double.toString(Math.rint(percent * 1000) / 1000));
  }

  /** Words from outside on one line, without characters that could steer a terminal. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    words
        .codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** A count: whole numbers without decimals. */
  static String count(double value) {
    return value == Math.rint(value) ? format("%.0f", value) : Double.toString(value);
  }

  static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
