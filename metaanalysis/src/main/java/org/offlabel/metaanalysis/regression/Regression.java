package org.offlabel.metaanalysis.regression;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.fit.Design;
import org.offlabel.metaanalysis.fit.IntervalMethod;
import org.offlabel.metaanalysis.fit.MixedModel;
import org.offlabel.metaanalysis.fit.TauSquared;
import org.offlabel.metaanalysis.fit.TauSquaredInterval;
import org.offlabel.metaanalysis.fit.WeightedFit;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Checksum;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * A fitted meta-regression.
 *
 * @param effects what was explained
 * @param specification by which model
 * @param coefficients in the order of the columns, at least one
 * @param covariance of the coefficients, row by row, as the test takes it (inflated under
 *     Knapp-Hartung)
 * @param heterogeneity what remains around the model: QE, residual τ² with its Q-profile interval,
 *     I², H²
 * @param moderatorTest QM or F of all coefficients but the intercept; empty with an intercept alone
 * @param rSquared Raudenbush's R² in percent, 0 to 100: by how much the moderators reduce τ² of the
 *     model of an intercept alone, counted as 0 where they raise it or there is none to reduce
 *     (Raudenbush 2009, The Handbook of Research Synthesis and Meta-Analysis, 2nd ed., chapter 16);
 *     empty for equal effects, without an intercept or a moderator. With fewer than some 40 studies
 *     it is very imprecise (López-López et al. 2014, Br J Math Stat Psychol 67:30-48)
 * @param logLikelihood restricted for REML, unrestricted otherwise
 * @param criteria AIC, BIC and AICc of this likelihood
 */
public record Regression(
    Effects effects,
    MetaRegression specification,
    List<Coefficient> coefficients,
    List<List<Double>> covariance,
    Heterogeneity heterogeneity,
    Optional<OmnibusTest> moderatorTest,
    OptionalDouble rSquared,
    double logLikelihood,
    InformationCriteria criteria)
    implements Result {

  public Regression {
    coefficients = List.copyOf(coefficients);
    covariance = covariance.stream().map(List::copyOf).toList();
  }

  /** The number of studies. */
  public int studies() {
    return effects.size();
  }

  /** The residual variance between studies. */
  public TauSquared tauSquared() {
    return heterogeneity.tauSquared();
  }

  /**
   * The coefficient of this name.
   *
   * @throws IllegalArgumentException that tells the names, if there is none
   */
  public Estimate coefficient(String name) {
    return coefficients.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no coefficient '" + name + "' among " + names()))
        .estimate();
  }

  /** The names of the coefficients. */
  public List<String> names() {
    return coefficients.stream().map(Coefficient::name).toList();
  }

  /**
   * The test that these coefficients are all 0, such as those of one factor.
   *
   * @param names of coefficients of this model, at least one
   */
  public OmnibusTest test(List<String> names) {
    if (names.isEmpty() || !names().containsAll(names)) {
      throw new IllegalArgumentException(names + " are not all coefficients among " + names());
    }
    Columns columns = Columns.of(specification);
    List<Column> last =
        columns.list().stream().filter(column -> names.contains(column.name())).toList();
    List<Column> ordered =
        Stream.concat(
                columns.list().stream().filter(column -> !names.contains(column.name())),
                last.stream())
            .toList();
    Solution solution = solution(new Columns(ordered).design(studies()).orElseThrow());
    return new OmnibusTest(
        last.stream().map(Column::name).toList(),
        solution.omnibus(ordered.size() - last.size()),
        coefficients.getFirst().estimate().reference().degreesOfFreedom());
  }

  /**
   * The expected effect at a setting of the moderators.
   *
   * @throws IllegalArgumentException if a moderator's value is missing or a level unknown
   */
  public Prediction predict(Setting setting) {
    double[] row = Columns.of(specification).row(setting);
    Solution solution = solution();
    double variance = solution.fit().fittedVariance(row) * solution.inflation();
    Pooling pooling = specification.pooling();
    Estimate mean =
        new Estimate(
            solution.fit().fitted(row),
            Math.sqrt(variance),
            coefficients.getFirst().estimate().reference(),
            pooling.level());
    return new Prediction(setting, mean, interval(mean));
  }

  private Optional<Interval> interval(Estimate mean) {
    Pooling pooling = specification.pooling();
    OptionalDouble df = pooling.prediction().degreesOfFreedom(studies(), coefficients.size());
    if (pooling.method().isEqualEffects() || df.isEmpty()) {
      return Optional.empty();
    }
    double error = Math.sqrt(mean.variance() + tauSquared().value());
    return Optional.of(
        Interval.around(
            mean.value(),
            new Reference(df.getAsDouble()).criticalValue(pooling.level()) * error,
            pooling.level()));
  }

  /**
   * The confidence interval of τ² by another method than the Q-profile of {@link #heterogeneity}.
   *
   * @return a failure where τ² was not estimated, or the method does not go with its estimator
   */
  public Attempt<Interval> tauSquaredInterval(IntervalMethod method) {
    return TauSquaredInterval.of(
        solution().model(),
        specification.pooling().method(),
        method,
        specification.pooling().level());
  }

  /** The fitted value of each study, in the order of the studies. */
  public double[] fitted() {
    WeightedFit fit = solution().fit();
    return IntStream.range(0, studies())
        .mapToDouble(i -> effects.list().get(i).estimate() - fit.residual(i))
        .toArray();
  }

  /** The share of each study in its own fitted value, 0 to 1; they add up to the coefficients. */
  public double[] hatValues() {
    WeightedFit fit = solution().fit();
    return IntStream.range(0, studies()).mapToDouble(fit::leverage).toArray();
  }

  Solution solution() {
    return solution(Columns.of(specification).design(studies()).orElseThrow());
  }

  private Solution solution(Design design) {
    MixedModel model = MixedModel.of(effects.estimates(), effects.variances(), design);
    return new Solution(
        model, tauSquared(), model.at(tauSquared().value()), specification.pooling().test());
  }

  @Override
  public Provenance provenance() {
    Checksum checksum = effects.checksum();
    for (Column column : Columns.of(specification).list()) {
      checksum.add(column.name()).add(column.values(studies()));
    }
    return Provenance.of(
        effects.measure().code()
            + ", "
            + specification.words()
            + ", level "
            + specification.pooling().level()
            + ", prediction "
            + specification.pooling().prediction().words(),
        checksum);
  }

  @Override
  public Explanation explanation() {
    return RegressionExplanation.of(this);
  }
}
