package org.offlabel.metaanalysis.multilevel;

import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.offlabel.metaanalysis.multilevel.ClusterCovariance.Solution;

/**
 * The generalised least-squares fit for given variance components, in the coordinates of the
 * design's basis, and the likelihood there.
 */
final class LeastSquares {

  private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

  private final Clusters clusters;
  private final Design design;
  private final ClusterCovariance[] covariances;
  private final Solution[][] basis;
  private final Solution[] residual;
  private final double[] coordinates;
  private final double[] residuals;
  private final RealMatrix inverseInformation;
  private final double logDeterminant;
  private final double logInformation;
  private final double squares;

  LeastSquares(Clusters clusters, Design design, Covariance model) {
    this.clusters = clusters;
    this.design = design;
    int m = clusters.count();
    this.covariances = new ClusterCovariance[m];
    this.basis = new Solution[m][design.size()];
    double logs = 0;
    for (int c = 0; c < m; c++) {
      covariances[c] =
          ClusterCovariance.of(clusters.variances(), clusters.from(c), clusters.to(c), model);
      logs += covariances[c].logDeterminant();
      for (int j = 0; j < design.size(); j++) {
        basis[c][j] = covariances[c].solve(design.basis()[j], clusters.from(c));
      }
    }
    this.logDeterminant = logs;
    CholeskyDecomposition information = new CholeskyDecomposition(information(), 1e-8, 0);
    this.inverseInformation = information.getSolver().getInverse();
    this.logInformation = Math.log(information.getDeterminant());
    // The unweighted fit goes first: what is left is small, and so are its rounding errors.
    double[] unweighted = design.coordinates(clusters.estimates());
    double[] left = design.residual(clusters.estimates(), unweighted);
    double[] correction = inverseInformation.operate(weightedSums(left));
    this.residuals = design.residual(left, correction);
    this.coordinates = unweighted;
    for (int j = 0; j < coordinates.length; j++) {
      coordinates[j] += correction[j];
    }
    this.residual = new Solution[m];
    double sum = 0;
    for (int c = 0; c < m; c++) {
      residual[c] = covariances[c].solve(residuals, clusters.from(c));
      sum += residual[c].times(residual[c]);
    }
    this.squares = sum;
  }

  private RealMatrix information() {
    int p = design.size();
    RealMatrix information = MatrixUtils.createRealMatrix(p, p);
    for (Solution[] each : basis) {
      for (int i = 0; i < p; i++) {
        for (int j = 0; j <= i; j++) {
          information.addToEntry(i, j, each[i].times(each[j]));
        }
      }
    }
    for (int i = 0; i < p; i++) {
      for (int j = 0; j < i; j++) {
        information.setEntry(j, i, information.getEntry(i, j));
      }
    }
    return information;
  }

  private double[] weightedSums(double[] z) {
    double[] sums = new double[design.size()];
    for (int c = 0; c < clusters.count(); c++) {
      for (int j = 0; j < sums.length; j++) {
        double[] inverse = basis[c][j].inverse();
        for (int i = 0; i < inverse.length; i++) {
          sums[j] += inverse[i] * z[clusters.from(c) + i];
        }
      }
    }
    return sums;
  }

  /** The logarithm of the likelihood (Harville 1974 for the restricted one). */
  double logLikelihood(Likelihood kind) {
    int k = clusters.effects();
    return switch (kind) {
      case FULL -> -0.5 * ((k * LOG_TWO_PI) + logDeterminant + squares);
      // |X'X| cancels in the basis: ½ log |X'X| - ½ log |X'M⁻¹X| = -½ log |Q'M⁻¹Q|.
      case RESTRICTED ->
          -0.5 * (((k - design.size()) * LOG_TWO_PI) + logDeterminant + logInformation + squares);
    };
  }

  Clusters clusters() {
    return clusters;
  }

  Design design() {
    return design;
  }

  ClusterCovariance covariance(int cluster) {
    return covariances[cluster];
  }

  /** M⁻¹Q of one cluster, by column. */
  Solution[] basis(int cluster) {
    return basis[cluster];
  }

  /** M⁻¹e of one cluster, which is its part of Py. */
  Solution residual(int cluster) {
    return residual[cluster];
  }

  /** The residuals themselves, in the order of the clusters. */
  double[] residuals() {
    return residuals;
  }

  /** (Q'M⁻¹Q)⁻¹. */
  RealMatrix inverseInformation() {
    return inverseInformation;
  }

  /** e'M⁻¹e. */
  double squares() {
    return squares;
  }

  double[] coefficients() {
    return design.coefficients(coordinates);
  }

  RealMatrix coefficientCovariance() {
    return design.covariance(inverseInformation);
  }
}
