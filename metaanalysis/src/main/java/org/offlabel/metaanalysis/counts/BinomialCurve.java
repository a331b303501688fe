package org.offlabel.metaanalysis.counts;

import org.hipparchus.special.Gamma;

/**
 * Of {@code total}, {@code events} with the event, whose log odds are the predictor plus {@code
 * offset}.
 */
record BinomialCurve(double events, double total, double offset, double logChoose)
    implements Curve {

  static BinomialCurve of(double events, double total, double offset) {
    return new BinomialCurve(events, total, offset, logChoose(total, events));
  }

  /** The logarithm of the number of ways to choose; for fractions by the gamma function. */
  static double logChoose(double total, double chosen) {
    return chosen == 0 || chosen == total
        ? 0
        : Gamma.logGamma(total + 1)
            - Gamma.logGamma(chosen + 1)
            - Gamma.logGamma(total - chosen + 1);
  }

  @Override
  public double[] derivatives(double predictor) {
    double x = predictor + offset;
    double small = Math.exp(-Math.abs(x));
    double p = (x >= 0 ? 1 : small) / (1 + small);
    double q = (x >= 0 ? small : 1) / (1 + small);
    double variance = p * q;
    // Sums of products of like sign, so that nothing cancels for the rarest events.
    double logQ = -Math.max(x, 0) - Math.log1p(small);
    double logP = Math.min(x, 0) - Math.log1p(small);
    return new double[] {
      logChoose + times(events, logP) + times(total - events, logQ),
      events * q - (total - events) * p,
      -total * variance,
      -total * variance * (q - p),
      -total * variance * (1 - 6 * variance)
    };
  }

  @Override
  public double peak() {
    return Math.log(events) - Math.log(total - events) - offset;
  }

  private static double times(double count, double logarithm) {
    return count == 0 ? 0 : count * logarithm;
  }
}
