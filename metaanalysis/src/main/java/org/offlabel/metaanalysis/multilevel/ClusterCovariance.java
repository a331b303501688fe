package org.offlabel.metaanalysis.multilevel;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The covariance of one cluster's effects: M = A + UU' with a diagonal A and at most two columns U,
 * one for what the cluster's true effects share and one for what its sampling errors share.
 *
 * <p>With sampling variances vᵢ and errors correlated by ρ within the cluster, M has σ² + τ² + vᵢ
 * on its diagonal and σ² + ρ√(vᵢvⱼ) beside it (σ² between clusters, τ² between effects); hence A =
 * τ² + (1 − ρ)vᵢ and U = [σ, √(ρvᵢ)]. Everything follows from the 2×2 matrix K = I + U'A⁻¹U
 * (Woodbury 1950), so the work is linear in the size of the cluster.
 */
final class ClusterCovariance {

  private final double[] a;
  private final double shared;
  private final double[] errors;
  private final double k11;
  private final double k12;
  private final double k22;
  private final double determinant;

  /** The covariance of the effects with these sampling variances. */
  static ClusterCovariance of(double[] v, int from, int to, Covariance model) {
    int n = to - from;
    double[] a = new double[n];
    double[] errors = new double[n];
    if (n == 1) {
      // Nothing is shared with anyone: all is diagonal, which is exact however v compares to σ².
      a[0] = model.betweenClusters() + model.betweenEffects() + v[from];
      return new ClusterCovariance(a, 0, errors);
    }
    for (int i = 0; i < n; i++) {
      a[i] = model.betweenEffects() + ((1 - model.correlation()) * v[from + i]);
      errors[i] = Math.sqrt(model.correlation() * v[from + i]);
    }
    return new ClusterCovariance(a, Math.sqrt(model.betweenClusters()), errors);
  }

  private ClusterCovariance(double[] a, double shared, double[] errors) {
    this.a = a;
    this.shared = shared;
    this.errors = errors;
    double[] k = weightedSquares(1);
    this.k11 = 1 + k[0];
    this.k12 = k[1];
    this.k22 = 1 + k[2];
    this.determinant = (k11 * k22) - (k12 * k12);
  }

  int size() {
    return a.length;
  }

  double logDeterminant() {
    double sum = Math.log(determinant);
    double product = 1;
    for (double each : a) {
      double next = product * each;
      // One logarithm for many factors, unless their product leaves the range of numbers.
      if (next < 1e-280 || next > 1e280) {
        sum += Math.log(product);
        next = each;
      }
      product = next;
    }
    return sum + Math.log(product);
  }

  /** M⁻¹z with its parts; z starts at {@code from}. */
  Solution solve(double[] z, int from) {
    double g1 = 0;
    double g2 = 0;
    for (int i = 0; i < a.length; i++) {
      double weighted = z[from + i] / a[i];
      g1 += shared * weighted;
      g2 += errors[i] * weighted;
    }
    double d1 = ((k22 * g1) - (k12 * g2)) / determinant;
    double d2 = ((k11 * g2) - (k12 * g1)) / determinant;
    double[] residual = new double[a.length];
    double[] inverse = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      residual[i] = z[from + i] - (shared * d1) - (errors[i] * d2);
      inverse[i] = residual[i] / a[i];
    }
    return new Solution(inverse, residual, d1, d2);
  }

  /** tr(M⁻¹). */
  double inverseTrace() {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      double form =
          (k22 * shared * shared) - (2 * k12 * shared * errors[i]) + (k11 * errors[i] * errors[i]);
      sum += (1 - (form / determinant / a[i])) / a[i];
    }
    return sum;
  }

  /** tr(M⁻²). */
  double inverseSquareTrace() {
    double sum = 0;
    for (double each : a) {
      sum += 1 / (each * each);
    }
    double[] s2 = timesInverseK(weightedSquares(2));
    double[] s3 = timesInverseK(weightedSquares(3));
    double squared = (s2[0] * s2[0]) + (2 * s2[1] * s2[2]) + (s2[3] * s2[3]);
    return sum - (2 * (s3[0] + s3[3])) + squared;
  }

  /** M as it stands, for the few uses that need it whole. */
  RealMatrix dense() {
    RealMatrix dense = MatrixUtils.createRealMatrix(a.length, a.length);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        double common = (shared * shared) + (errors[i] * errors[j]);
        dense.setEntry(i, j, i == j ? a[i] + common : common);
      }
    }
    return dense;
  }

  /** The entries 11, 12 and 22 of U'A⁻ᵖU. */
  private double[] weightedSquares(int power) {
    double s11 = 0;
    double s12 = 0;
    double s22 = 0;
    for (int i = 0; i < a.length; i++) {
      double weight = 1 / a[i];
      for (int j = 1; j < power; j++) {
        weight /= a[i];
      }
      s11 += shared * shared * weight;
      s12 += shared * errors[i] * weight;
      s22 += errors[i] * errors[i] * weight;
    }
    return new double[] {s11, s12, s22};
  }

  /** The entries 11, 12, 21 and 22 of K⁻¹S, for a symmetric S. */
  private double[] timesInverseK(double[] s) {
    return new double[] {
      ((k22 * s[0]) - (k12 * s[1])) / determinant,
      ((k22 * s[1]) - (k12 * s[2])) / determinant,
      ((k11 * s[1]) - (k12 * s[0])) / determinant,
      ((k11 * s[2]) - (k12 * s[1])) / determinant
    };
  }

  /**
   * M⁻¹z = A⁻¹r with r = z − Uδ, where δ predicts what is shared. Products z'M⁻¹w are r'A⁻¹r + δ'δ,
   * sums without cancellation, which the textbook difference z'A⁻¹w − z'A⁻¹UK⁻¹U'A⁻¹w is not.
   */
  static final class Solution {
    private final double[] inverse;
    private final double[] residual;
    private final double first;
    private final double second;

    private Solution(double[] inverse, double[] residual, double first, double second) {
      this.inverse = inverse;
      this.residual = residual;
      this.first = first;
      this.second = second;
    }

    /** M⁻¹z. */
    double[] inverse() {
      return inverse;
    }

    /** z'M⁻¹w. */
    double times(Solution other) {
      return dot(residual, other.inverse) + (first * other.first) + (second * other.second);
    }

    /** z'M⁻²w. */
    double timesSquared(Solution other) {
      return dot(inverse, other.inverse);
    }

    private static double dot(double[] x, double[] y) {
      double sum = 0;
      for (int i = 0; i < x.length; i++) {
        sum += x[i] * y[i];
      }
      return sum;
    }
  }
}
