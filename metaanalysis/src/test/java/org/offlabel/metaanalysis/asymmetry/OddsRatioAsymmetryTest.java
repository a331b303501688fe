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
    assertEstimate(test.slope(), -2.0929915407942, 1.6657654417806, 0.23497195212207);
    assertEstimate(test.limit(), -0.23084262324944, 0.24419854927004, 0.36480403367401);
  }

  @Test
  void harbordOfTheMagnesiumTrials() {
    RegressionTest test =
        OddsRatioAsymmetry.harbord().test(PublishedEffects.magnesiumTables()).orElseThrow();
    assertEstimate(test.slope(), -1.7525380303721, 0.3077396326835, 5.5355075832225e-05);
  }

  @Test
  void harbordLeavesOutTrialsWithoutEvents() {
    RegressionTest test =
        OddsRatioAsymmetry.harbord().test(PublishedEffects.rehydrationTables()).orElseThrow();
    assertEstimate(test.slope(), -0.72404446967909, 0.63030045862713, 0.28840185706438);
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
    assertEstimate(test.slope(), -563.68820391334, 413.72334002078, 0.20029179228414);
    assertEstimate(test.limit(), -0.42930842580197, 0.17162283028052, 0.029429663427428);
  }

  @Test
  void petersOfTablesWithZeros() {
    RegressionTest magnesium =
        OddsRatioAsymmetry.peters().test(PublishedEffects.magnesiumTables()).orElseThrow();
    assertEstimate(magnesium.slope(), -115.30573223735, 29.039123160553, 0.0013939162403091);
    RegressionTest rehydration =
        OddsRatioAsymmetry.peters().test(PublishedEffects.rehydrationTables()).orElseThrow();
    assertEstimate(rehydration.slope(), -0.54683862986085, 33.191149464344, 0.98731485250713);
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
