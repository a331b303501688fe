package org.offlabel.metaanalysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The named corrections and what becomes of one-sided studies, against metafor 3.8-1. */
final class ZeroCellsTest {

  private static final Offset<Double> CLOSE = within(1e-12);

  /** Zero in group 1; no events; no non-events in group 1 or 2; all events; no zero; both. */
  private static final List<TwoByTwo> TABLES =
      List.of(
          new TwoByTwo("A", 0, 20, 4, 22),
          new TwoByTwo("B", 0, 30, 0, 15),
          new TwoByTwo("C", 3, 25, 0, 25),
          new TwoByTwo("D", 10, 10, 12, 12),
          new TwoByTwo("E", 5, 50, 9, 45),
          new TwoByTwo("F", 20, 40, 40, 40));

  /** The single-zero-cell figure is also 0/20 v 4/22: -2.2999, variance 2.3251. */
  @Test
  void halfWhereThereIsAZeroIsTheStandard() {
    EffectSet set = TableEffects.standard().oddsRatios(TABLES);
    assertThat(set.effects().estimates())
        .containsExactly(
            new double[] {
              -2.299878731396303,
              -0.6768866596881651,
              2.071073292009319,
              -0.1743533871447775,
              -0.8109302162163285,
              -4.394449154672438
            },
            CLOSE);
    assertThat(set.effects().variances())
        .containsExactly(
            new double[] {
              2.3250567640811544,
              4.097303014278159,
              2.36937441643324,
              4.175238095238095,
              0.3611111111111112,
              2.1222523336344477
            },
            CLOSE);
    assertThat(set.notes()).extracting(Note::study).containsExactly("A", "B", "C", "D", "F");
  }

  @Test
  void petoAndRiskDifferenceAreCorrectedLikewise() {
    assertThat(TableEffects.standard().petoOddsRatios(TABLES).effects().estimates())
        .containsExactly(
            new double[] {
              -1.6673143281838934,
              -0.7106854838709675,
              1.59375,
              -0.1678321678321655,
              -0.787477954144621,
              -2.529274004683841
            },
            CLOSE);
    assertThat(TableEffects.standard().riskDifferences(TABLES).effects().variances())
        .containsExactly(
            new double[] {
              0.007949070216863832,
              0.002403989410733317,
              0.005205962676376878,
              0.006789191052480206,
              0.005355555555555556,
              0.006391375632971083
            },
            CLOSE);
  }

  @Test
  void allAreCorrectedIfAskedOrIfOneHasAZero() {
    for (ZeroCellCorrection.Reach reach :
        List.of(ZeroCellCorrection.Reach.ALL, ZeroCellCorrection.Reach.ALL_IF_ANY_HAS_ZERO)) {
      TableEffects all = TableEffects.standard().with(new ZeroCellCorrection.Constant(0.5, reach));
      assertThat(all.riskRatios(TABLES).effects().list().get(4))
          .isEqualTo(all.riskRatios(TABLES.subList(4, 6)).effects().list().get(0))
          .satisfies(
              e -> assertThat(e.estimate()).isCloseTo(-0.6497279426033007, CLOSE),
              e -> assertThat(e.variance()).isCloseTo(0.24573436614088118, CLOSE));
    }
  }

  /** In metafor, too, a study dropped for its zeros does not count as one with a zero. */
  @Test
  void anExcludedStudyDoesNotMakeTheOthersCorrected() {
    TableEffects effects =
        new TableEffects(
            new ZeroCellCorrection.Constant(0.5, ZeroCellCorrection.Reach.ALL_IF_ANY_HAS_ZERO),
            DoubleZero.EXCLUDE);
    EffectSet set = effects.oddsRatios(List.of(TABLES.get(1), new TwoByTwo("G", 5, 20, 7, 20)));
    assertThat(set.effects().list())
        .singleElement()
        .satisfies(e -> assertThat(e.estimate()).isCloseTo(-0.4795730802618863, CLOSE));
  }

  @Test
  void withoutCorrectionStudiesWithoutAnEffectAreListedWithTheReason() {
    TableEffects bare = TableEffects.standard().with(ZeroCellCorrection.none());
    EffectSet odds = bare.oddsRatios(TABLES);
    assertThat(odds.effects().studies()).containsExactly("E");
    assertThat(odds.excluded())
        .extracting(Exclusion::study)
        .containsExactly("A", "B", "C", "D", "F");
    assertThat(odds.excluded()).allSatisfy(e -> assertThat(e.reason()).contains("correction"));
    EffectSet peto = bare.petoOddsRatios(TABLES);
    assertThat(peto.effects().studies()).containsExactly("A", "C", "E", "F");
    assertThat(peto.effects().estimates()[0]).isCloseTo(-2.059808612440191, CLOSE);
    assertThat(peto.effects().variances()[0]).isCloseTo(1.0813995215311005, CLOSE);
    assertThat(peto.notes()).isEmpty();
  }

