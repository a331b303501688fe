package org.offlabel.metaanalysis.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.result.Attempt;

/** Figures: rma.mh of metafor 3.8-1. */
final class MantelHaenszelTest {

  @ParameterizedTest
  @CsvSource({
    "ODDS_RATIO, 1.100007389628864, 1.154023881141514, 0.340492334444863, 1.927697106312733",
    "RISK_RATIO, 1.100007389628864, 1.153780114230985, 0.340390326040577, 1.941242701789638",
    "RISK_DIFFERENCE, 0.00801785907885789, 0.00798916831150005, 0.31557569396181884,"
        + " 1.74321176083718865"
  })
  void sparseTablesNeedNoCorrection(Measure measure, double value, double se, double p, double q) {
    PooledTables pooled = pool(measure, PublishedTables.SPARSE);
    assertClose(pooled.estimate().value(), value);
    assertClose(pooled.estimate().standardError(), se);
    assertClose(pooled.estimate().pValue(), p);
    assertClose(pooled.heterogeneity().statistic(), q);
    assertThat(pooled.heterogeneity().degreesOfFreedom()).isEqualTo(2);
    assertThat(pooled.silent()).containsExactly("Study 3");
  }

  @ParameterizedTest
  @CsvSource({
    "ODDS_RATIO, -0.473410988388585, 0.0410077784042314,"
        + " 7.87716732544439e-31, 163.942579569193, 8.24945255100163e-29",
    "RISK_RATIO, -0.453709604683754, 0.0393373668712944,"
        + " 8.91137967074168e-31, 152.567553586657, 1.70758753151519e-26",
    "RISK_DIFFERENCE, -0.003288181832613, 0.000286656748527374,"
        + " 1.84944534582781e-30, 386.77594183656, 2.3820625650551e-75"
  })
  void vaccine(Measure measure, double value, double se, double p, double q, double qP) {
    PooledTables pooled = pool(measure, PublishedTables.BCG);
    assertClose(pooled.estimate().value(), value);
    assertClose(pooled.estimate().standardError(), se);
    assertClose(pooled.estimate().pValue(), p);
    assertClose(pooled.heterogeneity().statistic(), q);
    assertClose(pooled.heterogeneity().pValue(), qP);
  }

  @Test
  void oneTableGivesItsOwnOddsRatio() {
    PooledTables pooled = pool(Measure.ODDS_RATIO, List.of(new TwoByTwo("only", 10, 40, 5, 50)));
    assertClose(pooled.readable(), 10.0 * 45 / (30 * 5));
    assertClose(pooled.estimate().variance(), 1 / 10.0 + 1 / 30.0 + 1 / 5.0 + 1 / 45.0);
    assertThat(pooled.heterogeneity().pValue()).isEqualTo(1);
    assertThat(pooled.iSquaredPercent()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void swappingTheGroupsTurnsTheSign(long seed) {
    List<TwoByTwo> tables = random(seed);
    List<TwoByTwo> swapped =
        tables.stream()
            .map(t -> new TwoByTwo(t.study(), t.events2(), t.total2(), t.events1(), t.total1()))
            .toList();
    for (Measure measure :
        List.of(Measure.ODDS_RATIO, Measure.RISK_RATIO, Measure.RISK_DIFFERENCE)) {
      PooledTables one = pool(measure, tables);
      PooledTables other = pool(measure, swapped);
      assertThat(other.estimate().value())
          .as("%s, seed %d", measure, seed)
          .isCloseTo(-one.estimate().value(), within(1e-12));
      assertThat(other.estimate().standardError())
          .as("%s, seed %d", measure, seed)
          .isCloseTo(one.estimate().standardError(), within(1e-12));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Measure.class,
      names = {"ODDS_RATIO", "RISK_RATIO"})
  void noEventsAtAllFailsWithAdvice(Measure measure) {
    Attempt<PooledTables> none =
        MantelHaenszel.of(measure).pool(PublishedTables.tables(new int[][] {{0, 9, 0, 8}}));
    assertThat(none).asString().contains("could be anything", "risk differences");
  }

  @Test
  void oneGroupWithoutEventsFailsWithAdvice() {
    List<TwoByTwo> tables = PublishedTables.tables(new int[][] {{0, 9, 3, 8}, {0, 20, 1, 21}});
    assertThat(MantelHaenszel.of(Measure.RISK_RATIO).pool(tables))
        .asString()
        .contains("is 0, since group 1 had no event");
    assertThat(MantelHaenszel.of(Measure.ODDS_RATIO).pool(tables))
        .asString()
        .contains("zero cell on the same side", "Peto");
    assertThat(pool(Measure.RISK_DIFFERENCE, tables).estimate().value()).isNegative();
  }

  @Test
  void nothingToPoolFails() {
    assertThat(MantelHaenszel.of(Measure.ODDS_RATIO).pool(List.of()).toOptional()).isEmpty();
    assertThat(
            MantelHaenszel.of(Measure.RISK_DIFFERENCE)
                .pool(PublishedTables.tables(new int[][] {{0, 9, 0, 8}}))
                .toOptional())
        .isEmpty();
  }

  @Test
  void otherMeasuresAreRefused() {
    assertThatThrownBy(() -> MantelHaenszel.of(Measure.MEAN_DIFFERENCE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mean difference");
  }

  @Test
  void levelProvenanceAndExplanation() {
    PooledTables pooled =
        MantelHaenszel.of(Measure.ODDS_RATIO)
            .withLevel(0.9)
            .pool(PublishedTables.SPARSE)
            .orElseThrow();
    assertThat(pooled.estimate().level()).isEqualTo(0.9);
    assertThat(pooled.provenance().method()).contains("Mantel-Haenszel odds ratio", "0.9");
    assertThat(pooled.explanation().text()).contains("4 studies", "in Study 3", "Q = 1.9277");
    assertThat(pooled.provenance())
        .isNotEqualTo(pool(Measure.ODDS_RATIO, PublishedTables.BCG).provenance());
  }

  private static List<TwoByTwo> random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, 12)
        .mapToObj(
            i -> {
              int n1 = random.nextInt(2, 200);
              int n2 = random.nextInt(2, 200);
              return new TwoByTwo(
                  "S" + i, random.nextInt(n1 / 2 + 1), n1, random.nextInt(n2 / 2 + 1), n2);
            })
        .toList();
  }

  private static PooledTables pool(Measure measure, List<TwoByTwo> tables) {
    return MantelHaenszel.of(measure).pool(tables).orElseThrow();
  }

  private static void assertClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-10 * Math.abs(expected)));
  }
}
