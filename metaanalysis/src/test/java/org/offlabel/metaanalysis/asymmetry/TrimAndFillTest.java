package org.offlabel.metaanalysis.asymmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * Figures: metafor 3.8-1, {@code trimfill}; as that stops its own fits early, the same steps by
 * {@code rma} with {@code tol = 1e-14} where the last digits differ.
 */
final class TrimAndFillTest {

  private static final double CLOSE = 1e-6;

  private static FilledFunnel fill(TrimAndFill settings, Effects effects) {
    return settings.fill(effects).orElseThrow();
  }

  private static void assertFunnel(
      FilledFunnel funnel, Side side, int missing, double error, double mean, double meanError) {
    assertThat(funnel.side()).isEqualTo(side);
    assertThat(funnel.missing()).isEqualTo(missing);
    assertThat(funnel.standardErrorOfMissing()).isPresent();
    assertThat(funnel.standardErrorOfMissing().getAsDouble())
        .isCloseTo(error, withinPercentage(CLOSE));
    assertThat(funnel.adjusted().estimate().value()).isCloseTo(mean, withinPercentage(CLOSE));
    assertThat(funnel.adjusted().estimate().standardError())
        .isCloseTo(meanError, withinPercentage(CLOSE));
  }

  @Test
  void randomEffectsOfTheBcgTrials() {
    Effects bcg = PublishedEffects.bcg();
    FilledFunnel l0 = fill(TrimAndFill.l0(), bcg);
    assertFunnel(l0, Side.RIGHT, 1, 2.4527986431829, -0.65708278348855, 0.17852838013158);
    assertThat(l0.adjusted().heterogeneity().tauSquared().value())
        .isCloseTo(0.3312876334381, withinPercentage(CLOSE));
    assertThat(l0.filled().getFirst().estimate())
        .isCloseTo(0.31040302401442, withinPercentage(CLOSE));
    assertThat(l0.pValueOfNoneMissing()).isEmpty();

    FilledFunnel r0 = fill(TrimAndFill.r0(), bcg);
    assertFunnel(r0, Side.RIGHT, 0, 1.4142135623731, -0.71453234215814, 0.17978151610521);
    assertThat(r0.pValueOfNoneMissing()).hasValue(0.5);

    assertFunnel(
        fill(TrimAndFill.q0(), bcg),
        Side.RIGHT,
        1,
        2.7786257408548,
        -0.65708278348855,
        0.17852838013158);
  }

  @Test
  void equalEffectsOfTheBcgTrials() {
    Effects bcg = PublishedEffects.bcg();
    Pooling equal = Pooling.equalEffects();
    FilledFunnel l0 = fill(TrimAndFill.l0().with(equal), bcg);
    assertFunnel(l0, Side.RIGHT, 4, 2.385325591193, -0.29102599210635, 0.038264136604139);
    assertThat(l0.filled().stream().mapToDouble(Effect::estimate).toArray())
        .containsExactly(
            new double[] {0.78929281926008, 0.8594992058086, 1.0033366729887, 1.0388462393857},
            within(1e-9));

    FilledFunnel r0 = fill(TrimAndFill.r0().with(equal), bcg);
    assertFunnel(r0, Side.RIGHT, 4, 3.1622776601684, -0.29102599210635, 0.038264136604139);
    assertThat(r0.pValueOfNoneMissing()).hasValue(0.03125);

    assertFunnel(
        fill(TrimAndFill.q0().with(equal), bcg),
        Side.RIGHT,
        5,
        3.9691833511491,
        -0.28626037451656,
        0.03819687511677);
  }

  @Test
  void theSideMayBeTold() {
    Effects bcg = PublishedEffects.bcg();
    FilledFunnel left =
        fill(TrimAndFill.l0().with(Pooling.equalEffects()).missingOn(Side.LEFT), bcg);
    assertThat(left.missing()).isZero();
    assertThat(left.adjusted().estimate()).isEqualTo(left.observed().estimate());
    // The formula's variance is negative here, and metafor gives no number either.
    assertThat(left.standardErrorOfMissing()).isEmpty();
  }

