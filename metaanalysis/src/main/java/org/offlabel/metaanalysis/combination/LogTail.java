package org.offlabel.metaanalysis.combination;

import java.util.Arrays;
import org.hipparchus.special.Gamma;
import org.offlabel.metaanalysis.statistic.Reference;

/** Natural logarithms of tails, exact where the tail itself is no double any more. */
final class LogTail {

  private static final double FAR = 8;
  private static final int FRACTION_TERMS = 80;

  private LogTail() {}

  /**
   * Of the standard normal above z; far out by the continued fraction of Mills' ratio (Laplace).
   */
  static double normal(double z) {
    if (z < FAR) {
      return Math.log(Reference.NORMAL.upperTail(z));
    }
    double denominator = z;
    for (int i = FRACTION_TERMS; i > 0; i--) {
      denominator = z + (i / denominator);
    }
    return (-z * z / 2) - (Math.log(2 * Math.PI) / 2) - Math.log(denominator);
  }

  /** Of chi-squared with 2k degrees of freedom above 2x: the first k Poisson terms of mean x. */
  static double halfChiSquared(int k, double x) {
    if (x == 0) {
      return 0;
    }
    double logX = Math.log(x);
    double[] terms = new double[k];
    for (int j = 1; j < k; j++) {
      terms[j] = terms[j - 1] + logX - Math.log(j);
    }
    return Math.min(0, logSum(terms) - x);
  }

  /**
   * Of the sum of k uniform numbers up to s (Irwin 1927, Hall 1927). Computed by the recursion of
   * B-splines, which only adds positive terms; the alternating textbook sum fails from k about 20.
   */
  static double uniformSum(int k, double s) {
    if (s <= 1) {
      return (k * Math.log(s)) - Gamma.logGamma(k + 1.0);
    }
    int whole = Math.min(k, (int) Math.floor(s));
    double rest = s - whole;
    double[] density = new double[whole + 1];
    Arrays.fill(density, Double.NEGATIVE_INFINITY);
    density[0] = 0;
    for (int n = 2; n <= k + 1; n++) {
      raise(density, n, rest);
    }
    return Math.min(0, logSum(density));
  }

  /** From the densities of n - 1 uniforms at rest, rest + 1, ... to those of n, in place. */
  private static void raise(double[] density, int n, double rest) {
    for (int j = Math.min(n - 1, density.length - 1); j >= 0; j--) {
      double x = rest + j;
      double here = density[j] + Math.log(x);
      double before =
          j == 0 || x >= n ? Double.NEGATIVE_INFINITY : density[j - 1] + Math.log(n - x);
      density[j] = logSum(here, before) - Math.log(n - 1);
    }
  }

  private static double logSum(double... logs) {
    double largest = Arrays.stream(logs).max().orElse(Double.NEGATIVE_INFINITY);
    if (largest == Double.NEGATIVE_INFINITY) {
      return largest;
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - largest);
    }
    return largest + Math.log(sum);
  }
}
