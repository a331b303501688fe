package org.offlabel.metaanalysis.nof1;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One patient's N-of-1 trial.
 *
 * @param name as it stands in tables and pictures
 * @param differences treatment minus control of each cycle, in the order of the cycles; at least
 *     one, all finite, in the unit of the outcome
 */
public record Patient(String name, List<Double> differences) {

  public Patient {
    differences = List.copyOf(differences);
    if (differences.isEmpty()) {
      throw new IllegalArgumentException(name + ": a patient needs at least one cycle");
    }
    for (double difference : differences) {
      if (!Double.isFinite(difference)) {
        throw new IllegalArgumentException(
            name + ": a difference must be a finite number, not " + difference);
      }
    }
  }

  /** From the differences, treatment minus control, in the order of the cycles. */
  public static Patient of(String name, double... differences) {
    return new Patient(name, DoubleStream.of(differences).boxed().toList());
  }

  /** From the outcomes under treatment and under control, paired by cycle. */
  public static Patient ofPairs(String name, double[] treatment, double[] control) {
    if (treatment.length != control.length) {
      throw new IllegalArgumentException(
          "%s: %d outcomes under treatment but %d under control"
              .formatted(name, treatment.length, control.length));
    }
    return of(
        name,
        IntStream.range(0, treatment.length).mapToDouble(i -> treatment[i] - control[i]).toArray());
  }

  public int cycles() {
    return differences.size();
  }

  /** The mean difference. */
  public double mean() {
    return sum(differences) / cycles();
  }

  /** The differences less their mean. */
  double[] residuals() {
    double mean = mean();
    return differences.stream().mapToDouble(difference -> difference - mean).toArray();
  }

  private static double sum(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).sum();
  }
}
