package org.offlabel.metaanalysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.asymmetry.PublishedEffects;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;

/** Figures: metafor 3.8-1, {@code leave1out} of a REML, Knapp-Hartung fit, {@code tol = 1e-14}. */
final class LeaveOneOutTest {

  private static final Pooling KNAPP_HARTUNG =
      Pooling.randomEffects().withTest(TestMethod.KNAPP_HARTUNG);

  private static double[] column(List<Step> steps, ToDoubleFunction<Step> figure) {
    return steps.stream().mapToDouble(figure).toArray();
  }

  @Test
  void theBcgTrials() {
    Omissions omissions = LeaveOneOut.of(KNAPP_HARTUNG).run(PublishedEffects.bcg()).orElseThrow();
    List<Step> steps = omissions.steps();
    assertThat(steps).hasSize(13).allMatch(step -> step.studies() == 12);
    assertThat(column(steps, step -> step.estimate().value()))
        .containsExactly(
            new double[] {
              -0.70708378469926,
              -0.65403120029353,
              -0.68555441083662,
              -0.62840936980767,
              -0.76417009514026,
              -0.71087655556401,
              -0.65524759978466,
              -0.79476760451552,
              -0.74119729930449,
              -0.65303291530588,
              -0.7578586267235,
              -0.75981209933447,
              -0.77753618489437
            },
            within(1e-9));
    assertThat(column(steps.subList(0, 3), step -> step.estimate().standardError()))
        .containsExactly(
            new double[] {0.19400273843195, 0.1813919417197, 0.1886953525136}, within(1e-9));
    assertThat(column(steps.subList(0, 3), step -> step.estimate().pValue()))
        .containsExactly(
            new double[] {0.0038562058131345, 0.0041290592163927, 0.0039350650911509},
            within(1e-9));
    assertThat(column(steps.subList(0, 2), step -> step.estimate().interval().lower()))
        .containsExactly(new double[] {-1.1340809330051, -1.0532721721788}, within(1e-9));
    assertThat(column(steps.subList(10, 13), step -> step.heterogeneity().tauSquared().value()))
        .containsExactly(
            new double[] {0.34048828779299, 0.30816221479544, 0.30373336636717}, within(1e-8));
    assertThat(column(steps.subList(0, 2), step -> step.heterogeneity().iSquared()))
        .containsExactly(new double[] {93.225934093975, 92.253955467438}, within(1e-6));
    assertThat(column(steps.subList(6, 8), step -> step.heterogeneity().q()))
        .containsExactly(new double[] {145.82963814506, 67.985811499085}, within(1e-9));
  }

  @Test
  void isWhatPoolingGivesForTheRest() {
    Effects bcg = PublishedEffects.bcg();
    Omissions omissions = LeaveOneOut.of(Pooling.equalEffects()).run(bcg).orElseThrow();
    Effects allButLast = PublishedEffects.first(12, bcg);
    assertThat(omissions.steps().getLast().study()).isEqualTo("Trial 13");
    assertThat(omissions.steps().getLast().estimate())
        .isEqualTo(Pooling.equalEffects().pool(allButLast).orElseThrow().estimate());
    assertThat(omissions.explanation().text()).contains("without Trial 13");
  }

  @Test
  void needsTwoStudiesAndThreeForKnappHartung() {
    Effects bcg = PublishedEffects.bcg();
    Effects two = PublishedEffects.first(2, bcg);
    assertThat(LeaveOneOut.of(Pooling.randomEffects()).run(PublishedEffects.first(1, bcg)))
        .isInstanceOf(Attempt.Failed.class);
    assertThat(LeaveOneOut.of(Pooling.randomEffects()).run(two))
        .isInstanceOf(Attempt.Succeeded.class);
    assertThat(LeaveOneOut.of(KNAPP_HARTUNG).run(two))
        .isInstanceOfSatisfying(
            Attempt.Failed.class,
            failed -> assertThat(failed.reason()).startsWith("Without Trial 1: "));
  }
}
