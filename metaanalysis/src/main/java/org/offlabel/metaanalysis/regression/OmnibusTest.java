package org.offlabel.metaanalysis.regression;

import java.util.List;
import org.offlabel.metaanalysis.statistic.ChiSquared;
import org.offlabel.metaanalysis.statistic.FRatio;

/**
 * The Wald-type test that several coefficients are all 0: chi-squared (QM) under the z test, F
 * otherwise (Knapp and Hartung 2003, Stat Med 22:2693-2710).
 *
 * @param coefficients the names of those tested
 * @param statistic QM, or F, which is QM divided by the number of coefficients
 * @param denominator degrees of freedom of F; positive infinity for chi-squared
 */
public record OmnibusTest(List<String> coefficients, double statistic, double denominator) {

  public OmnibusTest {
    coefficients = List.copyOf(coefficients);
    if (coefficients.isEmpty()) {
      throw new IllegalArgumentException("a test of no coefficient");
    }
  }

  /** How many coefficients are tested: the degrees of freedom, of the numerator for F. */
  public int numerator() {
    return coefficients.size();
  }

  /** Whether the statistic is chi-squared (QM) and not F. */
  public boolean isChiSquared() {
    return denominator == Double.POSITIVE_INFINITY;
  }

  /** The p value of "all of them are 0"; not a number when the statistic is not. */
  public double pValue() {
    if (Double.isNaN(statistic)) {
      return Double.NaN;
    }
    return isChiSquared()
        ? new ChiSquared(numerator()).upperTail(statistic)
        : new FRatio(numerator(), denominator).upperTail(statistic);
  }
}
