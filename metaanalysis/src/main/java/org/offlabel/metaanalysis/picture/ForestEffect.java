package org.offlabel.metaanalysis.picture;

/**
 * A point with its interval, on the scale of the analysis.
 *
 * @param estimate finite
 * @param lower lower end of the interval, at most the estimate; may be negative infinity
 * @param upper upper end of the interval, at least the estimate; may be positive infinity
 */
public record ForestEffect(double estimate, double lower, double upper) {

  public ForestEffect {
    Coordinate.require(estimate, "the estimate");
    if (!(lower <= estimate && estimate <= upper)) {
      throw new IllegalArgumentException(
          "the interval from "
              + lower
              + " to "
              + upper
              + " does not hold the estimate "
              + estimate);
    }
  }
}
