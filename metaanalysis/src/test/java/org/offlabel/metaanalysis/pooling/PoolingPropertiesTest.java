package org.offlabel.metaanalysis.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.fit.Design;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.fit.MixedModel;
import org.offlabel.metaanalysis.fit.TauSquared;
import org.offlabel.metaanalysis.fit.TauSquaredEstimation;
import org.offlabel.metaanalysis.fit.WeightedFit;
import org.offlabel.metaanalysis.result.Attempt;

/** What must hold of pooled estimates whatever the data, by every method. */
final class PoolingPropertiesTest {

  private static final int SEEDS = 40;

  private static Effects random(long seed) {
    Random random = new Random(seed);
    int k = 2 + random.nextInt(20);
    double spread = random.nextDouble();
    double[] variances =
        random.doubles(k, -3, 0.5).map(exponent -> Math.pow(10, exponent)).toArray();
    double[] estimates =
        Arrays.stream(variances)
            .map(v -> 0.3 + (random.nextGaussian() * Math.sqrt(v + (spread * spread))))
            .toArray();
    return Effects.of(Measure.GENERIC, estimates, variances);
  }

  private static Pooled pooled(Method method, Effects effects) {
    return Pooling.randomEffects()
        .withMethod(method)
        .withTest(TestMethod.KNAPP_HARTUNG)
        .pool(effects)
        .orElseThrow();
  }

  private static Effects changed(Effects effects, double factor, double added) {
    return new Effects(
        effects.measure(),
        effects.list().stream()
            .map(
                each ->
                    new Effect(
                        each.study(),
                        (each.estimate() * factor) + added,
                        each.variance() * factor * factor))
            .toList());
  }

  private static MixedModel model(Effects effects) {
    return MixedModel.of(
        effects.estimates(), effects.variances(), Design.intercept(effects.size()));
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void theOrderOfStudiesDoesNotMatter(Method method) {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Effects effects = random(seed);
      List<Effect> shuffled = new ArrayList<>(effects.list());
      Collections.shuffle(shuffled, new Random(seed));
      same(
          seed,
          pooled(method, effects),
          pooled(method, new Effects(effects.measure(), shuffled)),
          1,
          0);
    }
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void movingTheEffectsMovesTheEstimate(Method method) {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Effects effects = random(seed);
      same(seed, pooled(method, effects), pooled(method, changed(effects, 1, 12.5)), 1, 12.5);
      same(seed, pooled(method, effects), pooled(method, changed(effects, -1, 0)), -1, 0);
    }
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void anotherUnitScalesTheEstimate(Method method) {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Effects effects = random(seed);
      for (double unit : new double[] {1e-25, 1e-3, 7, 1e20}) {
        same(seed, pooled(method, effects), pooled(method, changed(effects, unit, 0)), unit, 0);
      }
    }
  }

  private static void same(long seed, Pooled one, Pooled other, double factor, double added) {
    double size = Math.abs(factor);
    double tolerance = 1e-9 * size;
    assertThat(other.estimate().value())
        .as("seed %d", seed)
        .isCloseTo((one.estimate().value() * factor) + added, within(tolerance));
    assertThat(other.estimate().standardError())
        .as("seed %d", seed)
        .isCloseTo(one.estimate().standardError() * size, within(tolerance));
    assertThat(other.heterogeneity().tauSquared().value())
        .as("seed %d", seed)
        .isCloseTo(
            one.heterogeneity().tauSquared().value() * size * size, within(tolerance * size));
    assertThat(other.heterogeneity().iSquared())
        .as("seed %d", seed)
        .isCloseTo(one.heterogeneity().iSquared(), within(1e-6));
  }

