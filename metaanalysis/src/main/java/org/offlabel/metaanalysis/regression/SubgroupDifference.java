package org.offlabel.metaanalysis.regression;

import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.statistic.ChiSquared;
import org.offlabel.metaanalysis.statistic.FRatio;

/**
 * The test that all subgroups have the same effect.
 *
 * @param statistic Q between subgroups, 0 or more; F with a common τ² unless the test is the z test
 * @param numerator degrees of freedom: subgroups less one, above 0
 * @param denominator degrees of freedom of F; positive infinity for Q, which is chi-squared
 */
public record SubgroupDifference(double statistic, int numerator, double denominator) {

  public SubgroupDifference {
    if (!(numerator > 0 && denominator > 0)) {
      throw new IllegalArgumentException(
          "degrees of freedom must be above 0: " + numerator + " and " + denominator);
    }
  }

  /**
   * Q of independent estimates: squared distances from their weighted mean, each in its own
   * standard errors (Borenstein and others 2009, chapter 19). Empty with one subgroup, and where an
   * estimate has a standard error of 0, as Knapp-Hartung gives it for identical effects.
   */
  static Optional<SubgroupDifference> ofEstimates(List<Subgroup> subgroups) {
    boolean exactOne = subgroups.stream().anyMatch(each -> each.estimate().standardError() == 0);
    if (subgroups.size() < 2 || exactOne) {
      return Optional.empty();
    }
    double sum = 0;
    double weighted = 0;
    for (Subgroup each : subgroups) {
      sum += 1 / each.estimate().variance();
      weighted += each.estimate().value() / each.estimate().variance();
    }
    double mean = weighted / sum;
    double q = 0;
    for (Subgroup each : subgroups) {
      q += Math.pow((each.estimate().value() - mean) / each.estimate().standardError(), 2);
    }
    return Optional.of(new SubgroupDifference(q, subgroups.size() - 1, Double.POSITIVE_INFINITY));
  }

  public double pValue() {
    return denominator == Double.POSITIVE_INFINITY
        ? new ChiSquared(numerator).upperTail(statistic)
        : new FRatio(numerator, denominator).upperTail(statistic);
  }
}
