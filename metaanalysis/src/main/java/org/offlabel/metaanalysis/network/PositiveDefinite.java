package org.offlabel.metaanalysis.network;

import java.util.Optional;

/**
 * The Cholesky factor of a symmetric positive definite matrix, taken after its diagonal was scaled
 * to 1, so that variances of any size are judged alike.
 */
final class PositiveDefinite {

  /** A pivot below this share of its diagonal element means a matrix without full rank. */
  private static final double TINY = 1e-13;

  private final double[][] factor;
  private final double[] scale;

  private PositiveDefinite(double[][] factor, double[] scale) {
    this.factor = factor;
    this.scale = scale;
  }

  /** Empty if the matrix is not positive definite. */
  static Optional<PositiveDefinite> of(double[][] matrix) {
    int n = matrix.length;
    double[] scale = new double[n];
    double[][] factor = new double[n][n];
    for (int i = 0; i < n; i++) {
      if (!(matrix[i][i] > 0)) {
        return Optional.empty();
      }
      scale[i] = Math.sqrt(matrix[i][i]);
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j] / scale[i] / scale[j];
        for (int k = 0; k < j; k++) {
          sum -= factor[i][k] * factor[j][k];
        }
        if (i == j) {
          if (!(sum > TINY)) {
            return Optional.empty();
          }
          factor[i][i] = Math.sqrt(sum);
        } else {
          factor[i][j] = sum / factor[j][j];
        }
      }
    }
    return Optional.of(new PositiveDefinite(factor, scale));
  }

  double logDeterminant() {
    double sum = 0;
    for (int i = 0; i < scale.length; i++) {
      sum += Math.log(factor[i][i]) + Math.log(scale[i]);
    }
    return 2 * sum;
  }

  double[][] inverse() {
    int n = scale.length;
    double[][] inverse = new double[n][];
    for (int i = 0; i < n; i++) {
      double[] unit = new double[n];
      unit[i] = 1;
      inverse[i] = solve(unit);
    }
    return inverse;
  }

  double[] solve(double[] right) {
    int n = scale.length;
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      double sum = right[i] / scale[i];
      for (int k = 0; k < i; k++) {
        sum -= factor[i][k] * x[k];
      }
      x[i] = sum / factor[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double sum = x[i];
      for (int k = i + 1; k < n; k++) {
        sum -= factor[k][i] * x[k];
      }
      x[i] = sum / factor[i][i];
    }
    for (int i = 0; i < n; i++) {
      x[i] /= scale[i];
    }
    return x;
  }

  /** The factor times these numbers: correlated draws from independent ones. */
  double[] spread(double[] independent) {
    double[] x = new double[scale.length];
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k <= i; k++) {
        x[i] += factor[i][k] * independent[k];
      }
      x[i] *= scale[i];
    }
    return x;
  }
}