  @Test
  void theMagnesiumTrials() {
    Effects magnesium = PublishedEffects.magnesium();
    assertFunnel(
        fill(TrimAndFill.l0(), magnesium),
        Side.RIGHT,
        7,
        2.4452176213466,
        -0.39153336976568,
        0.21538832077653);
    FilledFunnel r0 = fill(TrimAndFill.r0().with(Pooling.equalEffects()), magnesium);
    assertFunnel(r0, Side.RIGHT, 12, 5.0990195135928, 0.042376240728922, 0.030176592029354);
    assertThat(r0.pValueOfNoneMissing()).hasValue(0.0001220703125);
    assertThat(TrimAndFill.q0().fill(magnesium))
        .isInstanceOfSatisfying(
            Attempt.Failed.class, failed -> assertThat(failed.reason()).contains("use L0"));
  }

  @Test
  void mirroredEffectsAreMirroredFunnels() {
    for (long seed = 1; seed <= 30; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int k = 3 + random.nextInt(25);
      double[] y = random.doubles(k, -1, 2).toArray();
      double[] v = random.doubles(k, 0.01, 1).toArray();
      double[] turned = Arrays.stream(y).map(each -> -each).toArray();
      TrimAndFill left = TrimAndFill.l0().with(Pooling.equalEffects()).missingOn(Side.LEFT);
      Attempt<FilledFunnel> there = left.fill(Effects.of(Measure.GENERIC, y, v));
      Attempt<FilledFunnel> back =
          left.missingOn(Side.RIGHT).fill(Effects.of(Measure.GENERIC, turned, v));
      assertThat(there.map(FilledFunnel::missing))
          .as("seed %d", seed)
          .isEqualTo(back.map(FilledFunnel::missing));
      assertThat(there.map(each -> each.adjusted().estimate().value()))
          .as("seed %d", seed)
          .isEqualTo(back.map(each -> -each.adjusted().estimate().value()));
    }
  }

  /** Rounding errors around the centre are no sides of a funnel. */
  @Test
  void identicalEffectsMissNothing() {
    double[] y = new double[7];
    Arrays.fill(y, 0.1 + 0.2);
    double[] v = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7};
    for (Side side : Side.values()) {
      for (MissingEstimator estimator : MissingEstimator.values()) {
        if (estimator != MissingEstimator.R0) {
          TrimAndFill settings = TrimAndFill.by(estimator).missingOn(side);
          assertThat(fill(settings, Effects.of(Measure.GENERIC, y, v)).missing()).isZero();
        }
      }
    }
  }

  @Test
  void tellsWhenItCannot() {
    Effects bcg = PublishedEffects.bcg();
    assertThat(TrimAndFill.l0().fill(PublishedEffects.first(2, bcg)))
        .isInstanceOf(Attempt.Failed.class);
    assertThat(TrimAndFill.l0().fill(PublishedEffects.alike(1, 2, 3, 9)))
        .isInstanceOfSatisfying(
            Attempt.Failed.class, failed -> assertThat(failed.reason()).contains("name the side"));
    assertThat(TrimAndFill.l0().withMostRounds(1).with(Pooling.equalEffects()).fill(bcg))
        .isInstanceOfSatisfying(
            Attempt.Failed.class, failed -> assertThat(failed.reason()).contains("not settle"));
    assertThatThrownBy(() -> TrimAndFill.l0().withMostRounds(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void worksWithKnappHartung() {
    Pooling pooling = Pooling.randomEffects().withTest(TestMethod.KNAPP_HARTUNG);
    FilledFunnel funnel = fill(TrimAndFill.l0().with(pooling), PublishedEffects.bcg());
    assertThat(funnel.missing()).isEqualTo(1);
    assertThat(funnel.explanation().text()).contains("Filled 1: 0.31040", "sensitivity analysis");
  }
}
