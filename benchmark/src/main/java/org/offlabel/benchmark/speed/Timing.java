package org.offlabel.benchmark.speed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Wall times of one command, in milliseconds.
 *
 * @param name what was timed
 * @param millis each run's time, in the order run
 */
record Timing(String name, List<Double> millis) {

  Timing {
    millis = List.copyOf(millis);
    if (millis.isEmpty()) {
      throw new IllegalArgumentException("nothing was timed");
    }
  }

  double median() {
    double[] sorted = sorted();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  double least() {
    return sorted()[0];
  }

  double most() {
    double[] sorted = sorted();
    return sorted[sorted.length - 1];
  }

  private double[] sorted() {
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** "123 ms (110 to 150)". */
  String shown() {
    return String.format(Locale.ROOT, "%.0f ms (%.0f to %.0f)", median(), least(), most());
  }
}
