package org.offlabel.metaanalysis.network;

/**
 * The mean of an outcome in one arm of a study.
 *
 * @param study the study's name
 * @param treatment what the arm was given
 * @param mean finite
 * @param standardDeviation of the single values, above 0 and finite
 * @param total how many were in the arm, 2 or more
 */
public record MeanArm(
    String study, String treatment, double mean, double standardDeviation, long total) {

  public MeanArm {
    Arms.checkNames(study, treatment);
    if (!Double.isFinite(mean)) {
      throw new IllegalArgumentException(study + ": a mean must be a finite number, not " + mean);
    }
    if (!(standardDeviation > 0 && Double.isFinite(standardDeviation))) {
      throw new IllegalArgumentException(
          study
              + ": a standard deviation must be above 0 and finite, not "
              + standardDeviation
              + " ("
              + treatment
              + ")");
    }
    if (total < 2) {
      throw new IllegalArgumentException(study + ": an arm holds 2 or more, not " + total);
    }
  }
}
