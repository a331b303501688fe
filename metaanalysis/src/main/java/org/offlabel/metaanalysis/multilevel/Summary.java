package org.offlabel.metaanalysis.multilevel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.offlabel.metaanalysis.result.Checksum;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Reference;

/** What the highest point of the likelihood says of the effects. */
final class Summary {

  private final Multilevel model;
  private final List<NestedEffect> effects;
  private final Landscape landscape;
  private final Landscape.Summit summit;
  private final Peak peak;

  Summary(
      Multilevel model, List<NestedEffect> effects, Landscape landscape, Landscape.Summit summit) {
    this.model = model;
    this.effects = effects;
    this.landscape = landscape;
    this.summit = summit;
    this.peak = summit.peak();
  }

  MultilevelResult result() {
    List<Coefficient> coefficients = coefficients();
    List<VarianceComponent> components =
        Arrays.stream(Level.values()).filter(model.free()::contains).map(this::component).toList();
    Convergence convergence = convergence();
    Heterogeneity heterogeneity = heterogeneity();
    return new MultilevelResult(
        model,
        effects,
        clusters().count(),
        coefficients,
        CoefficientCovariance.of(peak.fit().coefficientCovariance()),
        components,
        heterogeneity,
        omnibus(coefficients),
        fitStatistics(),
        convergence,
        provenance());
  }

  private Clusters clusters() {
    return landscape.clusters();
  }

  private int effectCount() {
    return clusters().effects();
  }

  private List<Coefficient> coefficients() {
    Design design = landscape.design();
    double[] values = peak.fit().coefficients();
    RealMatrix covariance = peak.fit().coefficientCovariance();
    List<Coefficient> coefficients = new ArrayList<>();
    for (int j = 0; j < design.size(); j++) {
      Estimate estimate =
          new Estimate(
              values[j], Math.sqrt(covariance.getEntry(j, j)), reference(j), model.level());
      coefficients.add(new Coefficient(design.names().get(j), estimate));
    }
    return coefficients;
  }

  private Reference reference(int j) {
    int p = landscape.design().size();
    return switch (model.test()) {
      case NORMAL -> Reference.NORMAL;
      case T_RESIDUAL -> Reference.t(effectCount() - p);
      case T_CONTAINMENT -> {
        boolean contained =
            model.randomEffects().has(Level.CLUSTER)
                && clusters().constantWithin(landscape.design().column(j));
        yield Reference.t(Math.max(1, (contained ? clusters().count() : effectCount()) - p));
      }
    };
  }

  private VarianceComponent component(Level level) {
    double variance = peak.at().component(level);
    int units = level == Level.CLUSTER ? clusters().count() : effectCount();
    return new VarianceComponent(level, variance, units, variance == 0);
  }

  private Heterogeneity heterogeneity() {
    LeastSquares fixed = landscape.at(Covariance.ofErrors(model.correlation()));
    double[] traces = new double[5];
    new SlopeSums(fixed).traces(traces, Likelihood.RESTRICTED);
    int df = effectCount() - landscape.design().size();
    return new Heterogeneity(
        fixed.squares(),
        df,
        df / traces[1],
        peak.at().betweenClusters(),
        peak.at().betweenEffects());
  }

  private Optional<OmnibusTest> omnibus(List<Coefficient> coefficients) {
    if (model.moderators().isEmpty()) {
      return Optional.empty();
    }
    double df =
        tested(coefficients).stream()
            .mapToDouble(c -> c.estimate().reference().degreesOfFreedom())
            .min()
            .orElseThrow();
    return Optional.of(
        wald(landscape.design(), coefficients, peak.fit().coefficientCovariance(), df));
  }

  private List<Coefficient> tested(List<Coefficient> coefficients) {
    return coefficients.subList(landscape.design().firstModerator(), coefficients.size());
  }

  /** The Wald test of all coefficients but the intercept. */
  static OmnibusTest wald(
      Design design, List<Coefficient> coefficients, RealMatrix covariance, double df) {
    int first = design.firstModerator();
    int last = coefficients.size() - 1;
    RealVector tested =
        MatrixUtils.createRealVector(
            IntStream.rangeClosed(first, last)
                .mapToDouble(j -> coefficients.get(j).estimate().value())
                .toArray());
    RealMatrix theirs = covariance.getSubMatrix(first, last, first, last);
    RealVector solved = new CholeskyDecomposition(theirs, 1e-6, 0).getSolver().solve(tested);
    return OmnibusTest.ofQuadraticForm(solved.dotProduct(tested), tested.getDimension(), df);
  }

  private FitStatistics fitStatistics() {
    int p = landscape.design().size();
    int observations = model.likelihood() == Likelihood.FULL ? effectCount() : effectCount() - p;
    return new FitStatistics(
        model.likelihood(), peak.logLikelihood(), p + model.free().size(), observations);
  }

  private Convergence convergence() {
    double gradient = new Ascent(landscape, model.free()).steepness(peak);
    return new Convergence(peak.reached(), summit.climbs(), peak.steps(), gradient);
  }

  private Provenance provenance() {
    Checksum checksum = Clusters.checksum(effects);
    for (Moderator each : model.moderators()) {
      checksum.add(each.name());
      checksum.add(each.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
    return Provenance.of(model.words(), checksum);
  }
}
