package org.offlabel.metaanalysis.nof1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * Series against R 4.2: lme4 and nlme, metafor 3.8-1 (rma on pooled standard errors, blup), t.test,
 * lm. The rails and dyestuffs are the usual published examples of the same one-way model, with
 * rails and batches in the place of patients.
 */
final class SeriesTest {

  private static final double LEVEL = 0.95;
  private static final Percentage NEARLY = withPercentage(1e-8);
  private static final Percentage ITERATED = withPercentage(1e-5);

  /** Devore JL, Probability and Statistics, 2000; in Pinheiro, Bates, 2000, table p. 4. */
  private static final Series RAILS =
      Series.of(
          Patient.of("1", 55, 53, 54),
          Patient.of("2", 26, 37, 32),
          Patient.of("3", 78, 91, 85),
          Patient.of("4", 92, 100, 96),
          Patient.of("5", 49, 51, 50),
          Patient.of("6", 80, 85, 83));

  /** Davies OL, Goldsmith PL, Statistical Methods in Research and Production, 1972, table 6.4. */
  private static final Series DYESTUFF_2 =
      Series.of(
          Patient.of("A", 7.298, 3.846, 2.434, 9.566, 7.990),
          Patient.of("B", 5.220, 6.556, 0.608, 11.788, -0.892),
          Patient.of("C", 0.110, 10.386, 13.434, 5.510, 8.166),
          Patient.of("D", 2.212, 4.852, 7.092, 9.288, 4.980),
          Patient.of("E", 0.282, 9.014, 4.458, 9.446, 7.198),
          Patient.of("F", 1.722, 4.782, 8.106, 0.758, 3.758));

  private static final Series UNEQUAL =
      Series.of(
          Patient.of("P1", 1.2, 0.4, 2.1),
          Patient.of("P2", 3.3, 2.8),
          Patient.of("P3", -0.5, 0.9, 0.3, 1.1),
          Patient.of("P4", 2.2, 4.1, 3.0, 2.7, 3.9),
          Patient.of("P5", 0.7),
          Patient.of("P6", 1.9, 0.2, 1.0));

  @Test
  void varianceWithinIsPooled() {
    Within rails = RAILS.within().orElseThrow();
    assertThat(rails.variance()).isCloseTo(16.1666666666667, NEARLY);
    assertThat(rails.degreesOfFreedom()).isEqualTo(12);
    Within unequal = UNEQUAL.within().orElseThrow();
    assertThat(unequal.variance()).isCloseTo(0.596361111111111, NEARLY);
    assertThat(unequal.of(UNEQUAL.patients().get(4), LEVEL).standardError())
        .isCloseTo(0.772244204323419, NEARLY);
    assertThat(unequal.of(UNEQUAL.patients().get(3), LEVEL).standardError())
        .isCloseTo(0.345358107219481, NEARLY);
  }

  @Test
  void pairedTAsInR() {
    MeanEffect effect = UNEQUAL.pairedT(LEVEL).orElseThrow();
    assertThat(effect.estimate().value()).isCloseTo(1.73888888888889, NEARLY);
    assertThat(effect.estimate().standardError()).isCloseTo(0.31809675932551, NEARLY);
    assertThat(effect.estimate().pValue()).isCloseTo(4.17904822547076e-05, NEARLY);
    assertThat(effect.estimate().interval().lower()).isCloseTo(1.06776339080563, NEARLY);
    assertThat(effect.estimate().interval().upper()).isCloseTo(2.41001438697214, NEARLY);
  }

  @Test
  void fixedEffectsUseThePooledVariance() {
    MeanEffect effect = UNEQUAL.fixedEffects(LEVEL).orElseThrow();
    assertThat(effect.estimate().value()).isCloseTo(1.73888888888889, NEARLY);
    assertThat(effect.estimate().standardError()).isCloseTo(0.182019704536367, NEARLY);
    assertThat(effect.estimate().pValue()).isCloseTo(5.85451635143528e-07, NEARLY);
    assertThat(effect.shrunken()).isEmpty();
  }

  @Test
  void mixedModelOfEqualCyclesIsTheAnalysisOfVariance() {
    MeanEffect effect = RAILS.mixedModel(LEVEL).orElseThrow();
    assertThat(effect.betweenVariance()).isCloseTo(615.311111111111, NEARLY);
    assertThat(effect.withinVariance()).isCloseTo(16.1666666666667, NEARLY);
    assertThat(effect.estimate().value()).isCloseTo(66.5, NEARLY);
    assertThat(effect.estimate().standardError()).isCloseTo(10.171037311897, NEARLY);
    assertThat(effect.shrunken().getFirst().shrunken()).isCloseTo(54.1085244258275, NEARLY);
    assertThat(effect.shrunken().getFirst().standardError()).isCloseTo(2.3129851888965, NEARLY);
  }

