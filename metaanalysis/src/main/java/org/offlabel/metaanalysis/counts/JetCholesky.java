package org.offlabel.metaanalysis.counts;

import java.util.List;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * The lower triangular root of a small positive definite matrix whose entries carry their
 * derivatives.
 */
final class JetCholesky {

  private final DerivativeStructure[][] root;

  private JetCholesky(DerivativeStructure[][] root) {
    this.root = root;
  }

  static JetCholesky of(DerivativeStructure[][] matrix) {
    int n = matrix.length;
    DerivativeStructure[][] root = new DerivativeStructure[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        DerivativeStructure sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum = sum.subtract(root[i][k].multiply(root[j][k]));
        }
        root[i][j] = i == j ? sum.sqrt() : sum.divide(root[j][j]);
      }
    }
    return new JetCholesky(root);
  }

  /** The solution of matrix · x = right. */
  DerivativeStructure[] solve(DerivativeStructure[] right) {
    DerivativeStructure[] x = right.clone();
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < i; k++) {
        x[i] = x[i].subtract(root[i][k].multiply(x[k]));
      }
      x[i] = x[i].divide(root[i][i]);
    }
    return backward(x);
  }

  /** The solution of root' · x = right: from a sphere to the shape the matrix describes. */
  DerivativeStructure[] solveTransposed(List<Double> right) {
    DerivativeStructure zero = root[0][0].getField().getZero();
    DerivativeStructure[] x = new DerivativeStructure[root.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = zero.add(right.get(i));
    }
    return backward(x);
  }

  private DerivativeStructure[] backward(DerivativeStructure[] x) {
    for (int i = x.length - 1; i >= 0; i--) {
      for (int k = i + 1; k < x.length; k++) {
        x[i] = x[i].subtract(root[k][i].multiply(x[k]));
      }
      x[i] = x[i].divide(root[i][i]);
    }
    return x;
  }

  DerivativeStructure logDeterminantOfRoot() {
    DerivativeStructure sum = root[0][0].log();
    for (int i = 1; i < root.length; i++) {
      sum = sum.add(root[i][i].log());
    }
    return sum;
  }
}
