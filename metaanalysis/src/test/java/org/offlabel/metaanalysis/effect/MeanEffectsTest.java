package org.offlabel.metaanalysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two groups' means, against {@code escalc} of metafor 3.8-1. Rows: persons, mean and standard
 * deviation of group 1, of group 2; estimate and variance of the mean difference, of Hedges' g and,
 * where the set has them, of the log ratio of means.
 */
final class MeanEffectsTest {

  /** Length of stay after stroke: Normand, Statistics in Medicine 1999;18:321-359. */
  @Test
  void normand() {
    check(
        """
        155 55 47 156 75 64
          -20 40.5080231596 -0.35516964094 0.0130646755415 -0.310154928304 0.00937908326061
        31 27 7 32 29 4
          -2 2.08064516129 -0.347940022739 0.0644688760989 -0.0714589639821 0.00276276785368
        75 64 17 71 119 29
          -55 15.6984037559 -2.31756916016 0.0458121102802 -0.620240409752 0.00177721240928
        18 66 20 18 137 48
          -71 150.222222222 -1.88798225294 0.160617735936 -0.730326183802 0.0119212762336
        8 14 8 13 18 11
          -4 17.3076923077 -0.38396414117 0.205433278392 -0.251314428281 0.0695437719247
        57 19 7 52 18 4
          1 1.1673414305 0.17214866907 0.0369105700004 0.0540672212703 0.0033309671255
        34 52 45 33 41 34
          11 94.5891265597 0.272052073853 0.0602671258364 0.237671651877 0.0428651588382
        110 21 16 183 31 27
          -10 6.31087928465 -0.424596271894 0.0148630384193 -0.389464766762 0.00942253459221
        60 30 27 52 23 20
          7 19.8423076923 0.289556230081 0.0362717341581 0.265703165733 0.0280412243711
        """,
        12);
  }

  /**
   * Antihistamines for runny noses: D'Agostino, Weintraub, Russell and others, Clinical
   * Pharmacology and Therapeutics 1998;64:579-596.
   */
  @Test
  void dAgostino() {
    check(
        """
        128 0.932 0.593 136 0.81 0.556
          0.122 0.00502031663603 0.211848484885 0.0152504407608
        63 0.73 0.745 64 0.578 0.773
          0.152 0.0181463112599 0.198995906215 0.0316539189072
        11 0.273 0.786 16 -0.188 0.834
          0.461 0.0996355227273 0.548380673802 0.158978005046
        16 0.422 2.209 15 -0.017 1.374
          0.439 0.4308384625 0.230664902629 0.130024832752
        23 0.35 1.139 23 0.339 0.744
          0.011 0.0804720434783 0.0112383977645 0.0869578945824
        39 0.256 1.666 42 0.537 1.614
          -0.281 0.13319181685 -0.169789675761 0.0496285033641
        21 2.831 1.753 21 1.396 1.285
          1.435 0.22496352381 0.916051461923 0.105227979534
        13 2.687 1.607 8 1.625 2.089
          1.062 0.744140048077 0.566453696388 0.209562833831
        195 0.49 0.895 193 0.264 0.828
          0.226 0.00766006921748 0.261572696482 0.0103977227366
        """,
        10);
  }

  private static void check(String figures, int width) {
    double[][] rows = rows(figures, width);
    List<MeanComparison> comparisons =
        Stream.of(rows)
            .map(r -> MeanComparison.of("S", r[0], r[1], r[2], r[3], r[4], r[5]))
            .toList();
    MeanEffects standard = MeanEffects.standard();
    List<EffectSet> sets =
        List.of(
            standard.meanDifferences(comparisons),
            standard.standardisedMeanDifferences(comparisons),
            standard.ratiosOfMeans(comparisons));
    for (int measure = 0; measure < (width - 6) / 2; measure++) {
      for (int i = 0; i < rows.length; i++) {
        Effect effect = sets.get(measure).effects().list().get(i);
        assertClose(effect, rows[i][6 + (2 * measure)], rows[i][7 + (2 * measure)]);
      }
    }
  }

  private static double[][] rows(String figures, int width) {
    double[] all =
        Stream.of(figures.trim().split("\\s+")).mapToDouble(Double::parseDouble).toArray();
    double[][] rows = new double[all.length / width][width];
    for (int i = 0; i < all.length; i++) {
      rows[i / width][i % width] = all[i];
    }
    return rows;
  }