  /**
   * Reference: the restricted score with full matrices, solved by uniroot; lme4 agrees to 4e-10.
   */
  @Test
  void mixedModelOfUnequalCyclesAsInR() {
    MeanEffect effect = UNEQUAL.mixedModel(LEVEL).orElseThrow();
    assertThat(effect.betweenVariance()).isCloseTo(1.2488068275876, NEARLY);
    assertThat(effect.withinVariance()).isCloseTo(0.590731409433086, NEARLY);
    assertThat(effect.estimate().value()).isCloseTo(1.63394574269126, NEARLY);
    assertThat(effect.estimate().standardError()).isCloseTo(0.498615631548454, NEARLY);
    assertThat(effect.betweenVariance()).isCloseTo(1.2488068281279, withPercentage(1e-6));
    double[] shrunken = {
      1.28789778924787,
      2.77914045880433,
      0.575205711742069,
      3.04637393716727,
      0.999918247857455,
      1.11513831132855
    };
    double[] errors = {
      0.417974749837503,
      0.497960892254691,
      0.36721304337532,
      0.331348878074723,
      0.653198492366011,
      0.417974749837503
    };
    for (int i = 0; i < shrunken.length; i++) {
      assertThat(effect.shrunken().get(i).shrunken()).isCloseTo(shrunken[i], NEARLY);
      assertThat(effect.shrunken().get(i).standardError()).isCloseTo(errors[i], NEARLY);
    }
  }

  @Test
  void noVarianceBetweenIsToldNotHidden() {
    MeanEffect effect = DYESTUFF_2.mixedModel(LEVEL).orElseThrow();
    assertThat(effect.betweenVariance()).isZero();
    assertThat(effect.withinVariance()).isCloseTo(13.8063096275862, NEARLY);
    assertThat(effect.estimate().standardError()).isCloseTo(0.678388031232524, NEARLY);
    assertThat(effect.foundNoVarianceBetween()).isTrue();
    assertThat(effect.explanation().text()).contains("at its bound 0");
    assertThat(effect.shrunken())
        .allSatisfy(patient -> assertThat(patient.shrunken()).isCloseTo(5.6656, NEARLY));
  }

  @Test
  void summariesByDerSimonianLairdAsInMetafor() {
    MeanEffect effect =
        UNEQUAL
            .summaries(Pooling.randomEffects().withMethod(Method.DERSIMONIAN_LAIRD))
            .orElseThrow();
    assertThat(effect.betweenVariance()).isCloseTo(1.44170576923077, NEARLY);
    assertThat(effect.estimate().value()).isCloseTo(1.63155373204606, NEARLY);
    assertThat(effect.estimate().standardError()).isCloseTo(0.530461268962916, NEARLY);
    assertThat(effect.shrunken().get(4).shrunken()).isCloseTo(0.972583016809292, NEARLY);
    assertThat(effect.shrunken().get(4).standardError()).isCloseTo(0.667796449663321, NEARLY);
  }

  @Test
  void summariesByRemlAsInMetafor() {
    MeanEffect effect = UNEQUAL.summaries(Pooling.randomEffects()).orElseThrow();
    assertThat(effect.betweenVariance()).isCloseTo(1.24718617945543, ITERATED);
    assertThat(effect.estimate().value()).isCloseTo(1.63414421828851, ITERATED);
    assertThat(effect.shrunken().get(1).shrunken()).isCloseTo(2.77680875418593, ITERATED);
    assertThat(effect.method()).contains("restricted maximum likelihood");
  }

  @Test
  void effectsCarryThePooledVariance() {
    Effects effects = UNEQUAL.effects(Measure.MEAN_DIFFERENCE).orElseThrow();
    assertThat(effects.variances()[3]).isCloseTo(0.596361111111111 / 5, NEARLY);
    assertThat(effects.estimates()[3]).isCloseTo(3.18, NEARLY);
  }

  @Test
  void pairsBecomeDifferences() {
    assertThat(Patient.ofPairs("A", new double[] {5, 7}, new double[] {4, 4}))
        .isEqualTo(Patient.of("A", 1, 3));
    assertThatThrownBy(() -> Patient.ofPairs("A", new double[] {5}, new double[] {4, 4}))
        .hasMessageContaining("A: 1 outcomes");
  }

