package org.offlabel.metaanalysis.counts;

import java.util.Optional;

/** A small symmetric matrix, for solving where it is positive definite. */
final class SymmetricSystem {

  private final double[][] matrix;

  SymmetricSystem(double[][] matrix) {
    this.matrix = matrix;
  }

  /** The solution x of matrix · x = right; empty where the matrix is not positive definite. */
  Optional<double[]> solve(double[] right) {
    return root().map(root -> backward(root, forward(root, right)));
  }

  /**
   * With the matrix as information, the standard error of one parameter; empty where the matrix is
   * not positive definite.
   */
  Optional<Double> standardError(int index) {
    double[] unit = new double[matrix.length];
    unit[index] = 1;
    return solve(unit).map(column -> Math.sqrt(column[index]));
  }

  private Optional<double[][]> root() {
    int n = matrix.length;
    double[][] root = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= root[i][k] * root[j][k];
        }
        if (i == j && !(sum > 1e-14 * Math.abs(matrix[i][i]))) {
          return Optional.empty();
        }
        root[i][j] = i == j ? Math.sqrt(sum) : sum / root[j][j];
      }
    }
    return Optional.of(root);
  }

  private static double[] forward(double[][] root, double[] right) {
    double[] x = right.clone();
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= root[i][k] * x[k];
      }
      x[i] /= root[i][i];
    }
    return x;
  }

  private static double[] backward(double[][] root, double[] right) {
    double[] x = right.clone();
    for (int i = x.length - 1; i >= 0; i--) {
      for (int k = i + 1; k < x.length; k++) {
        x[i] -= root[k][i] * x[k];
      }
      x[i] /= root[i][i];
    }
    return x;
  }
}
