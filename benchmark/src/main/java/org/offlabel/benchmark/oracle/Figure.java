package org.offlabel.benchmark.oracle;

import java.util.OptionalDouble;

/**
 * One figure of a reference file beside ours.
 *
 * @param place the file and the block in it
 * @param name the figure's name in the file
 * @param ours what this library computes; empty where it gives none
 * @param reference what stands in the file; empty for null
 * @param agreement whether the two agree, and by which rule
 */
record Figure(
    String place, String name, OptionalDouble ours, OptionalDouble reference, Agreement agreement) {

  /** How a figure stands to its reference. */
  enum Agreement {
    /** The relative difference is within the tolerance, or both give none. */
    WITHIN,
    /**
     * The reference stopped its search for τ² (or for an end of its interval) early: ours fulfils
     * the defining equation better, or has the higher likelihood, and with the reference's own τ²
     * we get the reference's figure. Or ours is the exact value and the reference rounded.
     */
    CLOSER,
    OFF
  }

  /**
   * A figure judged by its relative difference, and where that is too large by what we get with the
   * reference's own τ².
   *
   * @param alike our figure at the reference's τ², given only where our τ² is the better solution
   */
  static Figure judged(
      String place,
      String name,
      OptionalDouble ours,
      OptionalDouble reference,
      OptionalDouble alike,
      double tolerance) {
    Figure direct = new Figure(place, name, ours, reference, Agreement.OFF);
    if (direct.difference() <= tolerance) {
      return new Figure(place, name, ours, reference, Agreement.WITHIN);
    }
    boolean explained =
        alike.isPresent()
            && new Figure(place, name, alike, reference, Agreement.OFF).difference() <= tolerance;
    return explained ? new Figure(place, name, ours, reference, Agreement.CLOSER) : direct;
  }

  /** The relative difference; infinite where only one side gives a number. */
  double difference() {
    if (ours.isEmpty() && reference.isEmpty()) {
      return 0;
    }
    if (ours.isEmpty() || reference.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    return relative(ours.getAsDouble(), reference.getAsDouble());
  }

  Figure with(Agreement other) {
    return new Figure(place, name, ours, reference, other);
  }

  boolean agrees() {
    return agreement != Agreement.OFF;
  }

  /** The distance of two numbers as a share of the second; 0 when they are equal. */
  static double relative(double ours, double reference) {
    if (ours == reference) {
      return 0;
    }
    double scale = Math.max(Math.abs(reference), Double.MIN_NORMAL);
    double difference = Math.abs(ours - reference) / scale;
    return Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference;
  }
}
