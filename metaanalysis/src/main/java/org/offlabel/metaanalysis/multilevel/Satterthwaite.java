package org.offlabel.metaanalysis.multilevel;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Degrees of freedom of a robust variance by Satterthwaite (Bell and McCaffrey 2002; Pustejovsky
 * and Tipton 2018, section 3): twice its squared mean over its variance under the working model.
 *
 * <p>The variance is Σ (p꜀'e)² over clusters, with e = (I − H)y. Its mean is Σ S꜀꜀ and half its
 * variance Σ S꜀ₔ², where S꜀ₔ = p꜀'[(I − H)Φ(I − H)']꜀ₔpₔ. With b = X'p and r = X'WΦp this is [c =
 * d] p'Φp + z꜀'Kzₔ, z = (b, r), so the sum over all pairs of clusters is one trace of a 2p×2p
 * matrix.
 */
final class Satterthwaite {

  private final RealMatrix kernel;
  private final RealMatrix outer;
  private final List<Double> own = new ArrayList<>();
  private final List<Double> shared = new ArrayList<>();

  Satterthwaite(BiasReduction model) {
    int p = model.bread().getRowDimension();
    RealMatrix c = model.bread();
    kernel = MatrixUtils.createRealMatrix(2 * p, 2 * p);
    kernel.setSubMatrix(c.multiply(model.meat()).multiply(c).getData(), 0, 0);
    kernel.setSubMatrix(c.scalarMultiply(-1).getData(), 0, p);
    kernel.setSubMatrix(c.scalarMultiply(-1).getData(), p, 0);
    outer = MatrixUtils.createRealMatrix(2 * p, 2 * p);
  }

  /** Takes in one cluster with its p꜀, here {@code vector}. */
  void add(WorkingCluster cluster, RealVector vector) {
    RealVector phi = cluster.covariance().get().operate(vector);
    RealVector z =
        cluster.x().transpose().operate(vector).append(cluster.weighted().transpose().operate(phi));
    own.add(vector.dotProduct(phi));
    shared.add(z.dotProduct(kernel.operate(z)));
    for (int i = 0; i < z.getDimension(); i++) {
      for (int j = 0; j < z.getDimension(); j++) {
        outer.addToEntry(i, j, z.getEntry(i) * z.getEntry(j));
      }
    }
  }

  double degreesOfFreedom() {
    RealMatrix product = kernel.multiply(outer);
    double squares = product.multiply(product).getTrace();
    double sum = 0;
    for (int c = 0; c < own.size(); c++) {
      double diagonal = own.get(c) + shared.get(c);
      sum += diagonal;
      squares += (diagonal * diagonal) - (shared.get(c) * shared.get(c));
    }
    return sum * sum / squares;
  }
}
