package org.offlabel.metaanalysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.asymmetry.PublishedEffects;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;

/** Figures: metafor 3.8-1, {@code cumul} of a REML fit with {@code tol = 1e-14}. */
final class CumulativeTest {

  private static final Cumulative REML = Cumulative.of(Pooling.randomEffects());

  private static double[] estimates(Accumulation accumulation) {
    return accumulation.steps().stream().mapToDouble(step -> step.estimate().value()).toArray();
  }

  @Test
  void byYear() {
    Accumulation byYear =
        REML.by(PublishedEffects.bcgYears(), PublishedEffects.bcg()).orElseThrow();
    assertThat(byYear.steps())
        .extracting(Step::study)
        .containsExactly(
            "Trial 1",
            "Trial 2",
            "Trial 6",
            "Trial 3",
            "Trial 10",
            "Trial 9",
            "Trial 12",
            "Trial 5",
            "Trial 7",
            "Trial 11",
            "Trial 13",
            "Trial 4",
            "Trial 8");
    assertThat(estimates(byYear))
        .containsExactly(
            new double[] {
              -0.88931133392021,
              -1.3250034422449,
              -0.97207993181335,
              -1.0010961744966,
              -1.1014257852115,
              -0.97346389438198,
              -0.90125110027262,
              -0.78856550371883,
              -0.86560743878642,
              -0.78521036785666,
              -0.70820599237061,
              -0.79476760451552,
              -0.71453234215814
            },
            within(1e-8));
    assertThat(byYear.steps().get(4).heterogeneity().tauSquared().value())
        .isCloseTo(0.085755170492161, within(1e-8));
    assertThat(byYear.steps().get(4).estimate().standardError())
        .isCloseTo(0.19966557517278, within(1e-8));
  }

  @Test
  void byPrecision() {
    double[] estimates = estimates(REML.byPrecision(PublishedEffects.bcg()).orElseThrow());
    assertThat(Arrays.copyOf(estimates, 4))
        .containsExactly(
            new double[] {
              0.01195233352384, -0.38523714707077, -0.36916787236906, -0.63188103852904
            },
            within(1e-8));
  }

  @Test
  void firstAndLastStepAreTheFirstStudyAndThePooling() {
    Effects bcg = PublishedEffects.bcg();
    Pooling pooling = Pooling.randomEffects().withTest(TestMethod.KNAPP_HARTUNG);
    Accumulation accumulation = Cumulative.of(pooling).run(bcg).orElseThrow();
    Step first = accumulation.steps().getFirst();
    assertThat(first.estimate().value()).isCloseTo(bcg.list().getFirst().estimate(), within(1e-15));
    assertThat(first.estimate().reference().isNormal()).isTrue();
    assertThat(accumulation.steps().getLast().estimate())
        .isEqualTo(pooling.pool(bcg).orElseThrow().estimate());
  }

  @Test
  void provenanceTellsOrdersApart() {
    Effects bcg = PublishedEffects.bcg();
    assertThat(REML.run(bcg).orElseThrow().provenance())
        .isNotEqualTo(REML.byPrecision(bcg).orElseThrow().provenance());
  }

  @Test
  void refusesNothingAndKeysOfOthers() {
    Effects bcg = PublishedEffects.bcg();
    assertThat(REML.run(PublishedEffects.first(0, bcg))).isInstanceOf(Attempt.Failed.class);
    assertThatThrownBy(() -> REML.by(List.of(1), bcg))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 keys for 13 studies");
  }
}
