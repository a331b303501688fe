package org.offlabel.metaanalysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Rates, proportions and correlations, against {@code escalc} of metafor 3.8-1. */
final class SingleMeasureEffectsTest {

  private static final List<RateComparison> RATES =
      List.of(
          new RateComparison("A", 0, 100, 3, 90),
          new RateComparison("B", 0, 50, 0, 60),
          new RateComparison("C", 5, 120, 8, 110),
          new RateComparison("D", 12, 300, 0, 310));

  private static final List<Proportion> PROPORTIONS =
      List.of(
          new Proportion("A", 0, 15),
          new Proportion("B", 3, 40),
          new Proportion("C", 10, 10),
          new Proportion("D", 20, 77));

  private static final List<Correlation> CORRELATIONS =
      List.of(
          new Correlation("A", -0.9, 10),
          new Correlation("B", 0, 4),
          new Correlation("C", 0.3, 50),
          new Correlation("D", 0.75, 120));

  private static final ZeroCellCorrection EVERYWHERE =
      new ZeroCellCorrection.Constant(0.5, ZeroCellCorrection.Reach.ALL);

  private static void assertAll(EffectSet set, double[] estimates, double[] variances) {
    assertThat(set.effects().size()).isEqualTo(estimates.length);
    for (int i = 0; i < estimates.length; i++) {
      Effect effect = set.effects().list().get(i);
      assertThat(effect.estimate()).as(effect.study()).isCloseTo(estimates[i], within(1e-12));
      assertThat(effect.variance()).as(effect.study()).isCloseTo(variances[i], within(1e-12));
    }
  }

  @Test
  void rateRatios() {
    assertAll(
        RateEffects.standard().rateRatios(RATES),
        new double[] {
          -2.0512706647131393, 0.1823215567939549, -0.5570150062353654, 3.251665647691192
        },
        new double[] {2.285714285714286, 4, 0.325, 2.08});
    assertAll(
        RateEffects.standard().with(EVERYWHERE).rateRatios(RATES.subList(2, 3)),
        new double[] {-0.5223294482474756},
        new double[] {0.2994652406417112});
  }

  @Test
  void rateDifferences() {
    assertAll(
        RateEffects.standard().rateDifferences(RATES),
        new double[] {
          -0.03388888888888889, 0.001666666666666667, -0.03106060606060606, 0.040053763440860216
        },
        new double[] {
          0.0004820987654320988, 0.0003388888888888889, 0.0010083792470156104, 0.0001440918025205226
        });
  }

  @Test
  void ratesWithoutEventsOrWithoutCorrectionAreListedWithTheReason() {
    assertThat(RateEffects.standard().with(DoubleZero.EXCLUDE).rateRatios(RATES).excluded())
        .extracting(Exclusion::study)
        .containsExactly("B");
    assertThat(RateEffects.standard().with(ZeroCellCorrection.none()).rateRatios(RATES).excluded())
        .extracting(Exclusion::study)
        .containsExactly("A", "B", "D");
    EffectSet byTime =
        RateEffects.standard().with(ZeroCellCorrection.treatmentArm()).rateRatios(RATES);
    assertThat(byTime.effects().estimates()[1]).as("no events, no difference").isZero();
  }

  @Test
  void rawProportionsAndLogits() {
    assertAll(
        ProportionEffects.standard().raw(PROPORTIONS),
        new double[] {0.03125, 0.075, 0.9545454545454546, 0.2597402597402597},
        new double[] {0.00189208984375, 0.001734375, 0.00394440270473328, 0.002497081262471716});
    assertAll(
        ProportionEffects.standard().logits(PROPORTIONS),
        new double[] {
          -3.433987204485146, -2.512305623976115, 3.044522437723424, -1.047318994280559
        },
        new double[] {
          2.064516129032258, 0.36036036036036034, 2.0952380952380953, 0.06754385964912281
        });
  }

