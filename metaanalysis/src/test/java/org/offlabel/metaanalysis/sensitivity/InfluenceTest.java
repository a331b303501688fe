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
        -0.21814248573609,
        -0.040707547501255,
        0.0017165413416178,
        1.1164489861459,
        0.33615670180363,
        151.58257274711,
        0.050594827343666,
        -0.040265889170177);
    assertRow(
        table.rows().get(7),
        1.4500805245681,
        0.47746000737417,
        0.19917759173866,
        1.0010701389037,
        0.27318292938665,
        67.985811499085,
        0.10189439037096,
        0.47137388372942);
    assertThat(table.rows().get(7).weight()).isCloseTo(10.189439037096, within(1e-6));
  }

  @Test
  void knappHartungScalesByTheFitWithoutTheStudy() {
    InfluenceTable table = bcg(Pooling.randomEffects().withTest(TestMethod.KNAPP_HARTUNG));
    assertRow(
        table.rows().getFirst(),
        -0.21359785040773,
        -0.039859473556004,
        0.0016974115609101,
        1.1514856541054,
        0.33615670180363,
        151.58257274711,
        0.050594827343666,
        -0.03942701644058);
    assertRow(
        bcg(Pooling.randomEffects().withTest(TestMethod.MODIFIED_KNAPP_HARTUNG)).rows().get(11),
        1.2898409680932,
        0.25261989482872,
        0.062726490466521,
        1.0144244004385);
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
        -0.80649571310991,
        -2.6297148918019,
        -1.4268719719795,
        -7.4612608258244,
        0.95550989071408,
        -4.9037071078386,
        -2.5304880828228,
        9.1786271622334);
    assertColumn(
        table,
        StudyInfluence::dffits,
        -0.0573863122697,
        -0.24245886696557,
        -0.089839904964106,
        -2.2294650264501,
        0.17380699967638,
        -2.7368286414764,
        -0.21781088913637,
        7.7150995076977);
    assertColumn(
        table,
        StudyInfluence::covarianceRatio,
        1.0050630534003,
        1.0085007806731,
        1.0039643186289,
        1.0892846671401);
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
        -0.2721408462966,
        0.67801092911436,
        0.65058465272699,
        -0.16242121436578,
        -1.6187394688638);
    assertColumn(
        table,
        StudyInfluence::cooksDistance,
        0.015655673264322,
        0.01856690628768,
        0.0018804371619087);
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
