package org.offlabel.metaanalysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * A network of two treatments is a pairwise meta-analysis; figures of metafor 3.8-1, prediction
 * intervals from its estimates with R's t quantile of k - 2 degrees of freedom. Tuberculosis with
 * and without vaccine: Colditz et al. 1994, JAMA 271:698-702. Length of stay in hospital: Normand
 * 1999, Statistics in Medicine 18:321-359, table II. Strokes with and without warfarin: Hart et al.
 * 1999, Annals of Internal Medicine 131:492-501.
 */
class TwoTreatmentsTest {

  /** Cases and all, vaccinated and not. */
  private static final long[][] VACCINE = {
    {4, 123, 11, 139},
    {6, 306, 29, 303},
    {3, 231, 11, 220},
    {62, 13598, 248, 12867},
    {33, 5069, 47, 5808},
    {180, 1541, 372, 1451},
    {8, 2545, 10, 629},
    {505, 88391, 499, 88391},
    {29, 7499, 45, 7277},
    {17, 1716, 65, 1665},
    {186, 50634, 141, 27338},
    {5, 2498, 3, 2341},
    {27, 16913, 29, 17854}
  };

  /** Number, mean and standard deviation, specialist care and routine. */
  private static final double[][] STAY = {
    {155, 55, 47, 156, 75, 64},
    {31, 27, 7, 32, 29, 4},
    {75, 64, 17, 71, 119, 29},
    {18, 66, 20, 18, 137, 48},
    {8, 14, 8, 13, 18, 11},
    {57, 19, 7, 52, 18, 4},
    {34, 52, 45, 33, 41, 34},
    {110, 21, 16, 183, 31, 27},
    {60, 30, 27, 52, 23, 20}
  };

  /** Strokes and person-years, with warfarin and without. */
  private static final long[][] STROKE = {
    {9, 413, 19, 398},
    {8, 263, 19, 245},
    {3, 487, 13, 435},
    {6, 237, 9, 241},
    {7, 489, 23, 483},
    {20, 507, 50, 405}
  };

  private static NetworkData vaccine() {
    List<CountArm> arms = new ArrayList<>();
    for (int i = 0; i < VACCINE.length; i++) {
      long[] row = VACCINE[i];
      arms.add(new CountArm("Trial " + i, "none", row[2], row[3]));
      arms.add(new CountArm("Trial " + i, "vaccine", row[0], row[1]));
    }
    return NetworkData.ofCounts(Measure.RISK_RATIO, arms).orElseThrow();
  }

  private static NetworkData stay(Measure measure) {
    List<MeanArm> arms = new ArrayList<>();
    for (int i = 0; i < STAY.length; i++) {
      double[] row = STAY[i];
      arms.add(new MeanArm("Trial " + i, "special", row[1], row[2], (long) row[0]));
      arms.add(new MeanArm("Trial " + i, "routine", row[4], row[5], (long) row[3]));
    }
    return NetworkData.ofMeans(measure, arms).orElseThrow();
  }

  private static NetworkData stroke(Measure measure) {
    List<RateArm> arms = new ArrayList<>();
    for (int i = 0; i < STROKE.length; i++) {
      long[] row = STROKE[i];
      arms.add(new RateArm("Trial " + i, "warfarin", row[0], row[1]));
      arms.add(new RateArm("Trial " + i, "none", row[2], row[3]));
    }
    return NetworkData.ofRates(measure, ZeroCells.REFUSE, arms).orElseThrow();
  }

  @Test
  void commonEffect() {
    NetworkResult result = Network.commonEffect().analyse(vaccine()).orElseThrow();
    Estimate estimate = result.league().compare("vaccine", "none").estimate();
    agree(estimate, -0.430285163654091, 0.0404987517108638, 1e-10);
    assertThat(estimate.pValue()).isCloseTo(2.28862930697324e-26, withPercentage(1e-8));
    CochranQ q = result.heterogeneity().total();
    assertThat(q.statistic()).isCloseTo(152.233008082373, withPercentage(1e-10));
    assertThat(q.pValue().orElseThrow()).isCloseTo(1.99676459084597e-26, withPercentage(1e-8));
    assertThat(result.heterogeneity().iSquared().orElseThrow())
        .isCloseTo(0.921173468545621, withPercentage(1e-9));
    assertThat(result.inconsistency().within()).isEqualTo(q);
    assertThat(result.inconsistency().between().pValue()).isEmpty();
    assertThat(result.inconsistency().random()).isEmpty();
  }