  @Test
  void doubleArcsinesAreNeverCorrected() {
    EffectSet set = ProportionEffects.standard().with(EVERYWHERE).freemanTukey(PROPORTIONS);
    assertAll(
        set,
        new double[] {
          0.1263401275710393, 0.2957882366428324, 1.417657642210062, 0.5382517236508206
        },
        new double[] {
          0.016129032258064516, 0.006172839506172839, 0.023809523809523808, 0.003225806451612903
        });
    assertThat(set.notes()).isEmpty();
  }

  /** metafor 3.8-1: transf.ipft and transf.ipft.hm. */
  @Test
  void doubleArcsinesGoBackAsInMetafor() {
    assertThat(new FreemanTukey(15).back(0.1)).isZero();
    assertThat(new FreemanTukey(40).back(0.3)).isCloseTo(0.07741030212584976, within(1e-12));
    assertThat(new FreemanTukey(10).back(1.2)).isCloseTo(0.9018765672376756, within(1e-12));
    assertThat(new FreemanTukey(77).back(1.5)).isCloseTo(0.9993512507228746, within(1e-12));
    FreemanTukey harmonic = FreemanTukey.ofHarmonicMean(15, 40, 10, 77);
    assertThat(harmonic.back(0.3)).isCloseTo(0.06783335754242714, within(1e-12));
    assertThat(harmonic.back(1.2)).isCloseTo(0.8865531388229503, within(1e-12));
  }

  @Test
  void millersWayBackUndoesTheTransformation() {
    for (long seed : new long[] {11, 12}) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int i = 0; i < 500; i++) {
        int n = random.nextInt(1, 400);
        int x = random.nextInt(n + 1);
        assertThat(new FreemanTukey(n).back(FreemanTukey.transformed(x, n)))
            .as("seed %d: %d of %d", seed, x, n)
            .isCloseTo((double) x / n, within(1e-9));
      }
    }
  }

  @Test
  void correlations() {
    CorrelationEffects effects = new CorrelationEffects();
    assertAll(
        effects.raw(CORRELATIONS),
        new double[] {-0.9, 0, 0.3, 0.75},
        new double[] {0.004011111111111109, 0.3333333333333333, 0.0169, 0.001608455882352941});
    assertAll(
        effects.fisherZ(CORRELATIONS),
        new double[] {-1.4722194895832204, 0, 0.3095196042031118, 0.9729550745276566},
        new double[] {0.14285714285714285, 1, 0.02127659574468085, 0.008547008547008548});
  }

  @Test
  void correlationsWithoutAVarianceAreListedWithTheReason() {
    List<Correlation> poor =
        List.of(new Correlation("few", 0.5, 3), new Correlation("perfect", 1, 30));
    assertThat(new CorrelationEffects().fisherZ(poor).excluded())
        .extracting(Exclusion::study)
        .containsExactly("few", "perfect");
    assertThat(new CorrelationEffects().raw(poor).excluded())
        .extracting(Exclusion::study)
        .containsExactly("perfect");
  }

  @Test
  void displayedOnTheScalePeopleRead() {
    DisplayedEffect odds =
        TableEffects.standard()
            .oddsRatios(List.of(new TwoByTwo("S", 10, 50, 5, 50)))
            .displayed(0.95)
            .get(0);
    assertThat(odds.estimate()).isCloseTo(2.25, within(1e-12));
    assertThat(odds.interval().lower() * odds.interval().upper())
        .as("symmetric on the log scale")
        .isCloseTo(2.25 * 2.25, within(1e-10));
    assertThat(new CorrelationEffects().fisherZ(CORRELATIONS).displayed(0.9).get(3).estimate())
        .isCloseTo(0.75, within(1e-14));
  }

  @Test
  void impossibleFiguresAreRefusedWithTheStudysName() {
    assertThatThrownBy(() -> new RateComparison("Trial", 1, 0, 1, 1)).hasMessageContaining("Trial");
    assertThatThrownBy(() -> new Proportion("Trial", 3, 2)).hasMessageContaining("Trial");
    assertThatThrownBy(() -> new Correlation("Trial", 1.01, 20)).hasMessageContaining("1.01");
    assertThatThrownBy(() -> ProportionEffects.standard().with(ZeroCellCorrection.treatmentArm()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two groups");
  }
}
