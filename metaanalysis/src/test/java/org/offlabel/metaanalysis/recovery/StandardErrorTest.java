package org.offlabel.metaanalysis.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * Standard errors and deviations from intervals, p values and statistics, against the Cochrane
 * Handbook's worked examples (chapter 6; version 5.1, section 7.7).
 */
final class StandardErrorTest {

  /** 7.7.3.3 (now 6.5.2.3): MD 3.8, p = 0.008, 25 and 22 persons: t 2.78, SE 1.37, SD 4.69. */
  @Test
  void handbookDifferenceOfMeansFromP() {
    TwoArmSizes arms = new TwoArmSizes(25, 22);
    assertThat(arms.reference().degreesOfFreedom()).isEqualTo(45);
    Recovered error =
        new ReportedP.Exactly(0.008).standardError(3.8, arms.reference()).orElseThrow();
    assertThat(error).isInstanceOf(Recovered.Exact.class);
    assertThat(3.8 / error.value()).isCloseTo(2.775545369497352, within(1e-10));
    assertThat(rounded(error.value())).isEqualTo("1.37");
    Recovered deviation = arms.standardDeviation(error);
    assertThat(deviation.value()).isCloseTo(4.683469341375099, within(1e-10));
    assertThat(deviation.explanation().text()).contains("p = 0.008").contains("45.0 df");
  }

  /** 7.7.7.2 (now 6.3.2): risk difference 0.03, p = 0.008: z 2.652, SE 0.011. */
  @Test
  void handbookRiskDifferenceFromP() {
    double error =
        new ReportedP.Exactly(0.008).standardError(-0.03, Reference.NORMAL).orElseThrow().value();
    assertThat(error).isCloseTo(0.01131191943387425, within(1e-13));
  }

  /** 6.3.1: 3.92, 3.29 and 5.15 standard errors wide. */
  @Test
  void handbookDivisors() {
    assertThat(rounded(1 / error(ReportedInterval.ofDifference(-0.5, 0.5, 0.95))))
        .isEqualTo("3.92");
    assertThat(rounded(1 / error(ReportedInterval.ofDifference(-0.5, 0.5, 0.90))))
        .isEqualTo("3.29");
    assertThat(rounded(1 / error(ReportedInterval.ofDifference(-0.5, 0.5, 0.99))))
        .isEqualTo("5.15");
  }

  /** -0.34 (-0.95 to 0.27), p = .27 in the paper: SE 0.3112, z -1.092, p .2746. */
  @Test
  void anIntervalAndItsPAgree() {
    double error = error(ReportedInterval.ofDifference(-0.95, 0.27, 0.95));
    assertThat(error).isCloseTo(0.3112, within(1e-4));
    assertThat(new Estimate(-0.34, error, Reference.NORMAL, 0.95).pValue())
        .isCloseTo(0.2746, within(1e-4));
  }

  @Test
  void ratiosAreTakenOnTheLogScaleAndSmallGroupsWithT() {
    ReportedInterval ratio = ReportedInterval.ofRatio(0.56, 1.25, 0.95);
    assertThat(error(ratio)).isCloseTo(0.2048410207791608, within(1e-12));
    assertThat(ratio.middle().value()).isCloseTo(Math.log(Math.sqrt(0.56 * 1.25)), within(1e-14));
    assertThat(error(ReportedInterval.ofDifference(2.1, 12.3, 0.95).withT(24)))
        .isCloseTo(2.47105167609452, within(1e-10));
  }

