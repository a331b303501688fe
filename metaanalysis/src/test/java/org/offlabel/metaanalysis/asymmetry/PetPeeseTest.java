package org.offlabel.metaanalysis.asymmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Estimate;

/** Figures: R 4.2's {@code lm} with weights 1/v. */
final class PetPeeseTest {

  private static void assertEstimate(Estimate estimate, double value, double error, double p) {
    assertThat(estimate.value()).isCloseTo(value, withinPercentage(1e-6));
    assertThat(estimate.standardError()).isCloseTo(error, withinPercentage(1e-6));
    assertThat(estimate.pValue()).isCloseTo(p, withinPercentage(1e-6));
  }

  @Test
  void petCountsWhereItShowsNoEffect() {
    PreciseEffect effect = PetPeese.usual().estimate(PublishedEffects.smoking()).orElseThrow();
    assertEstimate(effect.pet(), 0.0050373230754635, 0.085902326606865, 0.95357228427341);
    assertEstimate(effect.peese(), 0.12008076466431, 0.051903398919998, 0.026688097017721);
    assertThat(effect.choosesPeese()).isFalse();
    assertThat(effect.conditional()).isEqualTo(effect.pet());
  }

  @Test
  void peeseCountsWhereThereIsAnEffect() {
    PreciseEffect effect = PetPeese.usual().estimate(PublishedEffects.magnesium()).orElseThrow();
    assertEstimate(effect.pet(), 0.099617143818135, 0.033739623641084, 0.01049327706556);
    assertEstimate(effect.peese(), 0.033641987709947, 0.042073642357688, 0.43730114109718);
    assertThat(effect.conditional()).isEqualTo(effect.peese());
    assertThat(effect.explanation().text()).contains("so PEESE counts");
  }

  @Test
  void theThresholdIsOnesOwn() {
    PreciseEffect effect =
        PetPeese.usual().withThreshold(0.01).estimate(PublishedEffects.magnesium()).orElseThrow();
    assertThat(effect.choosesPeese()).isFalse();
    assertThatThrownBy(() -> PetPeese.usual().withThreshold(1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesStudiesOfTheSameSize() {
    assertThat(PetPeese.usual().estimate(PublishedEffects.alike(1, 2, 3)))
        .isInstanceOf(Attempt.Failed.class);
  }
}
