package org.offlabel.metaanalysis.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Means and standard deviations from medians, ranges and quartiles. */
final class MedianSummaryTest {

  /** Expected ranges of normal samples: Wan and others 2014, table 1, xi(n). */
  @Test
  void rangesAreThoseOfWansTableOne() {
    double[][] table = {
      {5, 2.326}, {10, 3.078}, {20, 3.735}, {30, 4.086}, {40, 4.322}, {50, 4.498}
    };
    for (double[] row : table) {
      RangeSummary range = new RangeSummary(row[0], 0, row[1] / 2, row[1]);
      assertThat(range.standardDeviation().value()).as("n = %s", row[0]).isCloseTo(1, within(0.02));
      assertThat(range.mean().value()).isCloseTo(row[1] / 2, within(1e-12));
    }
  }

  /** R: qnorm in Wan's equations 9 and 16 for n = 25. */
  @Test
  void deviationsAreWans() {
    assertThat(new RangeSummary(25, 10, 22, 40).standardDeviation().value())
        .isCloseTo(7.636631394077164, within(1e-10));
    assertThat(new QuartileSummary(25, 18, 22, 28).standardDeviation().value())
        .isCloseTo(7.861181092353231, within(1e-10));
    FiveNumberSummary all = new FiveNumberSummary(25, 10, 18, 22, 28, 40);
    assertThat(all.standardDeviation().value())
        .isCloseTo((7.636631394077164 + 7.861181092353231) / 2, within(1e-10));
    assertThat(all.optimalStandardDeviation().value())
        .isBetween(7.636631394077164, 7.861181092353231);
  }

  /** Shi and others 2020: with 25 persons the range has weight 1/(1 + 0.07 x 25^0.6). */
  @Test
  void theOptimalDeviationLeansOnQuartilesAsSamplesGrow() {
    FiveNumberSummary small = new FiveNumberSummary(25, 10, 18, 22, 28, 40);
    double weight = 1 / (1 + (0.07 * Math.pow(25, 0.6)));
    assertThat(small.optimalStandardDeviation().value())
        .isCloseTo(
            (weight * 7.636631394077164) + ((1 - weight) * 7.861181092353231), within(1e-10));
    FiveNumberSummary huge = new FiveNumberSummary(1e9, -100, -0.6745, 0, 0.6745, 100);
    assertThat(huge.optimalStandardDeviation().value()).isCloseTo(1, within(0.01));
    assertThat(huge.standardDeviation().value()).isGreaterThan(2);
  }

  /** Luo and others 2018: the weights by hand for n = 16, of which n^0.75 is 8. */
  @Test
  void meansAreLuos() {
    assertThat(new RangeSummary(16, 0, 4, 14).mean().value()).isCloseTo(5, within(1e-12));
    assertThat(new QuartileSummary(39, 0, 4, 10).mean().value())
        .isCloseTo((0.71 * 5) + (0.29 * 4), within(1e-12));
    double ofRange = 2.2 / 10.2;
    double ofQuartiles = 0.7 - (0.72 / Math.pow(16, 0.55));
    assertThat(new FiveNumberSummary(16, 0, 2, 4, 8, 14).mean().value())
        .isCloseTo(
            (ofRange * 7) + (ofQuartiles * 5) + ((1 - ofRange - ofQuartiles) * 4), within(1e-12));
  }

  @Test
  void normalSamplesGiveBackTheirMeanAndDeviation() {
    for (long seed : new long[] {5, 6, 7}) {
      Random random = new Random(seed);
      int n = 401;
      double[] sample = random.doubles(n).map(u -> 50 + (10 * random.nextGaussian())).toArray();
      Arrays.sort(sample);
      MedianSummary all =
          new FiveNumberSummary(n, sample[0], sample[100], sample[200], sample[300], sample[400]);
      assertThat(all.mean().value()).as("seed %d", seed).isCloseTo(50, within(2.0));
      assertThat(all.standardDeviation().value()).as("seed %d", seed).isCloseTo(10, within(1.5));
      assertThat(all.mean()).isInstanceOf(Recovered.Estimated.class);
      assertThat(all.mean().explanation().text()).contains("Luo 2018").contains("normal");
    }
  }

  /** The critical values by hand: Shi and others 2023, for 16 and for 100 persons. */
  @Test
  void skewnessIsToldByShisTest() {
    Skewness range = new RangeSummary(16, 0, 4, 14).skewness();
    assertThat(range.statistic()).isCloseTo(6.0 / 14, within(1e-12));
    assertThat(range.criticalValue()).isCloseTo((1 / Math.log(25)) + (2.5 / 17), within(1e-12));
    assertThat(range.isSkewed()).isFalse();
    Skewness quartiles = new QuartileSummary(100, 1, 2, 9).skewness();
    assertThat(quartiles.statistic()).isCloseTo(0.75, within(1e-12));
    assertThat(quartiles.criticalValue()).isCloseTo(0.2644, within(1e-12));
    assertThat(quartiles.isSkewed()).isTrue();
    assertThat(quartiles.words()).contains("skewed");
    Skewness all = new FiveNumberSummary(100, 0, 4, 5, 6, 30).skewness();
    assertThat(all.statistic()).isCloseTo(2.65 * Math.log(60) / 10 * 20 / 30, within(1e-12));
    assertThat(all.criticalValue()).isCloseTo(0.29996, within(1e-12));
    assertThat(all.isSkewed()).isTrue();
  }

  /** At most 5 in 100 normal samples or so are called skewed; many of exponential ones are. */
  @Test
  void theTestHoldsItsLevelAndFindsExponentialSamples() {
    Random random = new Random(99);
    int normal = 0;
    int exponential = 0;
    for (int i = 0; i < 2000; i++) {
      normal += quartilesOf(random.doubles(81).map(u -> random.nextGaussian()).toArray());
      exponential += quartilesOf(random.doubles(81).map(u -> -Math.log1p(-u)).toArray());
    }
    assertThat(normal / 2000.0).as("seed 99").isBetween(0.02, 0.07);
    assertThat(exponential / 2000.0).as("seed 99").isGreaterThan(0.3);
  }

  private static int quartilesOf(double[] sample) {
    Arrays.sort(sample);
    return new QuartileSummary(81, sample[20], sample[40], sample[60]).skewness().isSkewed()
        ? 1
        : 0;
  }

  @Test
  void figuresThatDoNotRiseAreRefused() {
    assertThatThrownBy(() -> new QuartileSummary(20, 5, 4, 6)).hasMessageContaining("rise");
    assertThatThrownBy(() -> new RangeSummary(20, 5, 5, 5)).hasMessageContaining("spread");
    assertThatThrownBy(() -> new RangeSummary(2, 1, 2, 3)).hasMessageContaining("3 persons");
    assertThatThrownBy(() -> new FiveNumberSummary(20, 1, 3, 3, 3, 5))
        .hasMessageContaining("spread");
  }
}
