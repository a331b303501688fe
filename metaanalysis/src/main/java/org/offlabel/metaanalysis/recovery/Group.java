package org.offlabel.metaanalysis.recovery;

import java.util.List;

/**
 * A group of persons with the mean and spread of a measurement.
 *
 * @param n persons, at least 1 and finite
 * @param mean finite
 * @param standardDeviation 0 or more and finite, with n − 1 in its denominator
 */
public record Group(double n, double mean, double standardDeviation) {

  public Group {
    if (!(n >= 1 && Double.isFinite(n))) {
      throw new IllegalArgumentException("a group has at least 1 person, not " + n);
    }
    if (!Double.isFinite(mean)) {
      throw new IllegalArgumentException("a mean must be finite, not " + mean);
    }
    if (!(standardDeviation >= 0 && Double.isFinite(standardDeviation))) {
      throw new IllegalArgumentException(
          "a standard deviation must be 0 or more and finite, not " + standardDeviation);
    }
  }

  /**
   * Both groups as if they had been one (Cochrane Handbook, section 6.5.2.10): the figures their
   * pooled persons would give, the difference of the means included.
   */
  public Group and(Group other) {
    double both = n + other.n;
    double apart = mean - other.mean;
    double squares =
        ((n - 1) * standardDeviation * standardDeviation)
            + ((other.n - 1) * other.standardDeviation * other.standardDeviation)
            + (n * (other.n / both) * apart * apart);
    return new Group(both, mean - (apart * (other.n / both)), Math.sqrt(squares / (both - 1)));
  }

  /**
   * All groups as if they had been one, as the arms of a trial that gave several doses.
   *
   * @param groups at least one
   */
  public static Group combined(List<Group> groups) {
    return groups.stream()
        .reduce(Group::and)
        .orElseThrow(() -> new IllegalArgumentException("no groups to combine"));
  }
}
