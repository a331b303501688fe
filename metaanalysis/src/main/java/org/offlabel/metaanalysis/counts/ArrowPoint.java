package org.offlabel.metaanalysis.counts;

/** Values of all parameters. */
final class ArrowPoint {

  private final double[] shared;
  private final double[] own;

  ArrowPoint(double[] shared, double[] own) {
    this.shared = shared;
    this.own = own;
  }

  ArrowPoint plus(ArrowPoint step) {
    return new ArrowPoint(sum(shared, step.shared), sum(own, step.own));
  }

  private static double[] sum(double[] one, double[] other) {
    double[] sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }

  /** Of those that all studies share. */
  double[] shared() {
    return shared;
  }

  /** One for each study; unused where a study has none. */
  double[] own() {
    return own;
  }
}
