package org.offlabel.metaanalysis.network;

/** The inverse covariance of one study's effects, and what estimation makes of it. */
final class Weights {

  private final double[][] inverse;
  private final double logDeterminant;

  Weights(PositiveDefinite covariance) {
    inverse = covariance.inverse();
    logDeterminant = covariance.logDeterminant();
  }

  /** The logarithm of the determinant of the covariance, not of its inverse. */
  double logDeterminant() {
    return logDeterminant;
  }

  double[] times(double[] effects) {
    int n = inverse.length;
    double[] product = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        product[i] += inverse[i][j] * effects[j];
      }
    }
    return product;
  }

  /**
   * The study's part of the weighted Laplacian (Rücker 2012), among its arms: off the diagonal the
   * weights of its pairs of arms, negative, and each row adding up to 0.
   */
  double[][] laplacian() {
    int n = inverse.length;
    double[][] laplacian = new double[n + 1][n + 1];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        laplacian[i + 1][j + 1] = inverse[i][j];
        laplacian[0][j + 1] -= inverse[i][j];
        laplacian[i + 1][0] -= inverse[i][j];
        laplacian[0][0] += inverse[i][j];
      }
    }
    return laplacian;
  }

  /** Inverse times the pattern of heterogeneity, 1 on its diagonal and 1/2 off it. */
  double[][] timesPattern() {
    int n = inverse.length;
    double[][] product = new double[n][n];
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int j = 0; j < n; j++) {
        sum += inverse[i][j];
      }
      for (int j = 0; j < n; j++) {
        product[i][j] = (inverse[i][j] + sum) / 2;
      }
    }
    return product;
  }

  /** Inverse times the pattern of heterogeneity times inverse. */
  double[][] aroundPattern() {
    int n = inverse.length;
    double[][] left = timesPattern();
    double[][] product = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          product[i][j] += left[i][k] * inverse[k][j];
        }
      }
    }
    return product;
  }
}
