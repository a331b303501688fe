package org.offlabel.metaanalysis.multilevel;

import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * A fitted multilevel model.
 *
 * @param model what was fitted
 * @param effects what it was fitted to
 * @param clusters how many clusters there are
 * @param coefficients the intercept, if any, and the moderators in their order
 * @param covariance of the coefficients
 * @param components the estimated variance components, clusters before effects
 * @param heterogeneity Q and I² per level
 * @param moderatorTest the test of all moderators (QM), where there are any
 * @param fit the likelihood and the criteria that follow from it
 * @param convergence whether the highest likelihood was found
 * @param provenance how it was made
 */
public record MultilevelResult(
    Multilevel model,
    List<NestedEffect> effects,
    int clusters,
    List<Coefficient> coefficients,
    CoefficientCovariance covariance,
    List<VarianceComponent> components,
    Heterogeneity heterogeneity,
    Optional<OmnibusTest> moderatorTest,
    FitStatistics fit,
    Convergence convergence,
    Provenance provenance)
    implements Result {

  public MultilevelResult {
    effects = List.copyOf(effects);
    coefficients = List.copyOf(coefficients);
    components = List.copyOf(components);
  }

  /**
   * The coefficient of this name; "intercept" for the intercept.
   *
   * @throws IllegalArgumentException if the model has none of this name
   */
  public Coefficient coefficient(String name) {
    return coefficients.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no coefficient named " + name));
  }

  /**
   * The variance component of this level.
   *
   * @throws IllegalArgumentException if the model has no random effects of this level
   */
  public VarianceComponent component(Level level) {
    return components.stream()
        .filter(each -> each.level() == level)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no random effects " + level.words()));
  }

  /**
   * The profile-likelihood interval of a variance component, at the level of the model; its upper
   * end is infinite where the likelihood never falls far enough. Computed anew with each call, by
   * some hundred fits.
   *
   * @throws IllegalArgumentException if the model has no random effects of this level
   */
  public Interval profileInterval(Level component) {
    component(component);
    Landscape landscape = landscape();
    Covariance at = at();
    LeastSquares fit = landscape.at(at);
    Slope slope = Slope.of(fit, model.likelihood());
    Peak peak = new Peak(fit, at, fit.logLikelihood(model.likelihood()), slope, 0, true);
    return new ProfileInterval(landscape, peak, component, model.free()).at(model.level());
  }

  /**
   * What to expect where the moderators have these values, in their order.
   *
   * @throws IllegalArgumentException if there are not as many values as moderators
   */
  public Prediction predict(double... moderators) {
    if (moderators.length != model.moderators().size()) {
      throw new IllegalArgumentException(
          moderators.length + " values for " + model.moderators().size() + " moderators");
    }
    int first = model.intercept() ? 1 : 0;
    double[] factors = new double[coefficients.size()];
    for (int j = 0; j < factors.length; j++) {
      factors[j] = j < first ? 1 : moderators[j - first];
    }
    double mean = 0;
    double df = Double.POSITIVE_INFINITY;
    for (int j = 0; j < factors.length; j++) {
      Estimate each = coefficients.get(j).estimate();
      mean += factors[j] * each.value();
      // The least certain coefficient that takes part decides, as in metafor.
      df = factors[j] == 0 ? df : Math.min(df, each.reference().degreesOfFreedom());
    }
    double error = Math.sqrt(Math.max(0, covariance.ofSum(factors)));
    return Prediction.of(
        new Estimate(mean, error, new Reference(df), model.level()),
        at().betweenClusters() + at().betweenEffects());
  }

  /**
   * Standard errors and tests of the same coefficients that hold even if effects of one cluster
   * depend on each other in another way than the model says. Fails where there are no more clusters
   * than coefficients.
   */
  public Attempt<RobustResult> robust(Sandwich sandwich) {
    LeastSquares fit = landscape().at(at());
    return new RobustSummary(fit.clusters(), fit.design(), sandwich, model.level())
        .result(
            fit.coefficients(),
            WorkingCluster.of(fit),
            new Provenance(
                provenance.method() + "; " + sandwich.words(),
                provenance.inputs(),
                provenance.version()));
  }

  @Override
  public Explanation explanation() {
    return new MultilevelWords(this).explanation();
  }

  private Covariance at() {
    return new Covariance(
        heterogeneity.betweenClusters(), heterogeneity.betweenEffects(), model.correlation());
  }

  private Landscape landscape() {
    Clusters layout = Clusters.of(effects);
    Design design = Design.of(layout, model.moderators(), model.intercept()).orElseThrow();
    return new Landscape(layout, design, model.likelihood());
  }
}
