package org.offlabel.metaanalysis.multilevel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * The design matrix X as QR with orthonormal Q. All is computed in the coordinates of Q, where
 * years and shares are alike, and turned into coefficients of X only at the end; otherwise a
 * moderator far from 0, such as a calendar year, would cost half of the digits.
 */
final class Design {

  private static final double COLLINEAR = 1e-10;

  private final List<String> names;
  private final double[][] columns;
  private final double[][] q;
  private final RealMatrix inverseR;
  private final boolean intercept;

  private Design(List<String> names, double[][] columns, double[][] q, double[][] r, boolean one) {
    this.names = List.copyOf(names);
    this.columns = columns;
    this.q = q;
    this.inverseR = inverse(r);
    this.intercept = one;
  }

  /** The design of these moderators in the order of {@code clusters}. */
  static Attempt<Design> of(Clusters clusters, List<Moderator> moderators, boolean intercept) {
    List<String> names = new ArrayList<>();
    List<double[]> columns = new ArrayList<>();
    if (intercept) {
      double[] ones = new double[clusters.effects()];
      Arrays.fill(ones, 1);
      names.add(Coefficient.INTERCEPT);
      columns.add(ones);
    }
    for (Moderator each : moderators) {
      if (each.values().size() != clusters.effects()) {
        return Attempt.failed(
            "The moderator '%s' has %s values for %s effects; give one value per effect."
                .formatted(each.name(), each.values().size(), clusters.effects()));
      }
      names.add(each.name());
      columns.add(
          clusters.grouped(each.values().stream().mapToDouble(Double::doubleValue).toArray()));
    }
    if (clusters.effects() <= names.size()) {
      return Attempt.failed(
          "%s effects are too few for %s coefficients; at least one more effect than coefficients is needed."
              .formatted(clusters.effects(), names.size()));
    }
    return orthonormal(names, columns.toArray(double[][]::new), intercept);
  }

  /** Gram-Schmidt, each column cleaned twice, which is enough for orthogonality to rounding. */
  private static Attempt<Design> orthonormal(
      List<String> names, double[][] columns, boolean intercept) {
    int p = columns.length;
    double[][] q = new double[p][];
    double[][] r = new double[p][p];
    for (int j = 0; j < p; j++) {
      double[] column = columns[j].clone();
      double before = norm(column);
      for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < j; i++) {
          double along = dot(q[i], column);
          r[i][j] += along;
          add(column, -along, q[i]);
        }
      }
      double after = norm(column);
      if (!(after > COLLINEAR * before)) {
        return Attempt.failed(
            "The moderator '%s' is 0 throughout or follows from the columns before it; leave it out."
                .formatted(names.get(j)));
      }
      r[j][j] = after;
      for (int i = 0; i < column.length; i++) {
        column[i] /= after;
      }
      q[j] = column;
    }
    return Attempt.succeeded(new Design(names, columns, q, r, intercept));
  }

  int size() {
    return names.size();
  }

  List<String> names() {
    return names;
  }

  /** The orthonormal columns, in the order of the clusters. */
  double[][] basis() {
    return q;
  }

  /** The column of X with this number. */
  double[] column(int j) {
    return columns[j];
  }

  /** R⁻¹: from coordinates in the basis to coefficients. */
  RealMatrix inverseR() {
    return inverseR;
  }

  boolean hasIntercept() {
    return intercept;
  }

  /** How many coefficients come before the first moderator: 1 with an intercept, else 0. */
  int firstModerator() {
    return intercept ? 1 : 0;
  }

  double[] coefficients(double[] coordinates) {
    return inverseR.operate(coordinates);
  }

  RealMatrix covariance(RealMatrix ofCoordinates) {
    return inverseR.multiply(ofCoordinates).multiplyTransposed(inverseR);
  }

  /** The coordinates of {@code y} in the basis: the unweighted fit. */
  double[] coordinates(double[] y) {
    return Arrays.stream(q).mapToDouble(column -> dot(column, y)).toArray();
  }

  /** {@code y} less what these coordinates fit. */
  double[] residual(double[] y, double[] coordinates) {
    double[] residual = y.clone();
    for (int j = 0; j < q.length; j++) {
      add(residual, -coordinates[j], q[j]);
    }
    return residual;
  }

  private static RealMatrix inverse(double[][] r) {
    return MatrixUtils.inverse(MatrixUtils.createRealMatrix(r));
  }

  private static double norm(double[] x) {
    return Math.sqrt(dot(x, x));
  }

  private static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  private static void add(double[] x, double factor, double[] y) {
    for (int i = 0; i < x.length; i++) {
      x[i] += factor * y[i];
    }
  }
}
