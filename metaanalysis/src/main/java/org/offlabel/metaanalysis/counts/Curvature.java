package org.offlabel.metaanalysis.counts;

import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * Log-likelihood, gradient and negative second derivatives of one study by the shared parameters
 * and, last, by its own parameter, where it has one.
 */
final class Curvature {

  private final double value;
  private final double[] gradient;
  private final double[][] information;

  Curvature(double value, double[] gradient, double[][] information) {
    this.value = value;
    this.gradient = gradient;
    this.information = information;
  }

  static Curvature of(DerivativeStructure logLikelihood) {
    int n = logLikelihood.getFreeParameters();
    double[] gradient = new double[n];
    double[][] information = new double[n][n];
    int[] orders = new int[n];
    for (int i = 0; i < n; i++) {
      orders[i]++;
      gradient[i] = logLikelihood.getPartialDerivative(orders);
      for (int j = 0; j <= i; j++) {
        orders[j]++;
        information[i][j] = -logLikelihood.getPartialDerivative(orders);
        information[j][i] = information[i][j];
        orders[j]--;
      }
      orders[i]--;
    }
    return new Curvature(logLikelihood.getValue(), gradient, information);
  }

  double value() {
    return value;
  }

  double[] gradient() {
    return gradient;
  }

  double[][] information() {
    return information;
  }
}
