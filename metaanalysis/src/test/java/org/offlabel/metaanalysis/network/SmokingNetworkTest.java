package org.offlabel.metaanalysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.statistic.Estimate;

/**
 * The smoking cessation network of Hasselblad 1998 with two studies of three arms, as metafor 3.8-1
 * fits it arm by arm with fixed study effects (rma.mv, random = ~ trt | study, rho = 1/2).
 */
class SmokingNetworkTest {

  private final SmokingTrials trials = SmokingTrials.published();

  @Test
  void oddsRatiosWithOneHalfAddedToStudiesWithAnEmptyCell() {
    NetworkData data = trials.effects(Measure.ODDS_RATIO, ZeroCells.HALF_TO_STUDY);
    assertThat(data.notes())
        .containsExactly(
            "Rabkin 1984: one half added to each of its cells",
            "Williams and Hall 1988: one half added to each of its cells");
    NetworkResult common = Network.commonEffect().analyse(data).orElseThrow();
    agree(common, "self help", 0.199762504878375, 0.1259807412495635, 1e-8);
    agree(common, "ind counseling", 0.652427790665447, 0.0589500197158076, 1e-8);
    agree(common, "grp counseling", 0.716819314446591, 0.1879173493223642, 1e-8);
    assertThat(common.heterogeneity().total().statistic())
        .isCloseTo(202.618871212979, withPercentage(1e-9));
    assertThat(common.heterogeneity().total().degreesOfFreedom()).isEqualTo(23);
    assertThat(common.heterogeneity().total().pValue().orElseThrow())
        .isCloseTo(1.07807382891978e-30, withPercentage(1e-6));
    assertThat(common.inconsistency().within().statistic())
        .isCloseTo(187.398534192085, withPercentage(1e-9));
    assertThat(common.inconsistency().within().degreesOfFreedom()).isEqualTo(16);
    NetworkResult random = Network.randomEffectsByMoments().analyse(data).orElseThrow();
    assertThat(random.heterogeneity().tauSquared())
        .isCloseTo(0.5988752589247017, withPercentage(1e-9));
    agree(random, "self help", 0.416237704850007, 0.368102195167041, 1e-8);
    agree(random, "grp counseling", 0.902298208009123, 0.411586507159304, 1e-8);
    agree(
        random.league().compare("grp counseling", "ind counseling").estimate(),
        0.168892184652261,
        0.390680698754467,
        1e-8);
  }

  @Test
  void oddsRatiosByRestrictedMaximumLikelihood() {
    NetworkResult each =
        Network.randomEffectsByReml()
            .analyse(trials.effects(Measure.ODDS_RATIO, ZeroCells.HALF_TO_STUDY))
            .orElseThrow();
    assertThat(each.heterogeneity().tauSquared())
        .isCloseTo(0.450230123128052, withPercentage(1e-4));
    agree(each, "grp counseling", 0.868733471425633, 0.372073312740848, 1e-6);
    NetworkResult every =
        Network.randomEffectsByReml()
            .analyse(trials.effects(Measure.ODDS_RATIO, ZeroCells.HALF_TO_EVERY_STUDY))
            .orElseThrow();
    assertThat(every.heterogeneity().tauSquared())
        .isCloseTo(0.432361917157914, withPercentage(1e-4));
    agree(every, "ind counseling", 0.686419276173385, 0.190381830215064, 1e-6);
  }

  @Test
  void riskRatios() {
    NetworkResult random =
        Network.randomEffectsByMoments()
            .analyse(trials.effects(Measure.RISK_RATIO, ZeroCells.HALF_TO_STUDY))
            .orElseThrow();
    assertThat(random.heterogeneity().total().statistic())
        .isCloseTo(160.197502076759, withPercentage(1e-9));
    assertThat(random.inconsistency().within().statistic())
        .isCloseTo(144.883967929609, withPercentage(1e-9));
    assertThat(random.heterogeneity().tauSquared())
        .isCloseTo(0.3482128446446897, withPercentage(1e-9));
    agree(random, "ind counseling", 0.584252147766941, 0.172781231958466, 1e-8);
  }

  @Test
  void riskDifferences() {
    NetworkResult random =
        Network.randomEffectsByMoments()
            .analyse(trials.effects(Measure.RISK_DIFFERENCE, ZeroCells.HALF_TO_STUDY))
            .orElseThrow();
    assertThat(random.heterogeneity().total().statistic())
        .isCloseTo(378.746992346078, withPercentage(1e-9));
    assertThat(random.inconsistency().within().statistic())
        .isCloseTo(356.075874306896, withPercentage(1e-9));
    assertThat(random.heterogeneity().tauSquared())
        .isCloseTo(0.009169037822851384, withPercentage(1e-9));
    agree(random, "grp counseling", 0.1265053355893291, 0.0481540874454116, 1e-8);
  }

  @Test
  void theExplanationSaysWhatWasDoneAndFound() {
    NetworkResult random =
        Network.randomEffectsByMoments()
            .smallIsBad()
            .analyse(trials.effects(Measure.ODDS_RATIO, ZeroCells.HALF_TO_STUDY))
            .orElseThrow();
    assertThat(random.explanation().text())
        .contains("network meta-analysis of odds ratio by the graph-theoretical method")
        .contains("24 studies of 4 treatments")
        .contains("Rabkin 1984: one half added to each of its cells")
        .contains("within designs: Q = 187.4, df = 16, p = 2.75e-31")
        .contains("direct, 15 studies")
        .contains("P-scores, small values are bad");
  }

  private static void agree(
      NetworkResult result, String treatment, double value, double error, double share) {
    agree(result.league().compare(treatment, "no contact").estimate(), value, error, share);
  }

  private static void agree(Estimate estimate, double value, double error, double share) {
    assertThat(estimate.value()).isCloseTo(value, withPercentage(100 * share));
    assertThat(estimate.standardError()).isCloseTo(error, withPercentage(100 * share));
  }
}
