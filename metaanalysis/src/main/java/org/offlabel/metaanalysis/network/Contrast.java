package org.offlabel.metaanalysis.network;

/**
 * What one study found of one treatment against another.
 *
 * @param study the study's name, the same for all contrasts of a study
 * @param treatment1 the treatment the effect speaks of
 * @param treatment2 the treatment it is held against, another one
 * @param effect {@code treatment1} minus {@code treatment2} on the scale of the analysis (logarithm
 *     for ratios), finite
 * @param standardError of this contrast alone, above 0 and finite
 */
public record Contrast(
    String study, String treatment1, String treatment2, double effect, double standardError) {

  public Contrast {
    if (study.isBlank()) {
      throw new IllegalArgumentException(
          "a contrast of " + treatment1 + " and " + treatment2 + " needs the name of its study");
    }
    if (treatment1.isBlank() || treatment2.isBlank()) {
      throw new IllegalArgumentException(study + ": a treatment needs a name");
    }
    if (treatment1.equals(treatment2)) {
      throw new IllegalArgumentException(
          study + ": " + treatment1 + " cannot be compared with itself");
    }
    if (!Double.isFinite(effect)) {
      throw new IllegalArgumentException(
          study + ": an effect must be a finite number, not " + effect);
    }
    if (!(standardError > 0 && Double.isFinite(standardError))) {
      throw new IllegalArgumentException(
          study + ": a standard error must be above 0 and finite, not " + standardError);
    }
  }

  /** The square of the standard error. */
  public double variance() {
    return standardError * standardError;
  }
}