  /** Two halves with the same effect and twice the variance hold the same information. */
  @Test
  void halvingAStudyLeavesTheEqualEffectsEstimate() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Effects effects = random(seed);
      List<Effect> halved = new ArrayList<>(effects.list());
      Effect whole = halved.removeFirst();
      halved.add(new Effect("half", whole.estimate(), 2 * whole.variance()));
      halved.add(new Effect("other half", whole.estimate(), 2 * whole.variance()));
      Pooled one = Pooling.equalEffects().pool(effects).orElseThrow();
      Pooled two =
          Pooling.equalEffects().pool(new Effects(effects.measure(), halved)).orElseThrow();
      assertThat(two.estimate().value())
          .as("seed %d", seed)
          .isCloseTo(one.estimate().value(), within(1e-12));
      assertThat(two.estimate().standardError())
          .as("seed %d", seed)
          .isCloseTo(one.estimate().standardError(), within(1e-12));
      assertThat(two.heterogeneity().q())
          .as("seed %d", seed)
          .isCloseTo(one.heterogeneity().q(), within(1e-9));
    }
  }

  @Test
  void noPointOfAFineGridIsMoreLikelyThanTheMaximum() {
    for (long seed = 1; seed <= 300; seed++) {
      MixedModel model = model(seed % 3 == 0 ? wild(seed) : random(seed));
      WeightedFit full =
          model.at(TauSquaredEstimation.estimate(model, Method.MAXIMUM_LIKELIHOOD).value());
      WeightedFit restricted =
          model.at(
              TauSquaredEstimation.estimate(model, Method.RESTRICTED_MAXIMUM_LIKELIHOOD).value());
      for (double exponent = -8; exponent < 5; exponent += 0.05) {
        WeightedFit other = model.at(Math.pow(10, exponent));
        double slack = 1e-9 * (1 + Math.abs(full.logLikelihood()));
        assertThat(other.logLikelihood())
            .as("seed %d, τ² 1e%s", seed, exponent)
            .isLessThanOrEqualTo(full.logLikelihood() + slack);
        assertThat(other.restrictedLogLikelihood())
            .as("seed %d, τ² 1e%s", seed, exponent)
            .isLessThanOrEqualTo(restricted.restrictedLogLikelihood() + slack);
      }
    }
  }

  /** Variances over six orders of magnitude: likelihoods with several peaks. */
  private static Effects wild(long seed) {
    Random random = new Random(seed);
    int k = 3 + random.nextInt(6);
    double[] variances = random.doubles(k, -6, 2).map(x -> Math.pow(10, x)).toArray();
    double[] estimates =
        Arrays.stream(variances)
            .map(v -> random.nextGaussian() * Math.sqrt(v) * (1 + (3 * random.nextDouble())))
            .toArray();
    return Effects.of(Measure.GENERIC, estimates, variances);
  }

  @Test
  void pauleMandelSolvesItsEquation() {
    for (long seed = 1; seed <= 200; seed++) {
      Effects effects = random(seed);
      MixedModel model = model(effects);
      TauSquared tauSquared = TauSquaredEstimation.estimate(model, Method.PAULE_MANDEL);
      double q = model.at(tauSquared.value()).residualSum();
      int df = effects.size() - 1;
      if (tauSquared.value() > 0) {
        assertThat(q).as("seed %d", seed).isCloseTo(df, within(1e-12 * df));
      } else {
        assertThat(q).as("seed %d", seed).isLessThanOrEqualTo(df);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void fewStudies(Method method) {
    Pooling pooling = Pooling.randomEffects().withMethod(method);
    assertThat(pooling.pool(new Effects(Measure.GENERIC, List.of())))
        .isInstanceOf(Attempt.Failed.class);

    Effects one = Effects.of(Measure.GENERIC, new double[] {0.4}, new double[] {0.09});
    Pooled single = pooling.pool(one).orElseThrow();
    assertThat(single.estimate().value()).isEqualTo(0.4);
    assertThat(single.estimate().standardError()).isCloseTo(0.3, within(1e-15));
    assertThat(single.predictionInterval()).isEmpty();
    assertThat(pooling.withTest(TestMethod.T).pool(one)).isInstanceOf(Attempt.Failed.class);

    Effects two = Effects.of(Measure.GENERIC, new double[] {0.1, 0.9}, new double[] {0.01, 0.02});
    Pooled pair = pooling.pool(two).orElseThrow();
    assertThat(pair.heterogeneity().tauSquared().converged()).isTrue();
    assertThat(pair.predictionInterval()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void identicalEffectsShowNoHeterogeneity(Method method) {
    Effects same =
        Effects.of(
            Measure.GENERIC, new double[] {0.7, 0.7, 0.7, 0.7}, new double[] {0.1, 2, 0.3, 0.02});
    Pooled pooled = Pooling.randomEffects().withMethod(method).pool(same).orElseThrow();
    assertThat(pooled.heterogeneity().tauSquared().value()).isLessThan(1e-30);
    assertThat(pooled.heterogeneity().tauSquared().converged()).isTrue();
    assertThat(pooled.estimate().value()).isCloseTo(0.7, within(1e-15));
    assertThat(pooled.heterogeneity().q()).isLessThan(1e-28);
  }

  /** One study of nearly all the weight leaves the others to tell the heterogeneity. */
  @ParameterizedTest
  @EnumSource(Method.class)
  void oneStudyOfNearlyAllTheWeight(Method method) {
    double[] estimates = {0.1, 1.1, -1.4, 0.6};
    for (double tiny : new double[] {1e-12, 1e-20, 1e-40}) {
      Pooled pooled =
          Pooling.randomEffects()
              .withMethod(method)
              .pool(Effects.of(Measure.GENERIC, estimates, new double[] {tiny, 0.1, 0.2, 0.3}))
              .orElseThrow();
      Pooled limit =
          Pooling.randomEffects()
              .withMethod(method)
              .pool(Effects.of(Measure.GENERIC, estimates, new double[] {1e-10, 0.1, 0.2, 0.3}))
              .orElseThrow();
      assertThat(pooled.heterogeneity().tauSquared().converged()).isTrue();
      assertThat(pooled.heterogeneity().tauSquared().value())
          .as("variance %s", tiny)
          .isCloseTo(limit.heterogeneity().tauSquared().value(), within(1e-6));
      assertThat(pooled.heterogeneity().q()).isCloseTo(limit.heterogeneity().q(), within(1e-6));
      assertThat(pooled.heterogeneity().typicalVariance())
          .isCloseTo(limit.heterogeneity().typicalVariance(), within(1e-6));
    }
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void numbersOutOfRangeAreRefusedAndOthersConverge(Method method) {
    Pooling pooling = Pooling.randomEffects().withMethod(method);
    for (double exponent = -300; exponent <= 300; exponent += 50) {
      for (double other = -300; other <= 300; other += 50) {
        Effects effects =
            Effects.of(
                Measure.GENERIC,
                new double[] {0.1, 0.2, -0.4},
                new double[] {Math.pow(10, exponent), Math.pow(10, other), 1});
        switch (pooling.pool(effects)) {
          case Attempt.Failed<Pooled>(String reason) -> assertThat(reason).contains("another unit");
          case Attempt.Succeeded<Pooled>(Pooled pooled) -> {
            assertThat(pooled.heterogeneity().tauSquared().converged())
                .as("variances 1e%s and 1e%s", exponent, other)
                .isTrue();
            assertThat(pooled.heterogeneity().iSquared()).isBetween(0.0, 100.0);
            assertThat(pooled.estimate().value()).isBetween(-0.4, 0.2);
          }
        }
      }
    }
  }

  @Test
  void manyStudiesTakeTheSameFormulas() {
    Random random = new Random(5);
    double[] variances = random.doubles(20_000, 0.01, 0.2).toArray();
    double[] estimates =
        Arrays.stream(variances).map(v -> random.nextGaussian() * Math.sqrt(v + 0.05)).toArray();
    for (Method method : Method.values()) {
      Pooled pooled = pooled(method, Effects.of(Measure.GENERIC, estimates, variances));
      assertThat(pooled.heterogeneity().tauSquared().converged()).isTrue();
      // Sidik and Jonkman's single step keeps a part of the sampling variance however many studies.
      if (!method.isEqualEffects() && method != Method.SIDIK_JONKMAN) {
        assertThat(pooled.heterogeneity().tauSquared().value()).isCloseTo(0.05, within(0.01));
      }
    }
  }
}
