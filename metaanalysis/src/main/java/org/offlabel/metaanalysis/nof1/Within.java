package org.offlabel.metaanalysis.nof1;

import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * How much the differences of one patient vary from cycle to cycle, pooled over the patients: s² =
 * Σ Σ (d - d̄)² / Σ (m - 1) (Senn 2024).
 *
 * @param variance above 0
 * @param degreesOfFreedom Σ (m - 1), 1 or more
 */
public record Within(double variance, int degreesOfFreedom) {

  public Within {
    if (!(variance > 0 && Double.isFinite(variance)) || degreesOfFreedom < 1) {
      throw new IllegalArgumentException(
          "a variance above 0 and 1 or more degrees of freedom, not %s and %d"
              .formatted(variance, degreesOfFreedom));
    }
  }

  /** One patient's effect with the standard error sqrt(s²/m), held against t. */
  public Estimate of(Patient patient, double level) {
    return new Estimate(
        patient.mean(),
        Math.sqrt(variance / patient.cycles()),
        Reference.t(degreesOfFreedom),
        level);
  }
}