  private static void assertClose(Effect effect, double estimate, double variance) {
    assertThat(effect.estimate())
        .isCloseTo(estimate, within(1e-10 * Math.max(1e-3, Math.abs(estimate))));
    assertThat(effect.variance()).isCloseTo(variance, within(1e-10 * variance));
  }

  private static final List<MeanComparison> FOUR =
      List.of(
          MeanComparison.of("A", 20, 10, 3, 22, 8, 2.5),
          MeanComparison.of("B", 10, 7, 2.38, 10, 6.5, 2.21),
          MeanComparison.of("C", 2, 3, 1, 2, 2.5, 1.2),
          MeanComparison.of("D", 8, -1, 2, 30, 4, 3));

  private static void assertAll(EffectSet set, double[] estimates, double[] variances) {
    assertThat(set.effects().size()).isEqualTo(estimates.length);
    for (int i = 0; i < estimates.length; i++) {
      assertClose(set.effects().list().get(i), estimates[i], variances[i]);
    }
  }

  @Test
  void pooledVariancesAreMetaforsHo() {
    MeanEffects pooled = MeanEffects.standard().with(MeanEffects.Spread.POOLED);
    assertAll(
        pooled.meanDifferences(FOUR),
        new double[] {2, 0.5, 0.5, -5},
        new double[] {0.7212784090909091, 1.0548499999999998, 1.22, 1.271064814814815});
    assertAll(
        pooled.ratiosOfMeans(FOUR),
        new double[] {0.22314355131420976, 0.07410797215372183, 0.1823215567939546},
        new double[] {0.009144779829545454, 0.0232472074628668, 0.16537777777777776});
  }

  @Test
  void unbiasedVariancesAreMetaforsUb() {
    assertAll(
        MeanEffects.standard()
            .with(MeanEffects.StandardisedVariance.UNBIASED)
            .standardisedMeanDifferences(FOUR),
        new double[] {
          0.713831173937718, 0.2084946143853044, 0.2553966242795698, -1.7276406867426748
        },
        new double[] {
          0.1021145358319882, 0.2013365782008062, 1.0652274356933997, 0.2018992052337988
        });
  }

  /** Handbook 6.5.1.2: d times 1 - 3/(4 x 40 - 1). */
  @Test
  void theApproximateCorrectionIsCochranes() {
    double exact =
        MeanEffects.standard().standardisedMeanDifferences(FOUR).effects().estimates()[0];
    double d =
        MeanEffects.standard()
            .with(SmallSample.NONE)
            .standardisedMeanDifferences(FOUR)
            .effects()
            .estimates()[0];
    double approximate =
        MeanEffects.standard()
            .with(SmallSample.APPROXIMATE)
            .standardisedMeanDifferences(FOUR)
            .effects()
            .estimates()[0];
    assertThat(approximate)
        .isEqualTo(d * (1 - (3.0 / 159)), within(1e-14))
        .isCloseTo(exact, within(1e-4))
        .isNotEqualTo(exact);
  }

  /** R: exp(lgamma(m/2) - lgamma((m-1)/2)) / sqrt(m/2). */
  @Test
  void theExactCorrectionHoldsFromTwoPersonsToBillions() {
    assertThat(SmallSample.EXACT.factor(2)).isCloseTo(1 / Math.sqrt(Math.PI), within(1e-14));
    assertThat(SmallSample.EXACT.factor(299)).isCloseTo(0.9974891893286258, within(1e-12));
    assertThat(SmallSample.EXACT.factor(301)).isCloseTo(0.9975058886404361, within(1e-12));
    assertThat(1 - SmallSample.EXACT.factor(1e9)).isCloseTo(0.75e-9, within(1e-15));
  }

  @Test
  void whatTheFiguresDoNotAllowIsListedWithTheReason() {
    MeanEffects standard = MeanEffects.standard();
    assertThat(standard.ratiosOfMeans(FOUR).excluded())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.study()).isEqualTo("D");
              assertThat(e.reason()).contains("-1.0").contains("difference");
            });
    List<MeanComparison> flat =
        List.of(MeanComparison.of("F", 5, 1, 0, 5, 2, 0), MeanComparison.of("G", 1, 1, 0, 2, 2, 1));
    assertThat(standard.meanDifferences(flat).excluded()).hasSize(2);
    assertThat(standard.standardisedMeanDifferences(flat).excluded()).hasSize(2);
    assertThatThrownBy(() -> MeanComparison.of("Trial", 5, 1, -2, 5, 2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Trial")
        .hasMessageContaining("-2");
  }
}
