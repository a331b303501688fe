package org.offlabel.metaanalysis.network;

/**
 * Events over time in one arm of a study.
 *
 * @param study the study's name
 * @param treatment what the arm was given
 * @param events how many events, 0 or more
 * @param time how long the arm was observed in all, such as person-years; above 0 and finite
 */
public record RateArm(String study, String treatment, long events, double time) {

  public RateArm {
    Arms.checkNames(study, treatment);
    if (events < 0) {
      throw new IllegalArgumentException(study + ": events cannot be below 0: " + events);
    }
    if (!(time > 0 && Double.isFinite(time))) {
      throw new IllegalArgumentException(
          study + ": a time must be above 0 and finite, not " + time + " (" + treatment + ")");
    }
  }
}
