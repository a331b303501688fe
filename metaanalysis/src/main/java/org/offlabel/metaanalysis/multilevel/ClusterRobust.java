package org.offlabel.metaanalysis.multilevel;

import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Checksum;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Weighted meta-regression with standard errors that allow for any dependence within clusters
 * (Hedges, Tipton and Johnson 2010, Research Synthesis Methods 1:39-65). The weights come from any
 * model; the coefficients are those of weighted least squares.
 *
 * @param sandwich how the variance is estimated
 * @param moderators columns of the design matrix, after the intercept; may be empty
 * @param intercept whether there is one; without, at least one moderator is needed
 * @param level of the intervals, above 0 and below 1
 */
public record ClusterRobust(
    Sandwich sandwich, List<Moderator> moderators, boolean intercept, double level) {

  public ClusterRobust {
    moderators = List.copyOf(moderators);
    Interval.checkLevel(level);
  }

  /** An intercept, no moderators, 95 % intervals. */
  public static ClusterRobust of(Sandwich sandwich) {
    return new ClusterRobust(sandwich, List.of(), true, 0.95);
  }

  /** The same with one more moderator: its values in the order of the effects. */
  public ClusterRobust withModerator(String name, double... values) {
    List<Moderator> more =
        Stream.concat(moderators.stream(), Stream.of(Moderator.of(name, values))).toList();
    return new ClusterRobust(sandwich, more, intercept, level);
  }

  /** The same without intercept. */
  public ClusterRobust withoutIntercept() {
    return new ClusterRobust(sandwich, moderators, false, level);
  }

  /** The same with intervals of this level. */
  public ClusterRobust withLevel(double chosen) {
    return new ClusterRobust(sandwich, moderators, intercept, chosen);
  }

  /**
   * The coefficients and their robust tests. Fails where there are no more clusters than
   * coefficients and where moderators follow from each other.
   */
  public Attempt<RobustResult> fit(List<WeightedEffect> effects) {
    if (moderators.isEmpty() && !intercept) {
      return Attempt.failed("A model needs an intercept or a moderator; this one has neither.");
    }
    Clusters clusters = Clusters.of(effects.stream().map(WeightedEffect::nested).toList());
    return Design.of(clusters, moderators, intercept)
        .flatMap(design -> fit(effects, clusters, design));
  }

  private Attempt<RobustResult> fit(
      List<WeightedEffect> effects, Clusters clusters, Design design) {
    double[] weights =
        clusters.grouped(effects.stream().mapToDouble(WeightedEffect::weight).toArray());
    double[] variances =
        clusters.grouped(effects.stream().mapToDouble(WeightedEffect::workingVariance).toArray());
    try {
      double[] coordinates = coordinates(design, weights, clusters.estimates());
      double[] residuals = design.residual(clusters.estimates(), coordinates);
      return new RobustSummary(clusters, design, sandwich, level)
          .result(
              design.coefficients(coordinates),
              WorkingCluster.of(clusters, design, weights, variances, residuals),
              provenance(effects));
    } catch (MathRuntimeException e) {
      return Attempt.failed(
          "The weights differ too much in size for a stable fit; look for weights that are wrong by"
              + " orders of magnitude.");
    }
  }

  private static double[] coordinates(Design design, double[] weights, double[] y) {
    double[] unweighted = design.coordinates(y);
    double[] left = design.residual(y, unweighted);
    int p = design.size();
    RealMatrix information = MatrixUtils.createRealMatrix(p, p);
    RealVector sums = MatrixUtils.createRealVector(p);
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < p; j++) {
        double weighted = weights[i] * design.basis()[j][i];
        sums.addToEntry(j, weighted * left[i]);
        for (int l = 0; l < p; l++) {
          information.addToEntry(j, l, weighted * design.basis()[l][i]);
        }
      }
    }
    return new CholeskyDecomposition(information, 1e-6, 0)
        .getSolver()
        .solve(sums)
        .add(MatrixUtils.createRealVector(unweighted))
        .toArray();
  }

  private Provenance provenance(List<WeightedEffect> effects) {
    Checksum checksum = Clusters.checksum(effects.stream().map(WeightedEffect::nested).toList());
    effects.forEach(each -> checksum.add(each.weight(), each.workingVariance()));
    for (Moderator each : moderators) {
      checksum.add(each.name());
      checksum.add(each.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
    List<String> names = moderators.stream().map(Moderator::name).toList();
    return Provenance.of(
        "Weighted least squares, %s, %s; %s; %s %% intervals"
            .formatted(
                intercept ? "with intercept" : "without intercept",
                names.isEmpty() ? "no moderators" : "moderators " + String.join(", ", names),
                sandwich.words(),
                100 * level),
        checksum);
  }
}
