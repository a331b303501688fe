package org.offlabel.benchmark.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;

/**
 * The exact two-sided p value of Kendall's τ without ties, in whole numbers: the judge where two
 * programs differ, since one that computes a small tail as 1 − p loses its digits.
 */
final class ExactKendall {

  private ExactKendall() {}

  /** The p value of this τ with so many pairs of values. */
  static double twoSidedP(double tau, int values) {
    BigInteger[] orders = ordersByInversions(values);
    int most = orders.length - 1;
    int concordant = (int) Math.round((tau + 1) * most / 2);
    int nearerEnd = Math.min(concordant, most - concordant);
    BigInteger tail = BigInteger.ZERO;
    BigInteger all = BigInteger.ZERO;
    for (int i = 0; i <= most; i++) {
      all = all.add(orders[i]);
      tail = i <= nearerEnd ? tail.add(orders[i]) : tail;
    }
    double p =
        new BigDecimal(tail.shiftLeft(1))
            .divide(new BigDecimal(all), MathContext.DECIMAL64)
            .doubleValue();
    return Math.min(1, p);
  }

  /** How many orders of the values have 0, 1, 2 … pairs out of order. */
  private static BigInteger[] ordersByInversions(int values) {
    BigInteger[] orders = {BigInteger.ONE};
    for (int size = 2; size <= values; size++) {
      BigInteger[] longer = new BigInteger[orders.length + size - 1];
      Arrays.fill(longer, BigInteger.ZERO);
      BigInteger window = BigInteger.ZERO;
      for (int i = 0; i < longer.length; i++) {
        window = i < orders.length ? window.add(orders[i]) : window;
        window = i >= size ? window.subtract(orders[i - size]) : window;
        longer[i] = window;
      }
      orders = longer;
    }
    return orders;
  }
}
