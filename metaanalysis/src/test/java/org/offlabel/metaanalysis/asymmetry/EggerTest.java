package org.offlabel.metaanalysis.asymmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;

/** Figures: metafor 3.8-1, {@code regtest} with {@code tol = 1e-14}. */
final class EggerTest {

  private static final double CLOSE = 1e-6;
  private static final double ITERATED = 1e-4;

  private static RegressionTest on(Egger egger, Effects effects) {
    return egger.test(effects).orElseThrow();
  }

  private static void assertTest(RegressionTest test, double tolerance, double... expected) {
    double[] actual = {
      test.statistic(),
      test.pValue(),
      test.limit().value(),
      test.limit().interval().lower(),
      test.limit().interval().upper(),
      test.slope().value(),
      test.slope().standardError()
    };
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual[i]).as("figure %d", i).isCloseTo(expected[i], withinPercentage(tolerance));
    }
  }

  @Test
  void classicFormOfTheBcgTrials() {
    RegressionTest test = on(Egger.classic(), PublishedEffects.bcg());

    assertThat(test.degreesOfFreedom()).isEqualTo(11);
    assertThat(test.tauSquared()).isEmpty();
    assertTest(
        test,
        CLOSE,
        -1.4012820022893,
        0.18870699508198,
        -0.19092864235982,
        -0.67533235027608,
        0.29347506555644,
        -2.1120421208933,
        1.507221328357);
  }

  @Test
  void classicFormOfTheMagnesiumTrials() {
    assertTest(
        on(Egger.classic(), PublishedEffects.magnesium()),
        CLOSE,
        -5.7846213551213,
        4.7286635433811e-05,
        0.099617143818135,
        0.027252848177382,
        0.17198143945889,
        -1.5990853651628,
        0.27643734429516);
  }

  @Test
  void otherPredictorsOfTheClassicForm() {
    List<Double> sizes = PublishedEffects.sizes(PublishedEffects.bcgTables());
    Effects bcg = PublishedEffects.bcg();

    assertTest(
        on(Egger.classic().on(new Predictor.Variance()), bcg),
        CLOSE,
        -0.85681396504441,
        0.40982581214622,
        -0.37995350642827);
    assertTest(
        on(Egger.classic().on(new Predictor.InverseSize(sizes)), bcg),
        CLOSE,
        -1.4484695606206,
        0.1753843654445,
        -0.34906642732984);
    assertTest(
        on(Egger.classic().on(new Predictor.InverseRootSize(sizes)), bcg),
        CLOSE,
        -2.6259760819329,
        0.023575907453519,
        -0.12714251490305);
  }

  @Test
  void mixedEffectsForm() {
    RegressionTest test = on(Egger.mixedEffects(), PublishedEffects.bcg());

    assertThat(test.slope().reference().isNormal()).isTrue();
    assertThat(test.tauSquared().orElseThrow().value())
        .isCloseTo(0.30824911110685, withinPercentage(ITERATED));
    assertTest(
        test,
        ITERATED,
        -0.80332919309087,
        0.42178448885528,
        -0.51043187410303,
        -1.1182239890087,
        0.097360240802681,
        -0.76324004060431,
        0.95009623348516);
    assertTest(
        on(Egger.mixedEffects(), PublishedEffects.magnesium()),
        ITERATED,
        -4.6686356304658,
        3.0320658032076e-06,
        0.041917332711271);
  }

  @Test
  void mixedEffectsFormWithOtherPredictorsAndTests() {
    List<Double> sizes = PublishedEffects.sizes(PublishedEffects.magnesiumTables());

    assertTest(
        on(
            Egger.mixedEffects().on(new Predictor.InverseRootSize(sizes)),
            PublishedEffects.magnesium()),
        ITERATED,
        -4.9770871809728,
        6.4548253681967e-07,
        0.07350095476673);
    assertTest(
        on(
            Egger.mixedEffects(Method.MAXIMUM_LIKELIHOOD, TestMethod.KNAPP_HARTUNG),
            PublishedEffects.bcg()),
        ITERATED,
        -0.81599020987919,
        0.43182102463684,
        -0.49883613284682,
        -1.1892869796724,
        0.19161471397872);
    assertTest(
        on(
            Egger.mixedEffects(Method.DERSIMONIAN_LAIRD, TestMethod.T).withLevel(0.9),
            PublishedEffects.bcg()),
        CLOSE,
        -0.83790844048443,
        0.41991605139695,
        -0.50634903874546,
        -1.0457263720415,
        0.033028294550587);
  }

  /** The original form: effect/error on 1/error; its intercept is the slope of this form. */
  @Test
  void isTheOriginalRegressionOfDeviatesOnPrecision() {
    for (long seed = 1; seed <= 20; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int k = 3 + random.nextInt(30);
      double[] y = random.doubles(k, -2, 2).toArray();
      double[] v = random.doubles(k, 0.01, 1).toArray();
      RegressionTest test = on(Egger.classic(), Effects.of(Measure.GENERIC, y, v));
      double sx = 0;
      double sy = 0;
      double sxx = 0;
      double sxy = 0;
      for (int i = 0; i < k; i++) {
        double precision = 1 / Math.sqrt(v[i]);
        sx += precision;
        sy += y[i] * precision;
        sxx += precision * precision;
        sxy += precision * y[i] * precision;
      }
      double steepness = ((k * sxy) - (sx * sy)) / ((k * sxx) - (sx * sx));
      double intercept = (sy - (steepness * sx)) / k;
      assertThat(test.slope().value())
          .as("seed %d", seed)
          .isCloseTo(intercept, withinPercentage(1e-5));
      assertThat(test.limit().value())
          .as("seed %d", seed)
          .isCloseTo(steepness, withinPercentage(1e-5));
    }
  }

  @Test
  void pOfAnOverwhelmingSlopeIsNotZero() {
    double[] y = new double[60];
    double[] v = new double[60];
    for (int i = 0; i < y.length; i++) {
      v[i] = Math.pow(0.05 + (0.01 * i), 2);
      y[i] = (3 * Math.sqrt(v[i])) + (i % 2 == 0 ? 1e-4 : -1e-4);
    }
    assertThat(on(Egger.classic(), Effects.of(Measure.GENERIC, y, v)).pValue())
        .isPositive()
        .isLessThan(1e-100);
  }

  @Test
  void refusesTwoStudiesAndStudiesOfTheSameSize() {
    assertThat(Egger.classic().test(PublishedEffects.first(2, PublishedEffects.bcg())))
        .isInstanceOfSatisfying(
            Attempt.Failed.class,
            failed -> assertThat(failed.reason()).contains("at least three studies", "are 2"));
    assertThat(Egger.mixedEffects().test(PublishedEffects.alike(1, 2, 3, 4)))
        .isInstanceOfSatisfying(
            Attempt.Failed.class, failed -> assertThat(failed.reason()).contains("same size"));
    assertThatThrownBy(
            () ->
                Egger.classic()
                    .on(new Predictor.InverseSize(List.of(10.0)))
                    .test(PublishedEffects.bcg()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 sample sizes for 13 studies");
    assertThatThrownBy(() -> new Predictor.InverseSize(List.of(10.0, 0.0)))
        .hasMessageContaining("study 2");
  }

  /** Without scatter the statistic is one rounding error over another: here p = 0.68 or 4e-120. */
  @Test
  void refusesToTestALineWithoutScatter() {
    double[] variances = {0.1, 0.2, 0.3, 0.04, 0.05};
    assertThat(Egger.classic().test(effects(new double[] {0.5, 0.5, 0.5, 0.5, 0.5}, variances)))
        .asString()
        .contains("straight line");
    assertThat(
            Egger.classic()
                .test(effects(new double[] {0.1, 0.2, 0.1, 0.2}, new double[] {4, 9, 4, 9})))
        .asString()
        .contains("straight line");
    assertThat(
            Egger.classic()
                .test(effects(new double[] {0.5, 0.5, 0.5, 0.5, 0.5 + 1e-13}, variances))
                .toOptional())
        .isPresent();
  }

  @Test
  void refusesVariancesOutOfRange() {
    Effects wide = effects(new double[] {1, 2, 4}, new double[] {1e-200, 1, 3});
    assertThat(Egger.classic().test(wide)).asString().contains("out of the range");
    assertThat(Egger.mixedEffects().test(wide)).asString().contains("out of the range");
  }

  private static Effects effects(double[] estimates, double[] variances) {
    return Effects.of(Measure.GENERIC, estimates, variances);
  }

  @Test
  void warnsOfFewStudiesOnly() {
    Effects bcg = PublishedEffects.bcg();
    assertThat(on(Egger.classic(), bcg).explanation().text()).doesNotContain("caution");
    assertThat(on(Egger.classic(), PublishedEffects.first(9, bcg)).explanation().text())
        .contains("caution: 9 studies");
  }

  @Test
  void provenanceTellsPredictorsAndSizesApart() {
    Effects bcg = PublishedEffects.bcg();
    List<Double> sizes = PublishedEffects.sizes(PublishedEffects.bcgTables());
    RegressionTest plain = on(Egger.classic(), bcg);
    RegressionTest sized = on(Egger.classic().on(new Predictor.InverseSize(sizes)), bcg);
    assertThat(plain.provenance()).isEqualTo(on(Egger.classic(), bcg).provenance());
    assertThat(plain.provenance().inputs()).isNotEqualTo(sized.provenance().inputs());
    assertThat(plain.provenance().method()).contains("standard error");
  }
}
