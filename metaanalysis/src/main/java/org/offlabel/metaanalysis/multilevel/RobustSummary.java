package org.offlabel.metaanalysis.multilevel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Reference;

/** The robust variance of the coefficients of a weighted fit, and what follows from it. */
record RobustSummary(Clusters clusters, Design design, Sandwich sandwich, double level) {

  Attempt<RobustResult> result(
      double[] values, List<WorkingCluster> working, Provenance provenance) {
    if (clusters.count() <= design.size()) {
      return Attempt.failed(
          ("%s clusters are too few for %s coefficients; a robust variance needs more clusters than"
                  + " coefficients.")
              .formatted(clusters.count(), design.size()));
    }
    try {
      Spread spread = spread(working);
      for (double df : spread.degreesOfFreedom().toArray()) {
        if (!(df > 0 && Double.isFinite(df))) {
          return Attempt.failed(
              "The clusters leave no degrees of freedom for a coefficient; use fewer moderators.");
        }
      }
      return Attempt.succeeded(result(values, spread, provenance));
    } catch (MathRuntimeException e) {
      return Attempt.failed(
          "The weights differ too much in size for a robust variance; look for variances that are"
              + " wrong by orders of magnitude.");
    }
  }

  private RobustResult result(double[] values, Spread spread, Provenance provenance) {
    List<Coefficient> coefficients = new ArrayList<>();
    for (int j = 0; j < values.length; j++) {
      coefficients.add(
          new Coefficient(
              design.names().get(j),
              new Estimate(
                  values[j],
                  Math.sqrt(spread.covariance().getEntry(j, j)),
                  Reference.t(spread.degreesOfFreedom().getEntry(j)),
                  level)));
    }
    return new RobustResult(
        sandwich,
        clusters.count(),
        clusters.effects(),
        coefficients,
        CoefficientCovariance.of(spread.covariance()),
        omnibus(coefficients, spread),
        provenance);
  }

  private Optional<OmnibusTest> omnibus(List<Coefficient> coefficients, Spread spread) {
    int tested = design.size() - design.firstModerator();
    boolean single = tested == 1;
    if (tested == 0 || (sandwich == Sandwich.CR2 && !single)) {
      return Optional.empty();
    }
    try {
      double df = spread.degreesOfFreedom().getEntry(design.size() - 1);
      return Optional.of(Summary.wald(design, coefficients, spread.covariance(), df));
    } catch (MathRuntimeException e) {
      // Too few clusters bear on the moderators: their covariance has no inverse, so no test.
      return Optional.empty();
    }
  }

  private record Spread(RealMatrix covariance, RealVector degreesOfFreedom) {}

  private Spread spread(List<WorkingCluster> working) {
    RealMatrix bread = bread(working);
    RealMatrix contrasts = bread.multiplyTransposed(design.inverseR());
    return switch (sandwich) {
      case CR0 -> plain(working, contrasts, 1);
      case CR1 -> {
        double m = clusters.count();
        yield plain(working, contrasts, m / (m - design.size()));
      }
      case CR2 -> reduced(working, contrasts, BiasReduction.of(working, bread));
    };
  }

  private RealMatrix bread(List<WorkingCluster> working) {
    RealMatrix sum = MatrixUtils.createRealMatrix(design.size(), design.size());
    for (WorkingCluster each : working) {
      sum = sum.add(each.x().transposeMultiply(each.weighted()));
    }
    return new CholeskyDecomposition(sum, 1e-6, 0).getSolver().getInverse();
  }

  private Spread plain(List<WorkingCluster> working, RealMatrix contrasts, double factor) {
    RealMatrix sum = MatrixUtils.createRealMatrix(design.size(), design.size());
    for (WorkingCluster each : working) {
      RealVector score = each.weighted().multiply(contrasts).transpose().operate(each.residual());
      sum = sum.add(score.outerProduct(score));
    }
    double df = clusters.count() - design.size();
    return new Spread(sum.scalarMultiply(factor), new ArrayRealVector(design.size(), df));
  }

  private Spread reduced(
      List<WorkingCluster> working, RealMatrix contrasts, BiasReduction reduction) {
    RealMatrix sum = MatrixUtils.createRealMatrix(design.size(), design.size());
    List<Satterthwaite> counts = new ArrayList<>();
    for (int j = 0; j < design.size(); j++) {
      counts.add(new Satterthwaite(reduction));
    }
    for (WorkingCluster each : working) {
      RealMatrix vectors = reduction.adjusted(each, each.weighted().multiply(contrasts));
      RealVector score = vectors.transpose().operate(each.residual());
      sum = sum.add(score.outerProduct(score));
      for (int j = 0; j < design.size(); j++) {
        counts.get(j).add(each, vectors.getColumnVector(j));
      }
    }
    double[] df = counts.stream().mapToDouble(Satterthwaite::degreesOfFreedom).toArray();
    return new Spread(sum, MatrixUtils.createRealVector(df));
  }
}
