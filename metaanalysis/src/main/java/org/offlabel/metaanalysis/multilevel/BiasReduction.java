package org.offlabel.metaanalysis.multilevel;

import java.util.List;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The adjustment matrices of CR2 (Pustejovsky and Tipton 2018, Journal of Business and Economic
 * Statistics 36:672-683, section 2.2): A = D'B⁻½D with D'D = Φ, the working covariance of the
 * cluster, and B = D[(I − H)Φ(I − H)']D', of which the part of this cluster is taken; the root is
 * the symmetric one of the Moore-Penrose inverse.
 *
 * @param bread C = (X'WX)⁻¹
 * @param meat X'WΦWX, over all clusters
 */
record BiasReduction(RealMatrix bread, RealMatrix meat) {

  static BiasReduction of(List<WorkingCluster> clusters, RealMatrix bread) {
    RealMatrix meat =
        MatrixUtils.createRealMatrix(bread.getRowDimension(), bread.getColumnDimension());
    for (WorkingCluster each : clusters) {
      RealMatrix weighted = each.weighted();
      meat = meat.add(weighted.transposeMultiply(each.covariance().get().multiply(weighted)));
    }
    return new BiasReduction(bread, meat);
  }

  /** A times {@code columns}. */
  RealMatrix adjusted(WorkingCluster cluster, RealMatrix columns) {
    RealMatrix phi = cluster.covariance().get();
    RealMatrix lower = new CholeskyDecomposition(phi, 1e-8, 0).getL();
    RealMatrix b = lower.transposeMultiply(left(cluster, phi).multiply(lower));
    return lower.multiply(inverseRoot(b, scale(phi)).multiply(lower.transposeMultiply(columns)));
  }

  /** The working covariance of the cluster's residuals: (I − H)Φ(I − H)', its part. */
  private RealMatrix left(WorkingCluster cluster, RealMatrix phi) {
    RealMatrix xc = cluster.x().multiply(bread);
    RealMatrix cross = xc.multiplyTransposed(phi.multiply(cluster.weighted()));
    RealMatrix left =
        phi.subtract(cross)
            .subtract(cross.transpose())
            .add(xc.multiply(meat).multiplyTransposed(xc));
    return left.add(left.transpose()).scalarMultiply(0.5);
  }

  private static double scale(RealMatrix phi) {
    double largest = 0;
    for (int i = 0; i < phi.getRowDimension(); i++) {
      largest = Math.max(largest, phi.getEntry(i, i));
    }
    return largest * largest * phi.getRowDimension();
  }

  private static RealMatrix inverseRoot(RealMatrix b, double scale) {
    int n = b.getRowDimension();
    // Below this, an eigenvalue is a rounded 0: the fit leaves nothing in its direction.
    double least = 64 * Math.ulp(1.0) * scale;
    if (n == 1) {
      double value = b.getEntry(0, 0);
      b.setEntry(0, 0, value > least ? 1 / Math.sqrt(value) : 0);
      return b;
    }
    RealMatrix symmetric = b.add(b.transpose()).scalarMultiply(0.5);
    EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(symmetric);
    RealMatrix scaled = eigen.getV().copy();
    for (int j = 0; j < n; j++) {
      double value = eigen.getEigenvalue(j);
      RealVector column = scaled.getColumnVector(j);
      scaled.setColumnVector(j, column.mapMultiply(value > least ? 1 / Math.sqrt(value) : 0));
    }
    return scaled.multiplyTransposed(eigen.getV());
  }
}
