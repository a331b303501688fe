package org.offlabel.metaanalysis.effect;

/**
 * A correlation between two measurements.
 *
 * @param study the study's name
 * @param r Pearson's, −1 to 1
 * @param n persons, above 0 and finite
 */
public record Correlation(String study, double r, double n) {

  public Correlation {
    if (!(r >= -1 && r <= 1)) {
      throw new IllegalArgumentException(study + ": a correlation lies between -1 and 1, not " + r);
    }
    if (!(n > 0 && Double.isFinite(n))) {
      throw new IllegalArgumentException(
          study + ": a sample's size must be above 0 and finite, not " + n);
    }
  }
}