  @Test
  void studiesInWhichNobodyOrEverybodyHadTheEventCanBeLeftOut() {
    EffectSet set = TableEffects.standard().with(DoubleZero.EXCLUDE).riskRatios(TABLES);
    assertThat(set.effects().studies()).containsExactly("A", "C", "E", "F");
    assertThat(set.excluded()).extracting(Exclusion::study).containsExactly("B", "D");
  }

  /** Sweeting 2004: with 30 v 15 persons the numbers are 2/3 and 1/3, and the odds ratio is 1. */
  @Test
  void theTreatmentArmCorrectionShowsNoDifferenceInATableWithoutEvents() {
    EffectSet set =
        TableEffects.standard().with(ZeroCellCorrection.treatmentArm()).oddsRatios(TABLES);
    Effect none = set.effects().list().get(1);
    assertThat(none.estimate()).isCloseTo(0, CLOSE);
    double twoThirds = 2.0 / 3;
    assertThat(none.variance())
        .isCloseTo(
            (1 / twoThirds) + (1 / (30 + twoThirds)) + 3 + (1 / (15 + (1 - twoThirds))), CLOSE);
  }

  @Test
  void swappingTheGroupsTurnsTheSignAndNothingElse() {
    for (long seed : new long[] {1, 2, 3}) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int i = 0; i < 200; i++) {
        int n1 = random.nextInt(1, 60);
        int n2 = random.nextInt(1, 60);
        TwoByTwo table = new TwoByTwo("S", random.nextInt(n1 + 1), n1, random.nextInt(n2 + 1), n2);
        TwoByTwo swapped = new TwoByTwo("S", table.events2(), n2, table.events1(), n1);
        for (ZeroCellCorrection correction :
            List.of(ZeroCellCorrection.half(), ZeroCellCorrection.treatmentArm())) {
          TableEffects effects = TableEffects.standard().with(correction);
          Effect one = effects.oddsRatios(List.of(table)).effects().list().get(0);
          Effect other = effects.oddsRatios(List.of(swapped)).effects().list().get(0);
          assertThat(one.estimate())
              .as("seed %d, %s", seed, table)
              .isCloseTo(-other.estimate(), within(1e-10));
          assertThat(one.variance()).isCloseTo(other.variance(), within(1e-10));
        }
      }
    }
  }

  @Test
  void everyStudyComesOutAsAnEffectOrAsAnExclusion() {
    for (ZeroCellCorrection correction :
        List.of(
            ZeroCellCorrection.half(),
            ZeroCellCorrection.treatmentArm(),
            ZeroCellCorrection.none())) {
      for (DoubleZero doubleZero : DoubleZero.values()) {
        TableEffects effects = new TableEffects(correction, doubleZero);
        for (EffectSet set :
            List.of(
                effects.riskRatios(TABLES),
                effects.oddsRatios(TABLES),
                effects.riskDifferences(TABLES),
                effects.petoOddsRatios(TABLES))) {
          List<String> out = new ArrayList<>(set.effects().studies());
          set.excluded().forEach(each -> out.add(each.study()));
          assertThat(out)
              .as(set.provenance().method())
              .containsExactlyInAnyOrder("A", "B", "C", "D", "E", "F");
        }
      }
    }
  }

  @Test
  void impossibleCountsAreRefusedWithTheStudysName() {
    assertThatThrownBy(() -> new TwoByTwo("Trial", 11, 10, 0, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Trial")
        .hasMessageContaining("11");
    assertThatThrownBy(() -> new TwoByTwo("S", -1, 10, 0, 10)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new TwoByTwo("S", 0, 0, 0, 10)).hasMessageContaining("above 0");
    assertThatThrownBy(() -> new TwoByTwo("S", Double.NaN, 10, 0, 10)).hasMessageContaining("NaN");
  }

  @Test
  void noStudiesGiveNoEffects() {
    assertThat(TableEffects.standard().oddsRatios(List.of()).effects().size()).isZero();
  }

  @Test
  void theExplanationTellsWhatWasCorrectedAndWhatWasLeftOut() {
    String text =
        TableEffects.standard().with(DoubleZero.EXCLUDE).oddsRatios(TABLES).explanation().text();
    assertThat(text).contains("A: 0.5 added").contains("B: excluded, nobody or everybody");
  }
}
