package org.offlabel.metaanalysis.counts;

/**
 * The events of group 1, given all margins of the table: Fisher's noncentral hypergeometric
 * distribution, with the log odds ratio as the predictor.
 *
 * <p>The sum over all possible tables runs outwards from its largest term, by the ratios of
 * neighbours, and ends where terms no longer count. So nothing overflows, and the work grows with
 * the standard deviation of the count and not with its range (Liao and Rosen 2001, Am Stat 55:366).
 *
 * @param a events of group 1, whole
 * @param n1 all of group 1, whole
 * @param n2 all of group 2, whole
 * @param m events of both groups, whole
 */
record HypergeometricCurve(double a, double n1, double n2, double m) implements Curve {

  /** Terms this small, relative to the largest, are below the last digit of the sum. */
  private static final double NEGLIGIBLE = 1e-22;

  static HypergeometricCurve of(Cells cells) {
    return new HypergeometricCurve(cells.a(), cells.n1(), cells.n2(), cells.events());
  }

  private double fewest() {
    return Math.max(0, m - n2);
  }

  private double most() {
    return Math.min(m, n1);
  }

  @Override
  public double[] derivatives(double predictor) {
    double mode = mode(predictor);
    double[] sums = {1, 0, 0, 0, 0};
    double term = 1;
    for (double x = mode; x < most() && term > NEGLIGIBLE; x++) {
      term *= Math.exp(logRatio(x) + predictor);
      add(sums, term, x + 1 - mode);
    }
    term = 1;
    for (double x = mode; x > fewest() && term > NEGLIGIBLE; x--) {
      term *= Math.exp(-logRatio(x - 1) - predictor);
      add(sums, term, x - 1 - mode);
    }
    return derivatives(sums, predictor, mode);
  }

  private double[] derivatives(double[] sums, double predictor, double mode) {
    double mean = sums[1] / sums[0];
    double second = sums[2] / sums[0];
    double third = sums[3] / sums[0];
    double fourth = sums[4] / sums[0];
    double variance = second - mean * mean;
    double skew = third - 3 * mean * second + 2 * mean * mean * mean;
    double central4 =
        fourth - 4 * mean * third + 6 * mean * mean * second - 3 * mean * mean * mean * mean;
    double value = logWays(a) - logWays(mode) + (a - mode) * predictor - Math.log(sums[0]);
    return new double[] {
      value, a - mode - mean, -variance, -skew, -(central4 - 3 * variance * variance)
    };
  }

  private static void add(double[] sums, double term, double distance) {
    double moment = term;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += moment;
      moment *= distance;
    }
  }

  private double logWays(double x) {
    return BinomialCurve.logChoose(n1, x) + BinomialCurve.logChoose(n2, m - x);
  }

  /** Of the term of x + 1 to that of x, when the odds ratio is 1; falls as x grows. */
  private double logRatio(double x) {
    return Math.log((n1 - x) / (x + 1) * ((m - x) / (n2 - m + x + 1)));
  }

  /** Where the largest term is: the first x whose next term is not larger. */
  private double mode(double predictor) {
    double low = fewest();
    double high = most();
    while (low < high) {
      double middle = Math.floor((low + high) / 2);
      if (logRatio(middle) + predictor > 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The conditional estimate of the log odds ratio, by Newton's method. */
  @Override
  public double peak() {
    if (a == fewest()) {
      return Double.NEGATIVE_INFINITY;
    }
    if (a == most()) {
      return Double.POSITIVE_INFINITY;
    }
    double x = Math.log((a + 0.5) / (n1 - a + 0.5) / ((m - a + 0.5) / (n2 - m + a + 0.5)));
    for (int i = 0; i < 100; i++) {
      double[] at = derivatives(x);
      // The step is held to 1, for far from the peak the variance may be as good as 0.
      double step = Math.clamp(-at[1] / at[2], -1, 1);
      x += step;
      if (Math.abs(step) < 1e-12) {
        return x;
      }
    }
    return x;
  }
}
