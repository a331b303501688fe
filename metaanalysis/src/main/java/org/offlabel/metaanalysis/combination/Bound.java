package org.offlabel.metaanalysis.combination;

/** How a stated p value relates to the true one. */
public enum Bound {
  /** The figure is the p value. */
  EXACT("exact"),
  /** The p value is this figure or less. */
  AT_MOST("an upper bound: the true p is this or less"),
  /** The p value is this figure or more. */
  AT_LEAST("a lower bound: the true p is this or more, so this is no evidence by itself"),
  /** Bounds of both kinds entered; the p value may lie on either side of the figure. */
  UNKNOWN("uncertain to both sides: bounds of both kinds entered");

  private final String words;

  Bound(String words) {
    this.words = words;
  }

  /** What the bound means for the figure, in words. */
  public String words() {
    return words;
  }

  /** The bound of a figure that rises with both of two figures. */
  Bound and(Bound other) {
    if (this == EXACT || this == other) {
      return other;
    }
    return other == EXACT ? this : UNKNOWN;
  }

  /** The bound of a figure that falls as this one rises, such as 1 - p. */
  Bound reversed() {
    return switch (this) {
      case AT_MOST -> AT_LEAST;
      case AT_LEAST -> AT_MOST;
      case EXACT, UNKNOWN -> this;
    };
  }
}
