package org.offlabel.metaanalysis.combination;

/** A way to combine independent one-sided p values. */
public enum CombiningMethod {
  /** Fisher RA, Statistical Methods for Research Workers, 4th ed. 1932, section 21.1. */
  FISHER("Fisher's method", "-2 times the sum of ln p, chi-squared"),
  /** Stouffer et al., The American Soldier, 1949; weights: Liptak 1958. */
  STOUFFER("Stouffer's method", "weighted sum of z over the root of the summed squared weights"),
  /** Edgington ES, Journal of Psychology 1972;80:351-363. */
  EDGINGTON("Edgington's method", "sum of p"),
  /** Tippett LHC, The Methods of Statistics, 1931. */
  TIPPETT("Tippett's method", "smallest p");

  private final String words;
  private final String statistic;

  CombiningMethod(String words, String statistic) {
    this.words = words;
    this.statistic = statistic;
  }

  public String words() {
    return words;
  }

  String statisticInWords() {
    return statistic;
  }
}
