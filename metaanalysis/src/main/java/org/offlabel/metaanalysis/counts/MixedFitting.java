package org.offlabel.metaanalysis.counts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * Fits a model to studies: first with one common effect, then, if asked, with effects that differ.
 *
 * @param models one for each study
 * @param points of the quadrature in each dimension
 * @param random whether effects may differ between studies
 */
record MixedFitting(List<StudyModel> models, int points, boolean random) {

  /** From where to look for tau: its likelihood may have more than one peak. */
  private static final List<Double> TAU_STARTS = List.of(0.2, 1.0);

  /** A smaller standard deviation is 0 reached by steps of finite precision. */
  private static final double NONE = 1e-5;

  /** A rise of the logarithm that is rounding, not evidence. */
  private static final double NO_RISE = 1e-9;

  /** Beyond this tau, a factor of 20 000 in the odds, nothing bounds it from above. */
  private static final double UNBOUNDED = 10;

  /** With an error of so many times tau squared, or of so much, the likelihood is flat. */
  private static final double FLAT = 100;

  Attempt<MixedFit> from(ArrowPoint start) {
    return common(start)
        .flatMap(
            common ->
                heterogeneity(common)
                    .flatMap(tests -> random ? random(common, tests) : assumed(common, tests)));
  }

  private Attempt<ArrowNewton.Summit> common(ArrowPoint start) {
    int dimensions = hasLevels() ? 1 : 0;
    return search(start.shared().length, dimensions, false).from(start);
  }

  private boolean hasLevels() {
    return models.getFirst() instanceof StudyModel.RandomLevel;
  }

  private ArrowNewton search(int shared, int dimensions, boolean hasTau) {
    RandomEffectsIntegral integral = integral(dimensions);
    return new ArrowNewton(
        models.stream()
            .<StudyLikelihood>map(model -> ModelLikelihood.of(model, integral, shared, hasTau))
            .toList());
  }

  private RandomEffectsIntegral integral(int dimensions) {
    return new RandomEffectsIntegral(GaussHermite.of(points, dimensions), dimensions);
  }

  private Attempt<HeterogeneityTests> heterogeneity(ArrowNewton.Summit common) {
    return hasLevels()
        ? new SaturatedFit(models, integral(1)).against(common)
        : Attempt.succeeded(
            HeterogeneityTests.of(
                models.stream().map(StudyModel::alone).toList(), common.state().value()));
  }

  private Attempt<MixedFit> assumed(ArrowNewton.Summit common, HeterogeneityTests tests) {
    return numbers(common, common, new BetweenStudies.AssumedZero(), tests);
  }

  private Attempt<MixedFit> random(ArrowNewton.Summit common, HeterogeneityTests tests) {
    ArrowPoint at = common.state().point();
    int shared = at.shared().length + 1;
    ArrowNewton search = search(shared, hasLevels() ? 2 : 1, true);
    Attempt<ArrowNewton.Summit> best = Attempt.failed("no start was tried");
    for (double tau : TAU_STARTS) {
      double[] from = Arrays.copyOf(at.shared(), shared);
      from[shared - 1] = tau;
      best = higher(best, search.from(new ArrowPoint(from, at.own())));
    }
    return best.flatMap(summit -> random(common, summit, tests));
  }

  private static Attempt<ArrowNewton.Summit> higher(
      Attempt<ArrowNewton.Summit> one, Attempt<ArrowNewton.Summit> other) {
    Optional<ArrowNewton.Summit> first = one.toOptional();
    Optional<ArrowNewton.Summit> second = other.toOptional();
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? other : one;
    }
    return second.get().state().value() > first.get().state().value() + 1e-9 ? other : one;
  }

  private Attempt<MixedFit> random(
      ArrowNewton.Summit common, ArrowNewton.Summit summit, HeterogeneityTests tests) {
    double[] shared = summit.state().point().shared();
    double tau = Math.abs(shared[shared.length - 1]);
    if (tau < NONE || summit.state().value() < common.state().value() + NO_RISE) {
      return numbers(common, summit, new BetweenStudies.EstimatedZero(), tests);
    }
    double error =
        2 * tau * summit.state().information().standardError(shared.length - 1).orElse(FLAT * FLAT);
    if (tau > UNBOUNDED || error > FLAT * Math.max(1, tau * tau)) {
      return Attempt.failed(unbounded(tau));
    }
    return numbers(summit, summit, new BetweenStudies.Estimated(tau * tau, error), tests);
  }

  private static String unbounded(double tau) {
    return String.format(
        Locale.ROOT,
        "The studies do not bound how much effects differ (the likelihood leads to, or is flat"
            + " around, a standard deviation of %.3g), as happens when zero cells point to opposite"
            + " sides; pool with one common effect, or gather more data.",
        tau);
  }

  private Attempt<MixedFit> numbers(
      ArrowNewton.Summit summit,
      ArrowNewton.Summit last,
      BetweenStudies between,
      HeterogeneityTests tests) {
    double[] shared = summit.state().point().shared();
    OptionalDouble levels =
        hasLevels() ? OptionalDouble.of(square(shared[2])) : OptionalDouble.empty();
    return summit
        .state()
        .information()
        .standardError(0)
        .map(
            error ->
                Attempt.succeeded(
                    new MixedFit(
                        shared[0],
                        error,
                        between,
                        levels,
                        summit.state().value(),
                        tests.wald(),
                        tests.likelihoodRatio(),
                        new Convergence(last.steps(), last.promise()))))
        .orElseGet(MixedFitting::flat);
  }

  private static Attempt<MixedFit> flat() {
    return Attempt.failed(
        "The likelihood is flat at its highest point, so there is no standard error; pool with"
            + " one common effect, or gather more data.");
  }

  private static double square(double deviation) {
    return Math.abs(deviation) < NONE ? 0 : deviation * deviation;
  }
}
