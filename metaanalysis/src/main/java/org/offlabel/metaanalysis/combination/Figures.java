package org.offlabel.metaanalysis.combination;

import java.util.Locale;

/** Figures as they stand in explanations. */
final class Figures {

  private static final double LOG_SMALLEST = -690;

  private Figures() {}

  static String of(double figure) {
    return String.format(Locale.ROOT, "%.4g", figure);
  }

  /** A number given by its natural logarithm, also where it is no double any more. */
  static String ofLog(double log) {
    if (log > LOG_SMALLEST) {
      return of(Math.exp(log));
    }
    double decimal = log / Math.log(10);
    double exponent = Math.floor(decimal);
    return String.format(Locale.ROOT, "%.3fe%.0f", Math.pow(10, decimal - exponent), exponent);
  }
}
