package org.offlabel.metaanalysis.network;

/** Which way of the outcome is the wanted one. */
public enum Direction {
  /** The lower the outcome, the better: deaths, symptoms. */
  SMALL_IS_GOOD("small values are good", -1),
  /** The lower the outcome, the worse: cures, survival. */
  SMALL_IS_BAD("small values are bad", 1);

  private final String words;
  private final int sign;

  Direction(String words, int sign) {
    this.words = words;
    this.sign = sign;
  }

  /** The direction in words. */
  public String words() {
    return words;
  }

  /** The value with its sign turned so that more is better. */
  double benefit(double value) {
    return sign * value;
  }
}
