package org.offlabel.metaanalysis.multilevel;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The covariances of estimated coefficients.
 *
 * @param rows p rows of p numbers, symmetric, in the order of the coefficients
 */
public record CoefficientCovariance(List<List<Double>> rows) {

  public CoefficientCovariance {
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Double> row : rows) {
      if (row.size() != rows.size()) {
        throw new IllegalArgumentException(
            "a row of %s numbers in %s rows".formatted(row.size(), rows.size()));
      }
    }
  }

  static CoefficientCovariance of(RealMatrix matrix) {
    return new CoefficientCovariance(
        Stream.of(matrix.getData()).map(row -> DoubleStream.of(row).boxed().toList()).toList());
  }

  /** The covariance of coefficients i and j, counted from 0. */
  public double get(int i, int j) {
    return rows.get(i).get(j);
  }

  /** The variance of the sum of coefficients, each times its factor. */
  double ofSum(double[] factors) {
    double[][] data =
        rows.stream()
            .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new);
    RealMatrix matrix = MatrixUtils.createRealMatrix(data);
    return MatrixUtils.createRealVector(factors)
        .dotProduct(matrix.operate(MatrixUtils.createRealVector(factors)));
  }
}
