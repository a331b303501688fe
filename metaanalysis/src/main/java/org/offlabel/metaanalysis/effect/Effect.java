package org.offlabel.metaanalysis.effect;

/**
 * What one study found, on the scale of the analysis.
 *
 * @param study the study's name, as it stands in tables and pictures
 * @param estimate the effect, finite; logarithms for ratios
 * @param variance its sampling variance, above 0 and finite
 */
public record Effect(String study, double estimate, double variance) {

  public Effect {
    if (!Double.isFinite(estimate)) {
      throw new IllegalArgumentException(
          study + ": an effect must be a finite number, not " + estimate);
    }
    if (!(variance > 0 && Double.isFinite(variance))) {
      throw new IllegalArgumentException(
          study + ": a variance must be above 0 and finite, not " + variance);
    }
  }

  public double standardError() {
    return Math.sqrt(variance);
  }
}
