package org.offlabel.metaanalysis.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.PredictionConvention;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/** Published regressions, with more digits from metafor 3.8-1. */
final class RegressionFiguresTest {

  private static final MetaRegression LATITUDE_AND_YEAR =
      MetaRegression.randomEffects()
          .withModerator("latitude", Bcg.LATITUDE)
          .withModerator("year", Bcg.YEAR);

  /** Viechtbauer 2010, J Stat Softw 36(3):1-48, the mixed-effects model of the BCG trials. */
  @Test
  void bcgByLatitudeAndYear() {
    Regression regression = LATITUDE_AND_YEAR.fit(Bcg.logRiskRatios()).orElseThrow();

    assertThat(regression.tauSquared().value()).isCloseTo(0.11078469694691, within(1e-10));
    Interval interval = regression.heterogeneity().tauSquaredInterval().orElseThrow();
    assertThat(interval.lower()).isCloseTo(0.0217867280030471, within(1e-11));
    assertThat(interval.upper()).isCloseTo(0.954869618042049, within(1e-10));
    assertThat(regression.covariance().get(1).get(1))
        .isCloseTo(1.04733594055376e-04, within(1e-13));
    assertThat(regression.covariance().get(0).get(2))
        .isCloseTo(-4.27210124119050e-01, within(1e-9));
    assertThat(regression.hatValues()[0]).isCloseTo(0.1724991043642383, within(1e-10));
    assertThat(regression.hatValues()[3]).isCloseTo(0.8082150751741466, within(1e-10));
    assertThat(DoubleStream.of(regression.hatValues()).sum()).isCloseTo(3, within(1e-12));
    // As printed in the paper, whose search for τ² stopped at 1e-5.
    assertThat(regression.heterogeneity().q()).isCloseTo(28.3251, within(5e-5));
    assertThat(regression.moderatorTest().orElseThrow().statistic())
        .isCloseTo(12.2043, within(2e-4));
    assertThat(regression.coefficient("intercept").value()).isCloseTo(-3.5455, within(2e-4));
    assertThat(regression.coefficient("latitude").value()).isCloseTo(-0.0280, within(5e-5));
    assertThat(regression.coefficient("year").value()).isCloseTo(0.0019, within(5e-5));
  }

  @Test
  void predictsAtNewSettings() {
    Regression regression =
        LATITUDE_AND_YEAR
            .withPooling(Pooling.randomEffects().withPrediction(PredictionConvention.NORMAL))
            .fit(Bcg.logRiskRatios())
            .orElseThrow();

    Prediction north = regression.predict(Setting.of("latitude", 44).and("year", 1970));
    assertThat(north.mean().value()).isCloseTo(-1.020115033886224, within(1e-9));
    assertThat(north.mean().standardError()).isCloseTo(0.187044863624837, within(1e-10));
    assertThat(north.mean().interval().lower()).isCloseTo(-1.386716230084110, within(1e-9));
    Interval interval = north.predictionInterval().orElseThrow();
    assertThat(interval.lower()).isCloseTo(-1.768427327209242, within(1e-9));
    assertThat(interval.upper()).isCloseTo(-0.271802740563205, within(1e-9));
  }

  /** Other helpers' t(k − 2) of a plain pool is t(k − p − 1) with moderators. */
  @Test
  void predictionTakesADegreeOfFreedomPerCoefficient() {
    Regression regression = LATITUDE_AND_YEAR.fit(Bcg.logRiskRatios()).orElseThrow();
    Prediction south = regression.predict(Setting.of("year", 1980).and("latitude", 13));
    double error = Math.sqrt(south.mean().variance() + regression.tauSquared().value());
    // qt(0.975, 13 - 3 - 1)
    assertThat(south.predictionInterval().orElseThrow().width())
        .isCloseTo(2 * 2.2621571627409915 * error, within(1e-10));
  }

