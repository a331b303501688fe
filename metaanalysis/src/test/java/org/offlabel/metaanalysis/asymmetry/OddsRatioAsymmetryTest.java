package org.offlabel.metaanalysis.asymmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Exclusion;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Estimate;

/** Figures: the papers' formulas put into R 4.2's {@code lm}. */
final class OddsRatioAsymmetryTest {

  private static void assertEstimate(Estimate estimate, double value, double error, double p) {
    assertThat(estimate.value()).isCloseTo(value, withinPercentage(1e-6));
    assertThat(estimate.standardError()).isCloseTo(error, withinPercentage(1e-6));
    assertThat(estimate.pValue()).isCloseTo(p, withinPercentage(1e-6));
  }

  @Test
  void harbordOfTheBcgTrials() {
    RegressionTest test =
        OddsRatioAsymmetry.harbord().test(PublishedEffects.bcgTables()).orElseThrow();
    assertEstimate(test.slope(), -2.092991540794237, 1.6657654417806171, 0.23497195212206576);
    assertEstimate(test.limit(), -0.23084262324944066, 0.24419854927003673, 0.36480403367400538);
  }

  @Test
  void harbordOfTheMagnesiumTrials() {
    RegressionTest test =
        OddsRatioAsymmetry.harbord().test(PublishedEffects.magnesiumTables()).orElseThrow();
    assertEstimate(test.slope(), -1.7525380303720821, 0.30773963268350174, 5.5355075832224961e-05);
  }

  @Test
  void harbordLeavesOutTrialsWithoutEvents() {
    RegressionTest test =
        OddsRatioAsymmetry.harbord().test(PublishedEffects.rehydrationTables()).orElseThrow();
    assertEstimate(test.slope(), -0.72404446967909253, 0.63030045862713313, 0.28840185706438326);
    assertThat(test.studies()).isEqualTo(9);
    assertThat(test.excluded())
        .extracting(Exclusion::study)
        .containsExactly("Trial 2", "Trial 7", "Trial 10");
    assertThat(test.explanation().text()).contains("Trial 7: excluded", "caution: 9 studies");
  }

  @Test
  void petersOfTheBcgTrials() {
    RegressionTest test =
        OddsRatioAsymmetry.peters().test(PublishedEffects.bcgTables()).orElseThrow();
    assertEstimate(test.slope(), -563.6882039133435, 413.72334002077565, 0.20029179228413549);
    assertEstimate(test.limit(), -0.4293084258019742, 0.17162283028052111, 0.029429663427428161);
  }

  @Test
  void petersOfTablesWithZeros() {
    RegressionTest magnesium =
        OddsRatioAsymmetry.peters().test(PublishedEffects.magnesiumTables()).orElseThrow();
    assertEstimate(
        magnesium.slope(), -115.30573223735081, 29.039123160552641, 0.0013939162403090832);
    RegressionTest rehydration =
        OddsRatioAsymmetry.peters().test(PublishedEffects.rehydrationTables()).orElseThrow();
    assertEstimate(
        rehydration.slope(), -0.54683862986084819, 33.191149464343866, 0.98731485250713114);
  }

  @Test
  void refusesFewTables() {
    List<TwoByTwo> two = PublishedEffects.bcgTables().subList(0, 2);
    assertThat(OddsRatioAsymmetry.harbord().test(two)).isInstanceOf(Attempt.Failed.class);
    assertThat(OddsRatioAsymmetry.peters().test(List.of())).isInstanceOf(Attempt.Failed.class);
    TwoByTwo same = new TwoByTwo("Same", 5, 50, 10, 50);
    assertThat(OddsRatioAsymmetry.peters().test(List.of(same, same, same)))
        .isInstanceOf(Attempt.Failed.class);
  }
}
