package org.offlabel.metaanalysis.recovery;

import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Explanation;

/**
 * The standard deviations of two measurements of the same persons: baseline and end, or two
 * treatments of a crossover trial.
 *
 * @param first above 0 and finite
 * @param second above 0 and finite
 */
public record TwoDeviations(double first, double second) {

  public TwoDeviations {
    if (!(first > 0 && second > 0 && Double.isFinite(first) && Double.isFinite(second))) {
      throw new IllegalArgumentException(
          "standard deviations must be above 0 and finite, not " + first + " and " + second);
    }
  }

  /**
   * The standard deviation of the persons' differences, √(first² + second² − 2 r first second)
   * (Cochrane Handbook, section 6.5.2.8 for change from baseline, 23.2.7.1 for crossover trials).
   *
   * @param correlation r between the measurements, −1 to 1, known or taken from another study
   */
  public Recovered ofDifferences(double correlation) {
    if (!(correlation >= -1 && correlation <= 1)) {
      throw new IllegalArgumentException("a correlation lies between -1 and 1: " + correlation);
    }
    double variance = (first * first) + (second * second) - (2 * correlation * first * second);
    double deviation = Math.sqrt(Math.max(0, variance));
    return new Recovered.Estimated(
        deviation,
        Explanation.of(
            "standard deviation of the differences = "
                + deviation
                + ", from "
                + first
                + " and "
                + second
                + " with the correlation "
                + correlation));
  }

  /**
   * The correlation that agrees with the standard deviation of the differences, (first² + second² −
   * differences²)/(2 first second) (Cochrane Handbook, sections 6.5.2.8 and 23.2.7.1).
   *
   * @param ofDifferences the standard deviation of the differences, 0 or more
   */
  public Attempt<Recovered> correlation(double ofDifferences) {
    if (!(ofDifferences >= 0)) {
      throw new IllegalArgumentException("a standard deviation is 0 or more, not " + ofDifferences);
    }
    double correlation =
        ((first * first) + (second * second) - (ofDifferences * ofDifferences))
            / (2 * first * second);
    if (!(Math.abs(correlation) <= 1)) {
      return Attempt.failed(
          "standard deviations of "
              + first
              + ", "
              + second
              + " and, of the differences, "
              + ofDifferences
              + " contradict each other: they need a correlation of "
              + correlation
              + "; check whether one is a standard error");
    }
    return Attempt.succeeded(
        new Recovered.Exact(
            correlation,
            Explanation.of(
                "correlation = "
                    + correlation
                    + ", from standard deviations of "
                    + first
                    + " and "
                    + second
                    + ", of the differences "
                    + ofDifferences)));
  }
}
