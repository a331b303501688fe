package org.offlabel.metaanalysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.asymmetry.PublishedEffects;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;

/** Figures: metafor 3.8-1, {@code influence} of fits with {@code tol = 1e-14}. */
final class InfluenceTest {

  private static final double CLOSE = 1e-5;

  private static InfluenceTable bcg(Pooling pooling) {
    return Influence.of(pooling).run(PublishedEffects.bcg()).orElseThrow();
  }

  private static void assertColumn(
      InfluenceTable table, ToDoubleFunction<StudyInfluence> figure, double... expected) {
    double[] actual = table.rows().stream().mapToDouble(figure).toArray();
    assertThat(Arrays.copyOf(actual, expected.length)).containsExactly(expected, within(1e-7));
  }

  private static void assertRow(StudyInfluence row, double... expected) {
    double[] actual = {
      row.deletedResidual(),
      row.dffits(),
      row.cooksDistance(),
      row.covarianceRatio(),
      row.tauSquaredWithout().value(),
      row.qWithout(),
      row.leverage(),
      row.dfbetas()
    };
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual[i])
          .as("%s, figure %d", row.study(), i)
          .isCloseTo(expected[i], withinPercentage(CLOSE));
    }
  }

  @Test
  void randomEffects() {
    InfluenceTable table = bcg(Pooling.randomEffects());
    assertThat(table.influential()).isEmpty();
    assertRow(
        table.rows().getFirst(),
        -0.21814248573608816,
        -0.040707547501254743,
        0.00171654134161775690,
        1.11644898614590105,
        0.33615670180362900,
        151.582572747108600,
        0.050594827343666327,
        -0.040265889170177316);
    assertRow(
        table.rows().get(7),
        1.45008052456810055,
        0.477460007374173767,
        0.19917759173866478317,
        1.00107013890368735,
        0.27318292938664834,
        67.985811499084903,
        0.101894390370956933,
        0.471373883729416465);
    assertThat(table.rows().get(7).weight()).isCloseTo(10.189439037095692, within(1e-6));
  }

  @Test
  void knappHartungScalesByTheFitWithoutTheStudy() {
    InfluenceTable table = bcg(Pooling.randomEffects().withTest(TestMethod.KNAPP_HARTUNG));
    assertRow(
        table.rows().getFirst(),
        -0.21359785040772794,
        -0.039859473556003555,
        0.00169741156091009161,
        1.15148565410539883,
        0.33615670180362900,
        151.582572747108600,
        0.050594827343666327,
        -0.039427016440579769);
    assertRow(
        bcg(Pooling.randomEffects().withTest(TestMethod.MODIFIED_KNAPP_HARTUNG)).rows().get(11),
        1.28984096809322724,
        0.252619894828722547,
        0.06272649046652140070,
        1.0144244004385041);
  }

  @Test
  void equalEffectsMarkThreeTrials() {
    InfluenceTable table = bcg(Pooling.equalEffects());
    assertThat(table.influential())
        .extracting(StudyInfluence::study)
        .containsExactly("Trial 4", "Trial 6", "Trial 8");
    assertColumn(
        table,
        StudyInfluence::deletedResidual,
        -0.806495713109908,
        -2.62971489180185,
        -1.42687197197949,
        -7.4612608258244,
        0.955509890714077,
        -4.9037071078386,
        -2.53048808282277,
        9.17862716223338);
    assertColumn(
        table,
        StudyInfluence::dffits,
        -0.0573863122697002,
        -0.242458866965566,
        -0.0898399049641058,
        -2.2294650264501,
        0.173806999676379,
        -2.73682864147636,
        -0.21781088913637,
        7.71509950769771);
    assertColumn(
        table,
        StudyInfluence::covarianceRatio,
        1.00506305340034,
        1.00850078067306,
        1.00396431862885,
        1.08928466714007);
    assertThat(table.explanation().text()).contains("3 of 13", "Trial 8: deleted residual 9.179");
  }

  @Test
  void maximumLikelihood() {
    Effects smoking = PublishedEffects.smoking();
    InfluenceTable table =
        Influence.of(Pooling.randomEffects().withMethod(Method.MAXIMUM_LIKELIHOOD))
            .run(smoking)
            .orElseThrow();
    assertThat(table.influential()).isEmpty();
    assertColumn(
        table,
        StudyInfluence::deletedResidual,
        -0.272140846296601,
        0.678010929114363,
        0.650584652726991,
        -0.162421214365776,
        -1.61873946886384);
    assertColumn(
        table,
        StudyInfluence::cooksDistance,
        0.0156556732643216,
        0.0185669062876802,
        0.00188043716190866);
  }

  @Test
  void leveragesAddUpToOne() {
    assertThat(
            bcg(Pooling.randomEffects()).rows().stream()
                .mapToDouble(StudyInfluence::leverage)
                .sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void tellsWhenItCannot() {
    assertThat(
            Influence.of(Pooling.randomEffects())
                .run(PublishedEffects.first(2, PublishedEffects.bcg())))
        .isInstanceOf(Attempt.Failed.class);
    assertThat(
            Influence.of(Pooling.randomEffects().withTest(TestMethod.KNAPP_HARTUNG))
                .run(PublishedEffects.alike(0, 0, 0, 0)))
        .isInstanceOfSatisfying(
            Attempt.Failed.class, failed -> assertThat(failed.reason()).contains("z test"));
  }
}
