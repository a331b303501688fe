package org.offlabel.metaanalysis.multilevel;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.offlabel.metaanalysis.multilevel.ClusterCovariance.Solution;

/**
 * One cluster as a robust variance sees it; n effects, p coefficients.
 *
 * @param x its part of the design's basis, n×p
 * @param weighted its weights times {@code x}, n×p
 * @param residual what the fit leaves, n
 * @param covariance the working model of its effects' covariance, n×n; made only when asked for
 */
record WorkingCluster(
    RealMatrix x, RealMatrix weighted, RealVector residual, Supplier<RealMatrix> covariance) {

  /** The clusters of a multilevel fit, weighted by the inverse of its covariance. */
  static List<WorkingCluster> of(LeastSquares fit) {
    return IntStream.range(0, fit.clusters().count()).mapToObj(c -> of(fit, c)).toList();
  }

  private static WorkingCluster of(LeastSquares fit, int c) {
    int from = fit.clusters().from(c);
    ClusterCovariance covariance = fit.covariance(c);
    Solution[] solutions = fit.basis(c);
    RealMatrix x = part(fit.design().basis(), from, covariance.size());
    RealMatrix weighted = MatrixUtils.createRealMatrix(covariance.size(), solutions.length);
    for (int j = 0; j < solutions.length; j++) {
      weighted.setColumn(j, solutions[j].inverse());
    }
    return new WorkingCluster(
        x, weighted, part(fit.residuals(), from, covariance.size()), covariance::dense);
  }

  /** The clusters of a fit with one weight and one working variance for each effect. */
  static List<WorkingCluster> of(
      Clusters clusters, Design design, double[] weights, double[] variances, double[] residuals) {
    return IntStream.range(0, clusters.count())
        .mapToObj(
            c -> {
              int from = clusters.from(c);
              int n = clusters.size(c);
              RealMatrix x = part(design.basis(), from, n);
              RealMatrix weight = MatrixUtils.createRealDiagonalMatrix(slice(weights, from, n));
              return new WorkingCluster(
                  x,
                  weight.multiply(x),
                  part(residuals, from, n),
                  () ->
                      MatrixUtils.createRealMatrix(
                          MatrixUtils.createRealDiagonalMatrix(slice(variances, from, n))
                              .getData()));
            })
        .toList();
  }

  private static RealMatrix part(double[][] columns, int from, int n) {
    RealMatrix part = MatrixUtils.createRealMatrix(n, columns.length);
    for (int j = 0; j < columns.length; j++) {
      part.setColumn(j, slice(columns[j], from, n));
    }
    return part;
  }

  private static RealVector part(double[] values, int from, int n) {
    return MatrixUtils.createRealVector(slice(values, from, n));
  }

  private static double[] slice(double[] values, int from, int n) {
    return Arrays.copyOfRange(values, from, from + n);
  }
}
