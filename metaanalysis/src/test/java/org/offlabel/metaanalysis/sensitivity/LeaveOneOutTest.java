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
              -0.707083784699259,
              -0.654031200293526,
              -0.685554410836617,
              -0.628409369807674,
              -0.764170095140256,
              -0.710876555564008,
              -0.655247599784662,
              -0.794767604515521,
              -0.741197299304493,
              -0.653032915305876,
              -0.757858626723502,
              -0.759812099334467,
              -0.777536184894367
            },
            within(1e-9));
    assertThat(column(steps.subList(0, 3), step -> step.estimate().standardError()))
        .containsExactly(
            new double[] {0.194002738431947, 0.181391941719703, 0.188695352513604}, within(1e-9));
    assertThat(column(steps.subList(0, 3), step -> step.estimate().pValue()))
        .containsExactly(
            new double[] {0.00385620581313451, 0.00412905921639271, 0.00393506509115088},
            within(1e-9));
    assertThat(column(steps.subList(0, 2), step -> step.estimate().interval().lower()))
        .containsExactly(new double[] {-1.13408093300511, -1.0532721721788}, within(1e-9));
    assertThat(column(steps.subList(10, 13), step -> step.heterogeneity().tauSquared().value()))
        .containsExactly(
            new double[] {0.340488287792991, 0.308162214795441, 0.303733366367171}, within(1e-8));
    assertThat(column(steps.subList(0, 2), step -> step.heterogeneity().iSquared()))
        .containsExactly(new double[] {93.2259340939749, 92.2539554674382}, within(1e-6));
    assertThat(column(steps.subList(6, 8), step -> step.heterogeneity().q()))
        .containsExactly(new double[] {145.829638145065, 67.9858114990849}, within(1e-9));
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