  @Test
  void everyRouteLeadsBackToTheErrorItCameFrom() {
    for (long seed : new long[] {3, 4}) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int i = 0; i < 200; i++) {
        double effect = random.nextDouble(-3, 3);
        double error = random.nextDouble(0.01, 2);
        double level = random.nextDouble(0.5, 0.999);
        Reference reference =
            random.nextBoolean() ? Reference.NORMAL : Reference.t(random.nextInt(3, 200));
        Estimate estimate = new Estimate(effect, error, reference, level);
        Interval interval = estimate.interval();
        String at = "seed " + seed + ": " + estimate;
        assertThat(error(new ReportedInterval(interval, ReportedInterval.Scale.PLAIN, reference)))
            .as(at)
            .isCloseTo(error, within(1e-9 * error));
        assertThat(
                error(
                    new ReportedInterval(
                        interval.mapped(Math::exp), ReportedInterval.Scale.LOG, reference)))
            .as(at)
            .isCloseTo(error, within(1e-9 * error));
        if (Math.abs(estimate.statistic()) > 1e-3 && Math.abs(estimate.statistic()) < 30) {
          assertThat(
                  new ReportedP.Exactly(estimate.pValue())
                      .standardError(effect, reference)
                      .orElseThrow()
                      .value())
              .as(at)
              .isCloseTo(error, within(1e-6 * error));
        }
      }
    }
  }

  /** R: qnorm(1e-40 / 2, lower = FALSE) = 13.36260663610875. */
  @Test
  void theSmallestPIsNotRoundedToZero() {
    assertThat(
            1
                / new ReportedP.Exactly(1e-40)
                    .standardError(1, Reference.NORMAL)
                    .orElseThrow()
                    .value())
        .isCloseTo(13.36260663610875, within(1e-10));
  }

  @Test
  void tAndItsSquareFAgree() {
    double fromT = new TestStatistic.T(-2.5, 12).standardError(5).orElseThrow().value();
    double fromF = new TestStatistic.F(6.25, 12).standardError(5).orElseThrow().value();
    assertThat(fromT).isEqualTo(2).isEqualTo(fromF);
    assertThat(new TestStatistic.Z(2).standardError(-5).orElseThrow().value()).isEqualTo(2.5);
    assertThat(new TestStatistic.F(6.25, 12).pValue())
        .isEqualTo(new TestStatistic.T(2.5, 12).pValue());
  }

  @Test
  void aPBelowALimitGivesABoundThatStaysABound() {
    Recovered error = new ReportedP.Below(0.05).standardError(3.8, Reference.NORMAL).orElseThrow();
    assertThat(error)
        .isInstanceOfSatisfying(
            Recovered.Bound.class,
            bound -> assertThat(bound.direction()).isEqualTo(Recovered.Direction.AT_MOST));
    assertThat(error.value()).isCloseTo(3.8 / 1.959963984540054, within(1e-12));
    Recovered deviation = new TwoArmSizes(25, 22).standardDeviation(error);
    assertThat(deviation.isBound()).isTrue();
    assertThat(deviation.explanation().text()).contains("p < 0.05");
  }

  @Test
  void whatSaysNothingGivesNothingAndSaysWhatToDo() {
    for (Attempt<Recovered> attempt :
        List.of(
            new ReportedP.NotSignificant().standardError(1, Reference.NORMAL),
            new ReportedP.Above(0.05).standardError(1, Reference.NORMAL),
            new ReportedP.Exactly(1).standardError(1, Reference.NORMAL),
            new ReportedP.Exactly(0.5).standardError(0, Reference.NORMAL),
            new TestStatistic.T(0, 5).standardError(0),
            ReportedInterval.ofDifference(1, 1, 0.95).standardError())) {
      assertThat(attempt)
          .isInstanceOfSatisfying(
              Attempt.Failed.class,
              failed -> assertThat(failed.reason()).containsAnyOf("interval", "digits"));
    }
  }

  @Test
  void impossibleFiguresAreRefused() {
    assertThatThrownBy(() -> new ReportedP.Exactly(0)).hasMessageContaining("below");
    assertThatThrownBy(() -> new ReportedP.Below(1.5)).hasMessageContaining("1.5");
    assertThatThrownBy(() -> ReportedInterval.ofRatio(-0.1, 2, 0.95)).hasMessageContaining("-0.1");
    assertThatThrownBy(() -> new TestStatistic.F(-1, 5)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new TwoArmSizes(1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static double error(ReportedInterval interval) {
    return interval.standardError().orElseThrow().value();
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
