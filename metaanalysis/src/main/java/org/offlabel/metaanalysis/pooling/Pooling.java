package org.offlabel.metaanalysis.pooling;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.fit.Design;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.fit.MixedModel;
import org.offlabel.metaanalysis.fit.TauSquared;
import org.offlabel.metaanalysis.fit.TauSquaredEstimation;
import org.offlabel.metaanalysis.fit.WeightedFit;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * How to pool: the inverse-variance method with all its choices. Immutable; each {@code with…}
 * gives a changed copy.
 *
 * <pre>{@code
 * Pooled pooled = Pooling.randomEffects().pool(effects).orElseThrow();
 * }</pre>
 *
 * @param method how τ² is estimated, or that it is 0
 * @param test how the estimate is tested and its interval made
 * @param level of all intervals, such as 0.95
 * @param prediction the convention of the prediction interval
 */
public record Pooling(
    Method method, TestMethod test, double level, PredictionConvention prediction) {

  private static final double USUAL_LEVEL = 0.95;

  public Pooling {
    Interval.checkLevel(level);
  }

  /** Every study estimates the same effect; z test, 95 %. */
  public static Pooling equalEffects() {
    return randomEffects().withMethod(Method.EQUAL_EFFECTS);
  }

  /** True effects differ between studies: REML, z test, 95 %, prediction by t(k − 2). */
  public static Pooling randomEffects() {
    return new Pooling(
        Method.RESTRICTED_MAXIMUM_LIKELIHOOD,
        TestMethod.Z,
        USUAL_LEVEL,
        PredictionConvention.T_K_MINUS_2);
  }

  public Pooling withMethod(Method chosen) {
    return new Pooling(chosen, test, level, prediction);
  }

  public Pooling withTest(TestMethod chosen) {
    return new Pooling(method, chosen, level, prediction);
  }

  public Pooling withLevel(double chosen) {
    return new Pooling(method, test, chosen, prediction);
  }

  public Pooling withPrediction(PredictionConvention chosen) {
    return new Pooling(method, test, level, chosen);
  }

  /** The choices in words, such as "random effects (DerSimonian-Laird), Wald-type z test". */
  public String words() {
    String model =
        method.isEqualEffects() ? method.words() : "random effects (" + method.words() + ")";
    return "inverse variance, " + model + ", " + test.words();
  }

  /**
   * The pooled estimate of these effects. One study is given back as it is, under the z test.
   *
   * @return a failure without any study, with one study where the test needs two, and with numbers
   *     out of the range that can be computed with
   */
  public Attempt<Pooled> pool(Effects effects) {
    return pool(
        effects,
        model ->
            model.studies() == 1
                ? new TauSquared(0, Double.NaN, new TauSquared.Search.NotEstimated())
                : TauSquaredEstimation.estimate(model, method));
  }

  /**
   * The pooled estimate with this variance between studies instead of an estimated one, as for a
   * sensitivity analysis.
   *
   * @param tauSquared finite, 0 or more
   */
  public Attempt<Pooled> poolGiven(Effects effects, double tauSquared) {
    return pool(effects, model -> TauSquared.given(tauSquared));
  }

  private Attempt<Pooled> pool(Effects effects, Function<MixedModel, TauSquared> between) {
    int k = effects.size();
    if (k == 0) {
      return Attempt.failed("There is no study to pool.");
    }
    if (k == 1 && test != TestMethod.Z) {
      return Attempt.failed(
          "The " + test.words() + " needs at least two studies; there is one. Use the z test.");
    }
    MixedModel model = MixedModel.of(effects.estimates(), effects.variances(), Design.intercept(k));
    Optional<String> unworkable = model.unworkable();
    if (unworkable.isPresent()) {
      return Attempt.failed(unworkable.get());
    }
    TauSquared tauSquared = between.apply(model);
    WeightedFit fit = model.at(tauSquared.value());
    return Attempt.succeeded(
        new Pooled(
            effects,
            this,
            estimate(fit, k),
            Heterogeneity.of(model, tauSquared, method, level),
            prediction(fit, k),
            method == Method.RESTRICTED_MAXIMUM_LIKELIHOOD
                ? fit.restrictedLogLikelihood()
                : fit.logLikelihood()));
  }

  private Estimate estimate(WeightedFit fit, int k) {
    double wald = Math.sqrt(fit.covariance().getEntry(0, 0));
    double error = k == 1 ? wald : wald * Math.sqrt(test.inflation(fit.residualSum(), k - 1));
    return new Estimate(fit.coefficients()[0], error, test.reference(k - 1), level);
  }

  private Optional<Interval> prediction(WeightedFit fit, int k) {
    OptionalDouble df = prediction.degreesOfFreedom(k);
    if (method.isEqualEffects() || k == 1 || df.isEmpty()) {
      return Optional.empty();
    }
    double error = estimate(fit, k).variance() + fit.tauSquared();
    double margin = new Reference(df.getAsDouble()).criticalValue(level) * Math.sqrt(error);
    return Optional.of(Interval.around(fit.coefficients()[0], margin, level));
  }
}
