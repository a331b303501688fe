package org.offlabel.metaanalysis.asymmetry;

import org.offlabel.metaanalysis.statistic.Reference;

/** Which results the p values speak for that decide whether a study is published. */
public enum Alternative {
  /** One-sided p values: small where effects lie above 0. */
  GREATER("effects above 0"),
  /** One-sided p values: small where effects lie below 0. */
  LESS("effects below 0"),
  /** Two-sided p values: small where effects lie far from 0. */
  TWO_SIDED("effects to either side");

  private final String words;

  Alternative(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** The p value of an effect in standard errors. */
  double pValue(double z) {
    return switch (this) {
      case GREATER -> Reference.NORMAL.upperTail(z);
      case LESS -> Reference.NORMAL.lowerTail(z);
      case TWO_SIDED -> Reference.NORMAL.twoSidedP(z);
    };
  }
}
