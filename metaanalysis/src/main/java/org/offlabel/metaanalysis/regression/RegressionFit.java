package org.offlabel.metaanalysis.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.fit.Design;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.fit.MixedModel;
import org.offlabel.metaanalysis.fit.TauSquaredEstimation;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.statistic.Estimate;

/** Turns a solved model into all that is told of it. */
final class RegressionFit {

  private RegressionFit() {}

  static Regression of(MetaRegression specification, Effects effects, MixedModel model) {
    Pooling pooling = specification.pooling();
    Solution solution = Solution.of(model, pooling.method(), pooling.test());
    boolean restricted = pooling.method() == Method.RESTRICTED_MAXIMUM_LIKELIHOOD;
    double logLikelihood =
        restricted ? solution.fit().restrictedLogLikelihood() : solution.fit().logLikelihood();
    int parameters = model.design().coefficients() + (pooling.method().isEqualEffects() ? 0 : 1);
    return new Regression(
        effects,
        specification,
        coefficients(solution, pooling.level()),
        Arrays.stream(solution.covariance())
            .map(row -> Arrays.stream(row).boxed().toList())
            .toList(),
        Heterogeneity.of(model, solution.tauSquared(), pooling.method(), pooling.level()),
        moderatorTest(specification, solution),
        rSquared(specification, effects, solution),
        logLikelihood,
        InformationCriteria.of(
            logLikelihood, parameters, restricted ? model.degreesOfFreedom() : model.studies()));
  }

  private static List<Coefficient> coefficients(Solution solution, double level) {
    Design design = solution.model().design();
    double[] values = solution.fit().coefficients();
    double[][] covariance = solution.covariance();
    List<Coefficient> coefficients = new ArrayList<>();
    for (int j = 0; j < values.length; j++) {
      coefficients.add(
          new Coefficient(
              design.names().get(j),
              new Estimate(
                  values[j],
                  Math.sqrt(covariance[j][j]),
                  solution.test().reference(Math.max(1, solution.model().degreesOfFreedom())),
                  level)));
    }
    return coefficients;
  }

  private static Optional<OmnibusTest> moderatorTest(
      MetaRegression specification, Solution solution) {
    int first = specification.intercept() ? 1 : 0;
    List<String> names = solution.model().design().names();
    if (first == names.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new OmnibusTest(
            names.subList(first, names.size()),
            solution.omnibus(first),
            solution
                .test()
                .reference(Math.max(1, solution.model().degreesOfFreedom()))
                .degreesOfFreedom()));
  }

  private static OptionalDouble rSquared(
      MetaRegression specification, Effects effects, Solution solution) {
    Method method = specification.pooling().method();
    if (!specification.intercept()
        || specification.moderators().isEmpty()
        || method.isEqualEffects()) {
      return OptionalDouble.empty();
    }
    MixedModel plain =
        MixedModel.of(effects.estimates(), effects.variances(), Design.intercept(effects.size()));
    double total = TauSquaredEstimation.estimate(plain, method).value();
    double residual = solution.tauSquared().value();
    return OptionalDouble.of(total == 0 ? 0 : Math.max(0, 100 * (total - residual) / total));
  }
}
