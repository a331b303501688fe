package org.offlabel.metaanalysis.picture;

import java.util.function.DoubleUnaryOperator;

/**
 * How the numbers of the analysis relate to the numbers people read on an axis. Distances in a
 * picture are those of the analysis; labels are those people read.
 */
public enum Scale {
  /** Read as analysed: differences, standardised differences, raw proportions. */
  PLAIN(x -> x, x -> x),
  /** Analysed as natural logarithm, read as ratio. */
  RATIO(Math::exp, Math::log),
  /** Analysed as log odds, read as proportion. */
  LOGIT(x -> 1 / (1 + Math.exp(-x)), p -> Math.log(p / (1 - p))),
  /** Analysed as Fisher's z, read as correlation. */
  FISHER_Z(Math::tanh, r -> 0.5 * Math.log((1 + r) / (1 - r))),
  /** Analysed as arcsine of the square root, read as proportion. */
  ARCSINE(x -> Math.pow(Math.sin(Math.clamp(x, 0, Math.PI / 2)), 2), p -> Math.asin(Math.sqrt(p)));

  private final DoubleUnaryOperator shown;
  private final DoubleUnaryOperator analysed;

  Scale(DoubleUnaryOperator shown, DoubleUnaryOperator analysed) {
    this.shown = shown;
    this.analysed = analysed;
  }

  /** Said after the label of an axis. */
  String words() {
    return switch (this) {
      case PLAIN -> "";
      case RATIO -> ", log scale";
      case LOGIT -> ", logit scale";
      case FISHER_Z -> ", Fisher\u2019s z scale";
      case ARCSINE -> ", arcsine scale";
    };
  }

  /** The number people read for a number of the analysis; never falls. */
  public double shown(double analysedValue) {
    return shown.applyAsDouble(analysedValue);
  }

  /** The number of the analysis for a number people read; not finite outside what is possible. */
  public double analysed(double shownValue) {
    return analysed.applyAsDouble(shownValue);
  }
}
