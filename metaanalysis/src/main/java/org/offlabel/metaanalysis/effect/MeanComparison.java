package org.offlabel.metaanalysis.effect;

import org.offlabel.metaanalysis.recovery.Group;

/**
 * The means of two groups of different persons.
 *
 * @param study the study's name
 * @param group1 the treated one: a difference is its mean minus the other's
 * @param group2 the one it is compared with
 */
public record MeanComparison(String study, Group group1, Group group2) {

  /** In the order papers print them: persons, mean and standard deviation of either group. */
  public static MeanComparison of(
      String study, double n1, double mean1, double sd1, double n2, double mean2, double sd2) {
    try {
      return new MeanComparison(study, new Group(n1, mean1, sd1), new Group(n2, mean2, sd2));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(study + ": " + e.getMessage(), e);
    }
  }

  /** The degrees of freedom of the spread that both groups share: n1 + n2 − 2. */
  double sharedDegrees() {
    return group1.n() + group2.n() - 2;
  }

  /** The variance both groups share, weighted by their degrees of freedom. */
  double pooledVariance() {
    return (((group1.n() - 1) * square(group1.standardDeviation()))
            + ((group2.n() - 1) * square(group2.standardDeviation())))
        / sharedDegrees();
  }

  /** 1/n1 + 1/n2. */
  double reciprocals() {
    return (1 / group1.n()) + (1 / group2.n());
  }

  static double square(double x) {
    return x * x;
  }
}
