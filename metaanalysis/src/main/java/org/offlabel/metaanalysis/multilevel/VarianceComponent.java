package org.offlabel.metaanalysis.multilevel;

/**
 * How much true effects vary at one level.
 *
 * @param level the level
 * @param variance 0 or more, in squared units of the effects
 * @param units how many random effects the level has: the number of clusters or of effects
 * @param atBound whether it is exactly 0 because the likelihood would be higher below: the data
 *     show no variation at this level
 */
public record VarianceComponent(Level level, double variance, int units, boolean atBound) {

  public VarianceComponent {
    if (!(variance >= 0 && Double.isFinite(variance))) {
      throw new IllegalArgumentException("a variance must be finite and not negative: " + variance);
    }
    if (atBound && variance > 0) {
      throw new IllegalArgumentException("a component at its bound is 0, not " + variance);
    }
  }

  public double standardDeviation() {
    return Math.sqrt(variance);
  }
}
