package org.offlabel.metaanalysis.statistic;

/**
 * How the numbers of an analysis relate to the numbers people read. Both ways rise where they are
 * defined.
 */
public enum Scale {
  /** Read as analysed: differences, standardised differences, raw proportions. */
  PLAIN,
  /** Analysed as natural logarithm, read as ratio. */
  LOG,
  /** Analysed as log odds, read as proportion. */
  LOGIT,
  /** Analysed as Fisher's z, read as correlation. */
  FISHER_Z,
  /**
   * Analysed as arcsine of the square root, read as proportion. Of Freeman and Tukey's double
   * arcsine this is the way back only approximately: the exact one needs a sample size.
   */
  FREEMAN_TUKEY;

  /** The number people read for a number of the analysis; never falls. */
  public double back(double analysed) {
    return switch (this) {
      case PLAIN -> analysed;
      case LOG -> Math.exp(analysed);
      case LOGIT -> 1 / (1 + Math.exp(-analysed));
      case FISHER_Z -> Math.tanh(analysed);
      case FREEMAN_TUKEY -> Math.pow(Math.sin(Math.clamp(analysed, 0, Math.PI / 2)), 2);
    };
  }

  /** The number of the analysis for a number people read; not finite outside what is possible. */
  public double analysed(double shown) {
    return switch (this) {
      case PLAIN -> shown;
      case LOG -> Math.log(shown);
      case LOGIT -> Math.log(shown / (1 - shown));
      case FISHER_Z -> 0.5 * Math.log((1 + shown) / (1 - shown));
      case FREEMAN_TUKEY -> Math.asin(Math.sqrt(shown));
    };
  }
}
