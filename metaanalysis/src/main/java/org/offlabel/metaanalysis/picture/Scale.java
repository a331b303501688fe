package org.offlabel.metaanalysis.picture;

/**
 * How the numbers of the analysis relate to the numbers people read on an axis. Distances in a
 * picture are those of the analysis; labels are those people read.
 */
public enum Scale {
  /** Read as analysed: differences, standardised differences, raw proportions. */
  PLAIN,
  /** Analysed as natural logarithm, read as ratio. */
  RATIO,
  /** Analysed as log odds, read as proportion. */
  LOGIT,
  /** Analysed as Fisher's z, read as correlation. */
  FISHER_Z,
  /** Analysed as arcsine of the square root, read as proportion. */
  ARCSINE;

  /** The number people read for a number of the analysis; never falls. */
  public double shown(double analysed) {
    return switch (this) {
      case PLAIN -> analysed;
      case RATIO -> Math.exp(analysed);
      case LOGIT -> 1 / (1 + Math.exp(-analysed));
      case FISHER_Z -> Math.tanh(analysed);
      case ARCSINE -> Math.pow(Math.sin(Math.clamp(analysed, 0, Math.PI / 2)), 2);
    };
  }

  /** The number of the analysis for a number people read; not finite outside what is possible. */
  public double analysed(double shown) {
    return switch (this) {
      case PLAIN -> shown;
      case RATIO -> Math.log(shown);
      case LOGIT -> Math.log(shown / (1 - shown));
      case FISHER_Z -> 0.5 * Math.log((1 + shown) / (1 - shown));
      case ARCSINE -> Math.asin(Math.sqrt(shown));
    };
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
}
