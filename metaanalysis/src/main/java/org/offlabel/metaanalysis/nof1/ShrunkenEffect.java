package org.offlabel.metaanalysis.nof1;

/**
 * The best guess of one patient's true effect, between the patient's own mean and that of all: the
 * best linear unbiased prediction (Henderson 1975, Biometrics 31:423-447).
 *
 * @param patient the patient's name
 * @param own the mean of the patient's own cycles
 * @param shrunken the prediction
 * @param standardError of the prediction, with the uncertainty of the overall mean and without that
 *     of the variances
 * @param weight of the patient's own mean, 0 to 1: τ² / (τ² + σ²/m)
 */
public record ShrunkenEffect(
    String patient, double own, double shrunken, double standardError, double weight) {

  static ShrunkenEffect of(
      Patient patient, double mean, double meanVariance, double within, double between) {
    double weight = between / (between + (within / patient.cycles()));
    double variance = (between * (1 - weight)) + (Math.pow(1 - weight, 2) * meanVariance);
    double shrunken = mean + (weight * (patient.mean() - mean));
    return new ShrunkenEffect(
        patient.name(), patient.mean(), shrunken, Math.sqrt(variance), weight);
  }
}
