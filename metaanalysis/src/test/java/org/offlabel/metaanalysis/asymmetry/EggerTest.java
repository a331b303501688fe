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
        -1.4012820022893326,
        0.18870699508197877,
        -0.19092864235982013,
        -0.67533235027608185,
        0.29347506555644165,
        -2.1120421208932956,
        1.5072213283570077);
  }

  @Test
  void classicFormOfTheMagnesiumTrials() {
    assertTest(
        on(Egger.classic(), PublishedEffects.magnesium()),
        CLOSE,
        -5.7846213551212688,
        4.7286635433811473e-05,
        0.099617143818135287,
        0.027252848177381536,
        0.17198143945888905,
        -1.5990853651627925,
        0.27643734429515987);
  }

  @Test
  void otherPredictorsOfTheClassicForm() {
    List<Double> sizes = PublishedEffects.sizes(PublishedEffects.bcgTables());
    Effects bcg = PublishedEffects.bcg();

    assertTest(
        on(Egger.classic().on(new Predictor.Variance()), bcg),
        CLOSE,
        -0.85681396504440854,
        0.40982581214622005,
        -0.37995350642827064);
    assertTest(
        on(Egger.classic().on(new Predictor.InverseSize(sizes)), bcg),
        CLOSE,
        -1.4484695606205618,
        0.17538436544450128,
        -0.34906642732984466);
    assertTest(
        on(Egger.classic().on(new Predictor.InverseRootSize(sizes)), bcg),
        CLOSE,
        -2.6259760819328912,
        0.023575907453519236,
        -0.12714251490305439);
  }

  @Test
  void mixedEffectsForm() {
    RegressionTest test = on(Egger.mixedEffects(), PublishedEffects.bcg());

    assertThat(test.slope().reference().isNormal()).isTrue();
    assertThat(test.tauSquared().orElseThrow().value())
        .isCloseTo(0.30824911110684566, withinPercentage(ITERATED));
    assertTest(
        test,
        ITERATED,
        -0.80332919309087458,
        0.42178448885527819,
        -0.51043187410302771,
        -1.1182239890087362,
        0.097360240802680798,
        -0.76324004060431017,
        0.95009623348515682);
    assertTest(
        on(Egger.mixedEffects(), PublishedEffects.magnesium()),
        ITERATED,
        -4.6686356304657881,
        3.0320658032075924e-06,
        0.04191733271127146);
  }

  @Test
  void mixedEffectsFormWithOtherPredictorsAndTests() {
    List<Double> sizes = PublishedEffects.sizes(PublishedEffects.magnesiumTables());

    assertTest(
        on(
            Egger.mixedEffects().on(new Predictor.InverseRootSize(sizes)),
            PublishedEffects.magnesium()),
        ITERATED,
        -4.977087180972843,
        6.4548253681966602e-07,
        0.073500954766729798);
    assertTest(
        on(
            Egger.mixedEffects(Method.MAXIMUM_LIKELIHOOD, TestMethod.KNAPP_HARTUNG),
            PublishedEffects.bcg()),
        ITERATED,
        -0.81599020987919046,
        0.43182102463683825,
        -0.4988361328468186,
        -1.1892869796723524,
        0.19161471397871521);
    assertTest(
        on(
            Egger.mixedEffects(Method.DERSIMONIAN_LAIRD, TestMethod.T).withLevel(0.9),
            PublishedEffects.bcg()),
        CLOSE,
        -0.83790844048442725,
        0.41991605139694765,
        -0.50634903874546466,
        -1.0457263720415164,
        0.033028294550587201);
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
