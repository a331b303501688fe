package org.offlabel.metaanalysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * The diabetes network of Senn 2013. Figures to many digits are metafor 3.8-1 (rma.mv with one row
 * per contrast against a study's first arm and their covariance). R's netmeta prints for its data
 * set Senn2013 Q = 96.99 on 18, 74.46 within designs on 11 and 22.53 between designs on 7 degrees
 * of freedom, and 6.77, 7.51 and 16.29 with the designs rosi:sulf, metf:sulf and plac:rosi
 * detached; it starts from standard errors rounded to four digits, hence the last digit.
 */
class DiabetesNetworkTest {

  private static final Map<String, double[]> COMMON =
      Map.of(
          "acarbose", new double[] {-0.827318119129955, 0.1084974818841773},
          "benfluorex", new double[] {-0.905142707496225, 0.1271077380045901},
          "metformin", new double[] {-1.114029952218760, 0.0596081273415544},
          "miglitol", new double[] {-0.943841278536445, 0.1269030027239448},
          "pioglitazone", new double[] {-1.066268783748023, 0.0758425456349152},
          "rosiglitazone", new double[] {-1.201860953345709, 0.0476629807330244},
          "sitagliptin", new double[] {-0.570000000000000, 0.1291189301117677},
          "sulfonylurea", new double[] {-0.439400141859403, 0.0914635009480959},
          "vildagliptin", new double[] {-0.700000000000000, 0.1272779111498404});

  private static final Map<String, double[]> MOMENTS =
      Map.of(
          "acarbose", new double[] {-0.841770846284992, 0.245808143810193},
          "benfluorex", new double[] {-0.731128241811427, 0.286068803399970},
          "metformin", new double[] {-1.126760362787610, 0.154261408157089},
          "miglitol", new double[] {-0.949704171896926, 0.231755889109506},
          "pioglitazone", new double[] {-1.129075932084322, 0.219631194334310},
          "rosiglitazone", new double[] {-1.233453310765391, 0.127798279210243},
          "sitagliptin", new double[] {-0.570000000000000, 0.354092916997531},
          "sulfonylurea", new double[] {-0.416539864918028, 0.240871311430809},
          "vildagliptin", new double[] {-0.700000000000000, 0.353425752345919});

  private static final Map<String, double[]> REML =
      Map.of(
          "acarbose", new double[] {-0.841364253495784, 0.238426431478398},
          "benfluorex", new double[] {-0.736900314101286, 0.277600379648658},
          "metformin", new double[] {-1.128403819682780, 0.149401746578940},
          "rosiglitazone", new double[] {-1.233738708942022, 0.123456707163003},
          "sulfonylurea", new double[] {-0.417527729846695, 0.232609843409961});

  private final NetworkData data = DiabetesTrials.published().differences();
  private final NetworkResult common =
      Network.commonEffect().smallIsGood().analyse(data).orElseThrow();
  private final NetworkResult random =
      Network.randomEffectsByMoments().smallIsGood().analyse(data).orElseThrow();

  @Test
  void everyDrugAgainstPlaceboIsMetaforsWithACommonEffect() {
    agree(common, COMMON, 1e-8);
    assertThat(common.league().compare("rosiglitazone", "placebo").estimate().pValue())
        .isCloseTo(2.68691787110403e-140, withPercentage(1e-6));
  }

  @Test
  void everyDrugAgainstPlaceboIsMetaforsWithTheVarianceByMoments() {
    assertThat(random.heterogeneity().tauSquared())
        .isCloseTo(0.1087100957546125, withPercentage(1e-9));
    assertThat(random.heterogeneity().tauSquaredAtBound()).isFalse();
    agree(random, MOMENTS, 1e-8);
  }

  @Test
  void everyDrugAgainstPlaceboIsMetaforsWithRestrictedMaximumLikelihood() {
    NetworkResult reml = Network.randomEffectsByReml().analyse(data).orElseThrow();
    assertThat(reml.heterogeneity().tauSquared()).isCloseTo(0.09991454854, withPercentage(1e-4));
    agree(reml, REML, 1e-7);
  }

  @Test
  void totalDisagreementIsMetaforsAndNetmetas() {
    CochranQ total = common.heterogeneity().total();
    assertThat(total.statistic()).isCloseTo(96.9840650655013, withPercentage(1e-9));
    assertThat(total.degreesOfFreedom()).isEqualTo(18);
    assertThat(total.pValue().orElseThrow()).isCloseTo(7.87628261702553e-13, withPercentage(1e-6));
    assertThat(random.heterogeneity().total()).isEqualTo(total);
    assertThat(common.heterogeneity().iSquared().orElseThrow()).isCloseTo(0.814, within(5e-4));
    assertThat(common.heterogeneity().tauSquared()).isZero();
  }

  @Test
  void disagreementWithinAndBetweenDesignsIsTheFullInteractionModelOfMetafor() {
    Inconsistency found = common.inconsistency();
    assertThat(found.within().statistic()).isCloseTo(74.4498408279668, withPercentage(1e-9));
    assertThat(found.within().degreesOfFreedom()).isEqualTo(11);
    assertThat(found.between().statistic()).isCloseTo(22.5342242375345, withPercentage(1e-8));
    assertThat(found.between().degreesOfFreedom()).isEqualTo(7);
    assertThat(found.between().pValue().orElseThrow()).isCloseTo(0.0021, within(5e-5));
  }

  @Test
  void eachDesignDisagreesWithinAsInMetafor() {
    assertThat(design("metformin", "placebo").within().statistic())
        .isCloseTo(42.1614544237545, withPercentage(1e-8));
    assertThat(design("placebo", "rosiglitazone").within().statistic())
        .isCloseTo(21.2716662833542, withPercentage(1e-8));
    assertThat(design("placebo", "rosiglitazone").within().degreesOfFreedom()).isEqualTo(5);
    assertThat(design("metformin", "rosiglitazone").within().statistic())
        .isCloseTo(0.186944568896846, withPercentage(1e-7));
    assertThat(design("acarbose", "metformin", "placebo").within().pValue()).isEmpty();
  }

  @Test
  void detachingADesignShowsWhatItContributes() {
    CochranQ rosiglitazone = design("rosiglitazone", "sulfonylurea").detached().orElseThrow();
    assertThat(rosiglitazone.statistic()).isCloseTo(6.77213735884365, withPercentage(1e-7));
    assertThat(rosiglitazone.degreesOfFreedom()).isEqualTo(6);
    assertThat(design("metformin", "sulfonylurea").detached().orElseThrow().statistic())
        .isCloseTo(7.51506382597387, withPercentage(1e-7));
    CochranQ threeArms = design("acarbose", "metformin", "placebo").detached().orElseThrow();
    assertThat(threeArms.statistic()).isCloseTo(22.3883419490569, withPercentage(1e-7));
    assertThat(threeArms.degreesOfFreedom()).isEqualTo(5);
    assertThat(design("placebo", "sitagliptin").detached()).isEmpty();
  }

  @Test
  void inconsistencyIsTestedWithHeterogeneityAllowedFor() {
    Inconsistency.RandomDesigns test = common.inconsistency().random().orElseThrow();
    assertThat(test.tauSquaredWithin()).isCloseTo(0.14420386731174, withPercentage(1e-8));
    assertThat(test.between().statistic()).isCloseTo(2.19407528818216, withPercentage(1e-7));
    assertThat(test.between().degreesOfFreedom()).isEqualTo(7);
  }

  @Test
  void directAndIndirectEvidenceAreSplitAsCalculatedBackByHandInR() {
    SplitComparison split = split(random, "rosiglitazone", "sulfonylurea");
    assertThat(split.studies()).isEqualTo(1);
    assertThat(split.directShare()).isCloseTo(0.43483549878682, withPercentage(1e-8));
    agree(split.network(), -0.816913445847363, 0.237133648683745, 1e-8);
    agree(split.direct().orElseThrow(), -1.2, 0.35960911225507, 1e-8);
    agree(split.indirect().orElseThrow(), -0.52216805314151, 0.315431997367148, 1e-7);
    assertThat(split.difference().orElseThrow().pValue())
        .isCloseTo(0.156474405883169, withPercentage(1e-6));
  }

  @Test
  void aStudyOfThreeArmsCountsAsDirectEvidenceOnEachOfItsPairs() {
    SplitComparison split = split(common, "acarbose", "metformin");
    agree(split.direct().orElseThrow(), 0.2, 0.357852574339026, 1e-8);
    assertThat(split.directShare()).isCloseTo(0.102456665658225, withPercentage(1e-7));
    agree(split.indirect().orElseThrow(), 0.296610191141798, 0.120905634882481, 1e-7);
    assertThat(split(common, "metformin", "placebo").directShare())
        .isCloseTo(0.582714164999771, withPercentage(1e-7));
    assertThat(split(common, "rosiglitazone", "sulfonylurea").difference().orElseThrow().pValue())
        .isCloseTo(7.18275550232114e-05, withPercentage(1e-5));
  }

  @Test
  void withOneWayOnlyThereIsNoIndirectEvidence() {
    SplitComparison split = split(random, "placebo", "vildagliptin");
    assertThat(split.directShare()).isEqualTo(1);
    assertThat(split.indirect()).isEmpty();
    assertThat(split.difference()).isEmpty();
    SplitComparison never = split(random, "sitagliptin", "vildagliptin");
    assertThat(never.direct()).isEmpty();
    assertThat(never.directShare()).isZero();
    assertThat(never.indirect()).contains(never.network());
  }

  @Test
  void drugsAreRankedByTheMeanOfOneSidedPValues() {
    List<Ranking.Place> places = random.ranking().orElseThrow().places();
    assertThat(places.stream().map(Ranking.Place::treatment))
        .containsExactly(
            "rosiglitazone",
            "metformin",
            "pioglitazone",
            "miglitol",
            "acarbose",
            "benfluorex",
            "vildagliptin",
            "sitagliptin",
            "sulfonylurea",
            "placebo");
    assertThat(places.getFirst().pScore()).isCloseTo(0.893381145793618, withPercentage(1e-7));
    assertThat(places.get(1).pScore()).isCloseTo(0.781777032187296, withPercentage(1e-7));
    assertThat(places.getLast().pScore()).isCloseTo(0.013894180767082, withPercentage(1e-6));
    List<Ranking.Place> fixed = common.ranking().orElseThrow().places();
    assertThat(fixed.getFirst().pScore()).isCloseTo(0.978967315993048, withPercentage(1e-7));
    assertThat(fixed.getLast().pScore()).isCloseTo(6.50846567338272e-07, withPercentage(1e-4));
    assertThat(Network.commonEffect().analyse(data).orElseThrow().ranking()).isEmpty();
  }

  @Test
  void theOtherDirectionTurnsTheRanksRound() {
    NetworkResult bad = Network.randomEffectsByMoments().smallIsBad().analyse(data).orElseThrow();
    assertThat(bad.ranking().orElseThrow().places().getFirst().treatment()).isEqualTo("placebo");
    assertThat(bad.ranking().orElseThrow().places().getFirst().pScore())
        .isCloseTo(1 - 0.013894180767082, withPercentage(1e-7));
  }

  @Test
  void simulatedRanksComeCloseToPScores() {
    SimulatedRanking drawn =
        SimulatedRanking.of(random.league(), Direction.SMALL_IS_GOOD, 40_000, 7);
    assertThat(SimulatedRanking.of(random.league(), Direction.SMALL_IS_GOOD, 40_000, 7))
        .isEqualTo(drawn);
    Map<String, Double> scores =
        random.ranking().orElseThrow().places().stream()
            .collect(Collectors.toMap(Ranking.Place::treatment, Ranking.Place::pScore));
    for (SimulatedRanking.Place place : drawn.places()) {
      assertThat(place.sucra())
          .as(place.treatment())
          .isCloseTo(scores.get(place.treatment()), within(0.006));
      assertThat(place.ranks().stream().mapToDouble(Double::doubleValue).sum())
          .isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void predictionIntervalsUseTheFreedomOfQLessOne() {
    Interval metformin = random.league().compare("metformin", "placebo").prediction().orElseThrow();
    assertThat(metformin.lower()).isCloseTo(-1.89476417781329, withPercentage(1e-7));
    assertThat(metformin.upper()).isCloseTo(-0.3587565477619340, withPercentage(1e-7));
    assertThat(common.league().compare("metformin", "placebo").prediction()).isEmpty();
  }

  @Test
  void aComparisonTheOtherWayRoundHasTheOtherSign() {
    Comparison there = random.league().compare("metformin", "placebo");
    Comparison back = random.league().compare("placebo", "metformin");
    assertThat(back.estimate().value()).isEqualTo(-there.estimate().value());
    assertThat(back.prediction().orElseThrow().upper())
        .isEqualTo(-there.prediction().orElseThrow().lower());
    assertThat(back.reversed()).isEqualTo(there);
    assertThat(there.studies()).isEqualTo(4);
  }

  @Test
  void leveragesAddUpToTheTreatmentsLessOne() {
    for (NetworkResult result : List.of(common, random)) {
      assertThat(result.weights()).hasSize(28);
      assertThat(result.weights().stream().mapToDouble(ContrastWeight::leverage).sum())
          .isCloseTo(9, within(1e-10));
    }
  }

  @Test
  void theWeightsOfAThreeArmStudyAreReduced() {
    ContrastWeight weight =
        common.weights().stream()
            .filter(w -> w.study().equals("Willms (1999)") && w.treatment2().equals("metformin"))
            .findFirst()
            .orElseThrow();
    double a = Math.pow(1.782, 2) / 31;
    double m = Math.pow(0.862, 2) / 29;
    double p = Math.pow(1.831, 2) / 29;
    assertThat(weight.weight()).isCloseTo(1 / (a + m + (a * m / p)), withPercentage(1e-9));
    assertThat(weight.weight()).isLessThan(1 / (a + m));
  }

  private Design design(String... treatments) {
    return common.inconsistency().designs().stream()
        .filter(d -> d.treatments().equals(List.of(treatments)))
        .findFirst()
        .orElseThrow();
  }

  private static SplitComparison split(NetworkResult result, String first, String second) {
    return result.splits().stream()
        .filter(s -> s.treatment1().equals(first) && s.treatment2().equals(second))
        .findFirst()
        .orElseThrow();
  }

  private static void agree(NetworkResult result, Map<String, double[]> expected, double share) {
    expected.forEach(
        (drug, figures) ->
            agree(
                result.league().compare(drug, "placebo").estimate(),
                figures[0],
                figures[1],
                share));
  }

  private static void agree(Estimate estimate, double value, double error, double share) {
    assertThat(estimate.value()).isCloseTo(value, withPercentage(100 * share));
    assertThat(estimate.standardError()).isCloseTo(error, withPercentage(100 * share));
  }
}
