package org.offlabel.metaanalysis.fit;

import java.util.function.IntToDoubleFunction;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * A symmetric, positive definite matrix of coefficients × coefficients. A model with one
 * coefficient, by far the most frequent, stays a plain number, which makes it several times faster.
 */
sealed interface SmallSymmetric {

  /** X'DX in the basis of the design, D diagonal. */
  static SmallSymmetric gram(Design design, IntToDoubleFunction diagonal) {
    int p = design.coefficients();
    if (p == 1) {
      return new One(entry(design, 0, 0, diagonal));
    }
    RealMatrix matrix = MatrixUtils.createRealMatrix(p, p);
    for (int a = 0; a < p; a++) {
      for (int b = 0; b <= a; b++) {
        double entry = entry(design, a, b, diagonal);
        matrix.setEntry(a, b, entry);
        matrix.setEntry(b, a, entry);
      }
    }
    return new Several(matrix);
  }

  static SmallSymmetric of(RealMatrix matrix) {
    return matrix.getRowDimension() == 1 ? new One(matrix.getEntry(0, 0)) : new Several(matrix);
  }

  private static double entry(Design design, int a, int b, IntToDoubleFunction diagonal) {
    double[] left = design.basis(a);
    double[] right = design.basis(b);
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += diagonal.applyAsDouble(i) * left[i] * right[i];
    }
    return sum;
  }

  SmallSymmetric inverse();

  double logDeterminant();

  double[] times(double[] vector);

  /** tr(this · other). */
  double traceWith(SmallSymmetric other);

  /** tr(this · a · this · b). */
  double traceWith(SmallSymmetric a, SmallSymmetric b);

  RealMatrix toMatrix();

  /** vector' · this · vector. */
  default double form(double[] vector) {
    double[] product = times(vector);
    double sum = 0;
    for (int j = 0; j < vector.length; j++) {
      sum += vector[j] * product[j];
    }
    return sum;
  }

  /** A matrix with one entry. */
  record One(double entry) implements SmallSymmetric {
    @Override
    public SmallSymmetric inverse() {
      return new One(1 / entry);
    }

    @Override
    public double logDeterminant() {
      return Math.log(entry);
    }

    @Override
    public double[] times(double[] vector) {
      return new double[] {entry * vector[0]};
    }

    @Override
    public double traceWith(SmallSymmetric other) {
      return entry * only(other);
    }

    @Override
    public double traceWith(SmallSymmetric a, SmallSymmetric b) {
      return entry * only(a) * entry * only(b);
    }

    @Override
    public RealMatrix toMatrix() {
      return MatrixUtils.createRealMatrix(new double[][] {{entry}});
    }

    private static double only(SmallSymmetric matrix) {
      return switch (matrix) {
        case One one -> one.entry;
        case Several several -> throw new IllegalArgumentException("matrices of different sizes");
      };
    }
  }

  /** A matrix with several rows. */
  record Several(RealMatrix matrix) implements SmallSymmetric {

    /** Pivots below this share of the largest entry would make the inverse meaningless. */
    private static final double POSITIVITY = 1e-14;

    private CholeskyDecomposition cholesky() {
      double largest = 0;
      for (int j = 0; j < matrix.getRowDimension(); j++) {
        largest = Math.max(largest, matrix.getEntry(j, j));
      }
      return new CholeskyDecomposition(matrix, 1e-12 * largest, POSITIVITY * largest);
    }

    @Override
    public SmallSymmetric inverse() {
      RealMatrix solved = cholesky().getSolver().getInverse();
      // Rounding leaves the two halves a little apart.
      return new Several(solved.add(solved.transpose()).scalarMultiply(0.5));
    }

    @Override
    public double logDeterminant() {
      RealMatrix root = cholesky().getL();
      double sum = 0;
      for (int j = 0; j < root.getRowDimension(); j++) {
        sum += 2 * Math.log(root.getEntry(j, j));
      }
      return sum;
    }

    @Override
    public double[] times(double[] vector) {
      return matrix.operate(vector);
    }

    @Override
    public double traceWith(SmallSymmetric other) {
      return matrix.multiply(other.toMatrix()).getTrace();
    }

    @Override
    public double traceWith(SmallSymmetric a, SmallSymmetric b) {
      return matrix.multiply(a.toMatrix()).multiply(matrix).multiply(b.toMatrix()).getTrace();
    }

    @Override
    public RealMatrix toMatrix() {
      return matrix;
    }
  }
}