  @Test
  void onePatientHasFixedEffectsOnly() {
    Series one = Series.of(Patient.of("A", 1, 2, 4));
    assertThat(one.fixedEffects(LEVEL).orElseThrow().estimate())
        .isEqualTo(one.pairedT(LEVEL).orElseThrow().estimate());
    assertThat(one.mixedModel(LEVEL)).isInstanceOf(Attempt.Failed.class);
    assertThat(one.summaries(Pooling.randomEffects())).isInstanceOf(Attempt.Failed.class);
  }

  @Test
  void whatTheDataDoNotAllowIsSaid() {
    assertThat(Series.of().pairedT(LEVEL)).isInstanceOf(Attempt.Failed.class);
    assertThat(Series.of().within()).isInstanceOf(Attempt.Failed.class);
    Series singles = Series.of(Patient.of("A", 1), Patient.of("B", 2));
    assertThat(singles.within()).isInstanceOf(Attempt.Failed.class);
    assertThat(singles.pairedT(LEVEL)).isInstanceOf(Attempt.Succeeded.class);
    Series constant = Series.of(Patient.of("A", 1, 1), Patient.of("B", 2, 2));
    assertThat(constant.mixedModel(LEVEL)).isInstanceOf(Attempt.Failed.class);
    assertThatThrownBy(() -> Patient.of("A", 1, Double.NaN)).hasMessageContaining("A");
    assertThatThrownBy(() -> Patient.of("A")).hasMessageContaining("A");
    assertThatThrownBy(() -> Series.of(Patient.of("A", 1), Patient.of("A", 2)))
        .hasMessageContaining("two patients");
  }

  /** With equally many cycles restricted likelihood and method of moments are one. */
  @Test
  void equalCyclesGiveTheSameByBothWays() {
    for (long seed = 1; seed <= 100; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Series series = random(random, 4, 4, 1.5, 1);
      MeanEffect mixed = series.mixedModel(LEVEL).orElseThrow();
      MeanEffect moments =
          series
              .summaries(Pooling.randomEffects().withMethod(Method.DERSIMONIAN_LAIRD))
              .orElseThrow();
      assertThat(mixed.betweenVariance())
          .as("seed %s", seed)
          .isCloseTo(moments.betweenVariance(), offset(1e-9));
      assertThat(mixed.estimate().value())
          .as("seed %s", seed)
          .isCloseTo(moments.estimate().value(), offset(1e-10));
    }
  }

  @Test
  void unitsOnlyScaleTheAnswer() {
    for (long seed = 1; seed <= 50; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Series series = random(random, 5, 2, 2, 1);
      MeanEffect plain = series.mixedModel(LEVEL).orElseThrow();
      for (double unit : new double[] {1e-60, 1e-3, 1e60}) {
        MeanEffect scaled = scaled(series, unit).mixedModel(LEVEL).orElseThrow();
        assertThat(scaled.betweenVariance() / unit / unit)
            .as("seed %s, unit %s", seed, unit)
            .isCloseTo(plain.betweenVariance(), offset(1e-8 * plain.withinVariance()));
      }
    }
  }

  @Test
  void patientsFarApartKeepTheirOwnEffects() {
    Series series = Series.of(Patient.of("A", 0, 1e-6), Patient.of("B", 1e6, 1e6 + 1e-6));
    MeanEffect effect = series.mixedModel(LEVEL).orElseThrow();
    assertThat(effect.betweenVariance()).isCloseTo(5e11, withPercentage(1e-6));
    assertThat(effect.shrunken().getLast().weight()).isCloseTo(1, offset(1e-12));
  }

  private static Series random(
      SplittableRandom random, int patients, int fewest, double between, double within) {
    List<Patient> list = new ArrayList<>();
    for (int i = 0; i < patients; i++) {
      double own = between * random.nextGaussian();
      double[] differences = new double[fewest + (fewest == 2 ? i % 3 : 0)];
      for (int j = 0; j < differences.length; j++) {
        differences[j] = own + (within * random.nextGaussian());
      }
      list.add(Patient.of("P" + i, differences));
    }
    return new Series(list);
  }

  private static Series scaled(Series series, double unit) {
    return new Series(
        series.patients().stream()
            .map(
                patient ->
                    new Patient(
                        patient.name(), patient.differences().stream().map(d -> d * unit).toList()))
            .toList());
  }
}
