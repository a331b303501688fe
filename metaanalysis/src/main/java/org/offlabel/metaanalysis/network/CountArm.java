package org.offlabel.metaanalysis.network;

/**
 * Events in one arm of a study.
 *
 * @param study the study's name
 * @param treatment what the arm was given
 * @param events how many had the event, 0 to {@code total}
 * @param total how many were in the arm, 1 or more
 */
public record CountArm(String study, String treatment, long events, long total) {

  public CountArm {
    Arms.checkNames(study, treatment);
    if (total < 1) {
      throw new IllegalArgumentException(study + ": an arm holds 1 or more, not " + total);
    }
    if (events < 0 || events > total) {
      throw new IllegalArgumentException(
          study + ": " + events + " events among " + total + " of " + treatment);
    }
  }
}