  /**
   * Teacher expectancy by weeks of contact: Raudenbush 1985, table 4; in Raudenbush 2009 (chapter
   * 16) the residual τ² is 0 and the slope −0.157 with standard error 0.036.
   */
  @Test
  void teacherExpectancyLeavesNothingUnexplained() {
    double[] effects = {
      0.03, 0.12, -0.14, 1.18, 0.26, -0.06, -0.02, -0.32, 0.27, 0.80, 0.54, 0.18, -0.02, 0.23,
      -0.18, -0.06, 0.30, 0.07, -0.07
    };
    double[] variances = {
      0.0156, 0.0216, 0.0279, 0.1391, 0.1362, 0.0106, 0.0106, 0.0484, 0.0269, 0.0630, 0.0912,
      0.0497, 0.0835, 0.0841, 0.0253, 0.0279, 0.0193, 0.0088, 0.0303
    };
    double[] weeks = {2, 3, 3, 0, 0, 3, 3, 3, 0, 1, 0, 0, 1, 2, 3, 3, 1, 2, 3};
    Effects all = Effects.of(Measure.STANDARDISED_MEAN_DIFFERENCE, effects, variances);
    MetaRegression byWeeks = MetaRegression.randomEffects().withModerator("weeks", weeks);
    Regression regression = byWeeks.fit(all).orElseThrow();

    assertThat(regression.tauSquared().value()).isZero();
    assertThat(regression.tauSquared().converged()).isTrue();
    assertThat(regression.tauSquared().standardError())
        .isCloseTo(7.1950858738682e-03, within(1e-12));
    assertThat(regression.rSquared()).hasValue(100);
    Estimate slope = regression.coefficient("weeks");
    assertThat(slope.value()).isCloseTo(-1.57244430980382e-01, within(1e-13));
    assertThat(slope.standardError()).isCloseTo(3.58312257497840e-02, within(1e-13));
    assertThat(regression.heterogeneity().q()).isCloseTo(16.5708252968801, within(1e-11));
    assertThat(regression.moderatorTest().orElseThrow().statistic())
        .isCloseTo(19.2587110027123, within(1e-11));
    Regression adhoc = byWeeks.withTest(TestMethod.MODIFIED_KNAPP_HARTUNG).fit(all).orElseThrow();
    assertThat(adhoc.coefficient("weeks").pValue()).isCloseTo(4.00981462425815e-04, within(1e-13));
  }

  /**
   * Writing to learn by grade (1 elementary to 4 college): Bangert-Drowns and others 2004, Review
   * of Educational Research 74:29-58, table 2; dat.bangertdrowns2004.
   */
  @Test
  void writingToLearnByGrade() {
    double[] effects = {
      0.65, -0.75, -0.21, -0.04, 0.23, 0.03, 0.26, 0.06, 0.06, 0.12, 0.77, 0, 0.52, 0.54, 0.2, 0.2,
      -0.16, 0.42, 0.6, 0.51, 0.58, 0.54, 0.09, 0.37, -0.01, -0.13, 0.18, 0.27, -0.02, 0.33, 0.59,
      0.84, -0.32, 0.12, 1.12, -0.12, -0.44, -0.07, 0.7, 0.49, 0.2, 0.58, 0.15, 0.63, 0.04, 1.46,
      0.04, 0.25
    };
    double[] variances = {
      0.07, 0.126, 0.042, 0.019, 0.022, 0.009, 0.106, 0.007, 0.04, 0.052, 0.107, 0.021, 0.037,
      0.083, 0.086, 0.091, 0.167, 0.052, 0.091, 0.065, 0.073, 0.061, 0.1, 0.06, 0.083, 0.037, 0.069,
      0.018, 0.009, 0.053, 0.017, 0.112, 0.06, 0.044, 0.129, 0.023, 0.205, 0.033, 0.265, 0.039,
      0.021, 0.067, 0.014, 0.168, 0.016, 0.099, 0.087, 0.072
    };
    List<String> grades =
        List.of(
            ("4 2 2 4 1 4 3 1 4 1 4 4 1 4 4 4 4 4 4 4 1 3 1 3 2 3 3 3 1 1 1 1 4 3 4 3 2 4 4 4 2 3 4"
                    + " 4 1 3 2 4")
                .split(" "));
    Regression regression =
        MetaRegression.randomEffects()
            .withFactor("grade", grades)
            .fit(Effects.of(Measure.STANDARDISED_MEAN_DIFFERENCE, effects, variances))
            .orElseThrow();

    assertThat(regression.names()).containsExactly("intercept", "grade=2", "grade=3", "grade=4");
    double[] values = {
      0.2639052783823685, -0.3726921778666109, 0.0248466064048243, -0.0155272685119896
    };
    double[] errors = {
      0.0897849530518524, 0.1705183153509807, 0.1364279371149398, 0.1160090343120011
    };
    for (int j = 0; j < 4; j++) {
      assertThat(regression.coefficients().get(j).estimate().value())
          .isCloseTo(values[j], within(1e-10));
      assertThat(regression.coefficients().get(j).estimate().standardError())
          .isCloseTo(errors[j], within(1e-10));
    }
    assertThat(regression.tauSquared().value()).isCloseTo(0.0539388122478935, within(1e-10));
    assertThat(regression.tauSquared().standardError())
        .isCloseTo(0.0215967748116080, within(1e-10));
    assertThat(regression.heterogeneity().q()).isCloseTo(102.0035921338903364, within(1e-9));
    assertThat(regression.moderatorTest().orElseThrow().statistic())
        .isCloseTo(5.9747843077800011, within(1e-8));
    // Grades raise the estimate of the variance between studies: counted as no reduction.
    assertThat(regression.rSquared()).hasValue(0);
  }
}
