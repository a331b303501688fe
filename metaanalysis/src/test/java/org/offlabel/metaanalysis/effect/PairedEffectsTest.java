package org.offlabel.metaanalysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.recovery.ReportedP;
import org.offlabel.metaanalysis.recovery.TestStatistic;

/**
 * Two measurements of the same persons: before and after against {@code escalc} of metafor 3.8-1,
 * crossover trials against the Cochrane Handbook's worked example (version 5.1, section 16.4.6.4;
 * now 23.2.7; formulas of Elbourne and others, IJE 2002;31:140-149).
 */
final class PairedEffectsTest {

  private static final List<PairedStudy> FOUR =
      List.of(
          study("A", 20, 10, 3, 8, 2.5, 0.5),
          study("B", 10, 7, 2.38, 6.5, 2.21, 0.68),
          study("C", 2, 3, 1, 2.5, 1.2, 0.3),
          study("D", 8, -1, 2, 4, 3, -0.2));

  private static PairedStudy study(
      String name, double n, double m1, double sd1, double m2, double sd2, double r) {
    return new PairedMeans(name, n, m1, sd1, m2, sd2, new PairedSpread.KnownCorrelation(r));
  }

  /** Handbook 16.4.6.4: 7.0 (2.38) and 6.5 (2.21) of the same 10 persons. */
  private static PairedStudy handbook(PairedSpread spread) {
    return new PairedMeans("Handbook", 10, 7.0, 2.38, 6.5, 2.21, spread);
  }

  private static void assertAll(EffectSet set, double[] estimates, double[] variances) {
    assertThat(set.effects().size()).isEqualTo(estimates.length);
    for (int i = 0; i < estimates.length; i++) {
      Effect effect = set.effects().list().get(i);
      assertThat(effect.estimate()).as(effect.study()).isCloseTo(estimates[i], within(1e-12));
      assertThat(effect.variance()).as(effect.study()).isCloseTo(variances[i], within(1e-12));
    }
  }

  @Test
  void meanChangesAreMetaforsMc() {
    assertAll(
        new PairedEffects().meanDifferences(FOUR),
        new double[] {2, 0.5, 0.5, -5},
        new double[] {0.3875, 0.3395172, 0.86, 1.925});
  }

  @Test
  void changeUnitsAreMetaforsSmcc() {
    EffectSet set = new PairedEffects().inChangeUnits(FOUR);
    assertAll(
        set,
        new double[] {0.6896199554223543, 0.2479852554123608, -1.1316752933053755},
        new double[] {0.06188939207291826, 0.10307483434509669, 0.205043060592363});
    assertThat(set.excluded()).extracting(Exclusion::study).containsExactly("C");
  }

  @Test
  void rawUnitsAreMetaforsSmcr() {
    assertAll(
        new PairedEffects().inRawUnits(FOUR),
        new double[] {0.6399402352828354, 0.1919905234858304, -2.220507269181878},
        new double[] {0.06023808761834627, 0.06584301805541815, 0.6081657832805976});
  }

  @Test
  void handbookMeanDifferenceFromTheDeviationOfDifferences() {
    Effect effect = crossoverDifference(handbook(new PairedSpread.OfDifferences(2)));
    assertThat(effect.estimate()).isCloseTo(0.5, within(1e-12));
    assertThat(rounded(effect.standardError())).isEqualTo("0.632");
  }

  @Test
  void handbookMeanDifferenceFromACorrelation() {
    PairedStudy study = handbook(new PairedSpread.AssumedCorrelation(0.68));
    assertThat(rounded(crossoverDifference(study).standardError())).isEqualTo("0.583");
    assertThat(rounded(study.deviationOfDifferences().orElseThrow().value())).isEqualTo("1.843");
  }

  @Test
  void handbookStandardisedDifference() {
    EffectSet set =
        new CrossoverEffects()
            .standardisedMeanDifferences(
                List.of(handbook(new PairedSpread.AssumedCorrelation(0.68))));
    Effect effect = set.effects().list().get(0);
    assertThat(rounded(effect.estimate())).isEqualTo("0.218");
    assertThat(rounded(effect.standardError())).isEqualTo("0.256");
    assertThat(set.measure()).isEqualTo(Measure.STANDARDISED_MEAN_DIFFERENCE);
    assertThat(set.notes()).singleElement().extracting(Note::text).asString().contains("0.68");
  }

  /** However the spread is told, the same trial gives the same effect. */
  @Test
  void everyWayToTellTheSpreadGivesTheSame() {
    double deviation =
        handbook(new PairedSpread.KnownCorrelation(0.68))
            .deviationOfDifferences()
            .orElseThrow()
            .value();
    double error = deviation / Math.sqrt(10);
    TestStatistic t = new TestStatistic.T(-0.5 / error, 9);
    for (PairedSpread spread :
        List.of(
            new PairedSpread.OfDifferences(deviation),
            new PairedSpread.StandardError(error),
            new PairedSpread.Test(t),
            new PairedSpread.Test(new TestStatistic.F(0.25 / (error * error), 9)),
            new PairedSpread.P(new ReportedP.Exactly(t.pValue())))) {
      PairedStudy study = handbook(spread);
      assertThat(crossoverDifference(study).standardError())
          .as(spread.toString())
          .isCloseTo(error, within(1e-10));
      assertThat(study.correlation().orElseThrow())
          .as(spread.toString())
          .isCloseTo(0.68, within(1e-9));
      assertThat(
              new CrossoverEffects()
                  .standardisedMeanDifferences(List.of(study))
                  .effects()
                  .variances()[0])
          .as(spread.toString())
          .isCloseTo((0.1 + (0.25 / 5.27425 / 20)) * 0.64, within(1e-10));
    }
  }

