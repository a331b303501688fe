package org.offlabel.metaanalysis.asymmetry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * Trim and fill: trims the studies of the fuller side of the funnel until the rest is symmetric,
 * and fills in their mirror images. It takes asymmetry to come from studies missing by their effect
 * alone; a sensitivity analysis, not a correction. Immutable; {@code
 * TrimAndFill.l0().with(Pooling.randomEffects()).fill(effects)}.
 *
 * <p>Duval and Tweedie, JASA 2000;95:89-98, and Biometrics 2000;56:455-463.
 *
 * @param estimator of the number of missing studies
 * @param pooling how the centre is estimated, and the effects are pooled at the end
 * @param missing the side where studies are missing; empty to let Egger's mixed-effects regression
 *     say: on the left if effects grow with their standard errors, on the right otherwise
 * @param mostRounds when to give up, above 0
 */
public record TrimAndFill(
    MissingEstimator estimator, Pooling pooling, Optional<Side> missing, int mostRounds) {

  private static final int USUAL_MOST_ROUNDS = 100;

  public TrimAndFill {
    if (mostRounds < 1) {
      throw new IllegalArgumentException("at least one round is needed, not " + mostRounds);
    }
  }

  /** Estimator L0, random effects (REML), the side found out. */
  public static TrimAndFill l0() {
    return by(MissingEstimator.L0);
  }

  /** Estimator R0, random effects (REML), the side found out. */
  public static TrimAndFill r0() {
    return by(MissingEstimator.R0);
  }

  /** Estimator Q0, random effects (REML), the side found out. */
  public static TrimAndFill q0() {
    return by(MissingEstimator.Q0);
  }

  public static TrimAndFill by(MissingEstimator estimator) {
    return new TrimAndFill(estimator, Pooling.randomEffects(), Optional.empty(), USUAL_MOST_ROUNDS);
  }

  public TrimAndFill with(Pooling chosen) {
    return new TrimAndFill(estimator, chosen, missing, mostRounds);
  }

  public TrimAndFill missingOn(Side chosen) {
    return new TrimAndFill(estimator, pooling, Optional.of(chosen), mostRounds);
  }

  public TrimAndFill withMostRounds(int chosen) {
    return new TrimAndFill(estimator, pooling, missing, chosen);
  }

  /**
   * The effects with what seems to be missing.
   *
   * @return a failure with fewer than three studies, where all are of the same size and no side is
   *     given, where Q0 is undefined, and where the number of missing studies does not settle
   */
  public Attempt<FilledFunnel> fill(Effects effects) {
    if (effects.size() < 3) {
      return Attempt.failed(
          "Trim and fill needs at least three studies, and tells little below ten; there "
              + (effects.size() == 1 ? "is 1." : "are " + effects.size() + "."));
    }
    return side(effects).flatMap(side -> trim(effects, Funnel.of(effects, side)));
  }

  private Attempt<Side> side(Effects effects) {
    if (missing.isPresent()) {
      return Attempt.succeeded(missing.get());
    }
    return switch (Egger.mixedEffects(pooling.method(), TestMethod.Z).test(effects)) {
      case Attempt.Succeeded<RegressionTest>(RegressionTest test) ->
          Attempt.succeeded(test.slope().value() < 0 ? Side.RIGHT : Side.LEFT);
      case Attempt.Failed<RegressionTest>(String reason) ->
          Attempt.failed(
              "The side of the missing studies cannot be found: " + reason + " Or name the side.");
    };
  }

  private Attempt<FilledFunnel> trim(Effects effects, Funnel funnel) {
    int count = 0;
    int before = 0;
    for (int round = 1; round <= mostRounds; round++) {
      switch (pooling.pool(funnel.trimmed(count))) {
        case Attempt.Failed<Pooled>(String reason) -> {
          return Attempt.failed(count + " studies were trimmed away. " + reason);
        }
        case Attempt.Succeeded<Pooled>(Pooled centre) -> {
          double raw = estimator.estimate(funnel.ranks(centre.estimate().value()));
          if (Double.isNaN(raw)) {
            return Attempt.failed("Estimator Q0 is undefined for so lopsided a funnel; use L0.");
          }
          before = count;
          count = (int) Math.clamp(Math.rint(raw), 0, funnel.studies() - 1);
          if (count == before) {
            return filled(effects, funnel, centre.estimate().value(), count, raw, round);
          }
        }
      }
    }
    return Attempt.failed(
        "The number of missing studies does not settle: after "
            + mostRounds
            + " rounds it goes from "
            + before
            + " to "
            + count
            + "; try another estimator.");
  }

  private Attempt<FilledFunnel> filled(
      Effects effects, Funnel funnel, double centre, int count, double raw, int rounds) {
    List<Effect> added = funnel.mirrored(centre, count);
    List<Effect> all = new ArrayList<>(effects.list());
    all.addAll(added);
    return pooling
        .pool(effects)
        .flatMap(
            observed ->
                pooling
                    .pool(new Effects(effects.measure(), all))
                    .map(
                        adjusted ->
                            new FilledFunnel(
                                this, funnel.side(), added, observed, adjusted, raw, rounds)));
  }
}