  @Test
  void randomEffectsAreDerSimonianAndLairds() {
    NetworkResult result = Network.randomEffectsByMoments().analyse(vaccine()).orElseThrow();
    assertThat(result.heterogeneity().tauSquared())
        .isCloseTo(0.308760262862376, withPercentage(1e-9));
    Comparison vaccine = result.league().compare("vaccine", "none");
    agree(vaccine.estimate(), -0.714117222073227, 0.178742089535403, 1e-10);
    Interval prediction = vaccine.prediction().orElseThrow();
    assertThat(prediction.lower()).isCloseTo(-1.99883849575212, withPercentage(1e-8));
    assertThat(prediction.upper()).isCloseTo(0.570604051605664, withPercentage(1e-8));
    assertThat(result.splits().getFirst().directShare()).isEqualTo(1);
    assertThat(result.splits().getFirst().indirect()).isEmpty();
  }

  @Test
  void randomEffectsByRestrictedMaximumLikelihood() {
    NetworkResult result = Network.randomEffectsByReml().analyse(vaccine()).orElseThrow();
    assertThat(result.heterogeneity().tauSquared())
        .isCloseTo(0.313243258136481, withPercentage(1e-8));
    Comparison vaccine = result.league().compare("vaccine", "none");
    agree(vaccine.estimate(), -0.714532342158139, 0.179781516105206, 1e-9);
    assertThat(vaccine.prediction().orElseThrow().upper())
        .isCloseTo(0.579311222606299, withPercentage(1e-7));
  }

  @Test
  void standardisedMeanDifferencesAreHedgesG() {
    NetworkResult result =
        Network.commonEffect().analyse(stay(Measure.STANDARDISED_MEAN_DIFFERENCE)).orElseThrow();
    agree(
        result.league().compare("special", "routine").estimate(),
        -0.410611419420981,
        0.0616027515356786,
        1e-9);
    assertThat(result.heterogeneity().total().statistic())
        .isCloseTo(123.729274359718, withPercentage(1e-8));
  }

  @Test
  void ratiosOfMeans() {
    NetworkResult result =
        Network.commonEffect().analyse(stay(Measure.RATIO_OF_MEANS)).orElseThrow();
    agree(
        result.league().compare("special", "routine").estimate(),
        -0.302779308147561,
        0.0250403277350807,
        1e-10);
  }

  @Test
  void rateRatiosAndRateDifferences() {
    NetworkResult ratios = Network.commonEffect().analyse(stroke(Measure.RATE_RATIO)).orElseThrow();
    agree(
        ratios.league().compare("warfarin", "none").estimate(),
        -1.01681571481268,
        0.163459250078921,
        1e-10);
    assertThat(ratios.heterogeneity().total().statistic())
        .isCloseTo(2.96245550441276, withPercentage(1e-8));
    NetworkResult differences =
        Network.commonEffect().analyse(stroke(Measure.RATE_DIFFERENCE)).orElseThrow();
    agree(
        differences.league().compare("warfarin", "none").estimate(),
        -0.0310785783370288,
        0.00537210791950473,
        1e-10);
  }

  @Test
  void varianceBetweenStudiesThatAgreeTooWellIsZeroAndSaysSo() {
    NetworkResult moments =
        Network.randomEffectsByMoments().analyse(stroke(Measure.RATE_RATIO)).orElseThrow();
    NetworkResult reml =
        Network.randomEffectsByReml().analyse(stroke(Measure.RATE_RATIO)).orElseThrow();
    for (NetworkResult result : List.of(moments, reml)) {
      assertThat(result.heterogeneity().tauSquared()).isZero();
      assertThat(result.heterogeneity().tauSquaredAtBound()).isTrue();
      assertThat(result.explanation().text()).contains("the data ask for less than none");
    }
  }

  private static void agree(Estimate estimate, double value, double error, double share) {
    assertThat(estimate.value()).isCloseTo(value, withPercentage(100 * share));
    assertThat(estimate.standardError()).isCloseTo(error, withPercentage(100 * share));
  }
}
