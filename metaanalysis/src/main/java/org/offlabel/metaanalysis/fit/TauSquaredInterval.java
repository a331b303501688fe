package org.offlabel.metaanalysis.fit;

import java.util.stream.IntStream;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.ChiSquared;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * The confidence interval of τ², by several methods. Models have more studies than coefficients.
 */
public final class TauSquaredInterval {

  private TauSquaredInterval() {}

  /**
   * The interval by a named method.
   *
   * @param estimation how τ² itself is estimated
   * @param level such as 0.95
   * @return a failure where the two do not go together, or no degree of freedom is left
   */
  public static Attempt<Interval> of(
      MixedModel model, Method estimation, IntervalMethod method, double level) {
    if (estimation.isEqualEffects() || model.degreesOfFreedom() < 1) {
      return Attempt.failed(
          estimation.isEqualEffects()
              ? "Equal effects take the variance between studies as 0; it has no interval."
              : "The variance between studies needs more studies than coefficients.");
    }
    return switch (method) {
      case Q_PROFILE -> Attempt.succeeded(qProfile(model, level));
      case GENERALISED_Q -> Attempt.succeeded(generalisedQ(model, level));
      case PROFILE_LIKELIHOOD ->
          switch (estimation) {
            case MAXIMUM_LIKELIHOOD -> Attempt.succeeded(profileLikelihood(model, false, level));
            case RESTRICTED_MAXIMUM_LIKELIHOOD ->
                Attempt.succeeded(profileLikelihood(model, true, level));
            default ->
                Attempt.failed(
                    "A profile likelihood interval goes with ML or REML, not with "
                        + estimation.words()
                        + "; use the Q-profile interval.");
          };
      case WALD -> Attempt.succeeded(wald(TauSquaredEstimation.estimate(model, estimation), level));
    };
  }

  /**
   * The Q-profile interval, exact under the model; Viechtbauer 2007, Stat Med 26:37-52. When the
   * effects agree better than sampling errors would let them, it is the single point 0.
   *
   * @param model with more studies than coefficients
   * @param level such as 0.95
   */
  public static Interval qProfile(MixedModel model, double level) {
    ChiSquared reference = new ChiSquared(model.degreesOfFreedom());
    double tail = (1 - Interval.checkLevel(level)) / 2;
    double lower = QuadraticFormRoot.solve(model, reference.upperQuantile(tail)).tauSquared();
    double upper = QuadraticFormRoot.solve(model, reference.quantile(tail)).tauSquared();
    return new Interval(lower, Math.max(lower, upper), level);
  }

  /** The interval by the generalised Q statistic with weights 1/v, exact under the model. */
  public static Interval generalisedQ(MixedModel model, double level) {
    return generalisedQ(
        model,
        IntStream.range(0, model.studies()).mapToDouble(i -> 1 / model.variance(i)).toArray(),
        level);
  }

  /**
   * The interval by the generalised Q statistic, exact under the model; Jackson 2013, Res Synth
   * Methods 4:220-229. Time grows with the cube of the number of studies.
   *
   * @param weights above 0 and finite, one per study, chosen without looking at the effects
   */
  public static Interval generalisedQ(MixedModel model, double[] weights, double level) {
    if (weights.length != model.studies()) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + model.studies() + " studies");
    }
    for (double weight : weights) {
      if (!(weight > 0 && Double.isFinite(weight))) {
        throw new IllegalArgumentException("a weight must be above 0 and finite: " + weight);
      }
    }
    return new GeneralisedQ(model, weights.clone()).interval(level);
  }

  /**
   * The interval by profile likelihood; Hardy and Thompson 1996, Stat Med 15:619-629.
   *
   * @param restricted whether of the restricted likelihood
   */
  public static Interval profileLikelihood(MixedModel model, boolean restricted, double level) {
    return new ProfileLikelihood(model, restricted, Interval.checkLevel(level)).interval(level);
  }

  /** τ² ± standard errors, cut at 0. */
  public static Interval wald(TauSquared tauSquared, double level) {
    double margin = Reference.NORMAL.criticalValue(level) * tauSquared.standardError();
    return new Interval(
        Math.max(0, tauSquared.value() - margin), tauSquared.value() + margin, level);
  }
}