  @Test
  void aBoundIsNotUsedAsAValueAndNotSignificantIsNothing() {
    EffectSet set =
        new CrossoverEffects()
            .meanDifferences(
                List.of(
                    handbook(new PairedSpread.P(new ReportedP.Below(0.05))),
                    handbook(new PairedSpread.P(new ReportedP.NotSignificant())),
                    new PairedDifference("bare", 10, 0.5, new PairedSpread.AssumedCorrelation(0.5)),
                    new PairedDifference("error", 10, 0.5, new PairedSpread.StandardError(0.6))));
    assertThat(set.effects().studies()).containsExactly("error");
    assertThat(set.excluded()).hasSize(3);
    assertThat(set.excluded().get(0).reason()).contains("bound");
    assertThat(set.excluded().get(1).reason()).contains("exact p value");
    assertThat(set.excluded().get(2).reason()).contains("standard deviations of both");
  }

  @Test
  void figuresThatContradictEachOtherAreExcludedWithTheCorrelationTheyWouldNeed() {
    EffectSet set =
        new CrossoverEffects()
            .standardisedMeanDifferences(List.of(handbook(new PairedSpread.OfDifferences(6))));
    assertThat(set.excluded())
        .singleElement()
        .satisfies(e -> assertThat(e.reason()).contains("contradict"));
  }

  @Test
  void aRangeOfCorrelationsChangesOnlyWhatIsAssumed() {
    List<PairedStudy> studies =
        List.of(
            handbook(new PairedSpread.AssumedCorrelation(0.5)),
            handbook(new PairedSpread.OfDifferences(2)));
    List<CrossoverEffects.AtCorrelation> over =
        CrossoverEffects.over(
            new CrossoverEffects()::meanDifferences, studies, 0, 0.3, 0.5, 0.7, 0.9);
    assertThat(over)
        .extracting(CrossoverEffects.AtCorrelation::correlation)
        .containsExactly(0.0, 0.3, 0.5, 0.7, 0.9);
    for (int i = 1; i < over.size(); i++) {
      double[] before = over.get(i - 1).effects().effects().variances();
      double[] now = over.get(i).effects().effects().variances();
      assertThat(now[0]).isLessThan(before[0]);
      assertThat(now[1]).isEqualTo(before[1]);
    }
    double independent = (2.38 * 2.38 / 10) + (2.21 * 2.21 / 10);
    assertThat(over.get(0).effects().effects().variances()[0])
        .as("r = 0 is two groups")
        .isCloseTo(independent, within(1e-12));
  }

  @Test
  void crossoverAndParallelTrialsJoinOnOneMeasureOnly() {
    EffectSet parallel =
        MeanEffects.standard().meanDifferences(List.of(MeanComparison.of("P", 20, 5, 1, 20, 4, 1)));
    EffectSet crossover =
        new CrossoverEffects()
            .meanDifferences(List.of(handbook(new PairedSpread.OfDifferences(2))));
    assertThat(parallel.joined(crossover).orElseThrow().effects().studies())
        .containsExactly("P", "Handbook");
    assertThat(parallel.joined(new PairedEffects().meanDifferences(FOUR)).toOptional()).isEmpty();
  }

  @Test
  void pairedTablesAreMetaforsMporAndMporc() {
    List<PairedTable> tables =
        List.of(
            new PairedTable("A", 20, 8, 3, 10),
            new PairedTable("B", 5, 3, 0, 6),
            new PairedTable("C", 0, 4, 2, 9));
    PairedTableEffects standard = PairedTableEffects.standard();
    assertAll(
        standard.marginalOddsRatios(tables),
        new double[] {0.5221326946806821, 0.7621400520468968, 0.6649763035932491},
        new double[] {0.1159022137283007, 0.2328042328042328, 0.7757936507936508});
    assertAll(
        standard.conditionalOddsRatios(tables),
        new double[] {0.980829253011726, 1.9459101490553135, 0.587786664902112},
        new double[] {0.4583333333333333, 2.2857142857142856, 0.6222222222222222});
    assertThat(standard.with(ZeroCellCorrection.none()).conditionalOddsRatios(tables).excluded())
        .extracting(Exclusion::study)
        .containsExactly("B");
  }

  @Test
  void impossibleFiguresAreRefused() {
    assertThatThrownBy(() -> study("Trial", 1, 0, 1, 0, 1, 0)).hasMessageContaining("Trial");
    assertThatThrownBy(() -> study("Trial", 5, 0, 1, 0, 1, 1.2)).hasMessageContaining("1.2");
    assertThatThrownBy(() -> new PairedTable("Trial", 0, 0, 0, 0)).hasMessageContaining("Trial");
  }

  private static Effect crossoverDifference(PairedStudy study) {
    return new CrossoverEffects().meanDifferences(List.of(study)).effects().list().get(0);
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
