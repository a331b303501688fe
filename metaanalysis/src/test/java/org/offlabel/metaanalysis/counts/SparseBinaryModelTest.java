package org.offlabel.metaanalysis.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offlabel.metaanalysis.effect.TwoByTwo;

/**
 * Figures: rma.glmm of metafor 3.8-1 over lme4, whose controls were tightened (bobyqa to 1e-10,
 * tolPwrss 1e-13); its standard errors come from finite differences, good to six digits. Its
 * log-likelihoods are taken as that of the saturated model plus lme4's, for metafor 3.8-1 itself
 * mixes conditional and marginal deviances there.
 */
final class SparseBinaryModelTest {

  @ParameterizedTest
  @CsvSource({
    "CATHETERS, FIXED_STUDIES, -1.2286277232998, 0.22443846695248, -55.99969096075",
    "CATHETERS, RANDOM_STUDIES, -1.22065947863, 0.22402361642983, -76.906727402163",
    "CATHETERS, APPROXIMATE, -1.1801392986119, 0.2207645716898, -26.19918329669",
    "BCG, FIXED_STUDIES, -0.47725542791241, 0.041231942745621, -157.64816844291",
    "BCG, APPROXIMATE, -0.45511950782478, 0.040279089197742, -110.66216104062",
    "BLEEDING, FIXED_STUDIES, -0.12287341669033, 0.10008284355431, -105.375134102",
    "BLEEDING, RANDOM_STUDIES, -0.1186483306443, 0.0994570272361, -126.26885679172",
    "BLEEDING, APPROXIMATE, -0.093658972798958, 0.087377924025719, -52.659617867035"
  })
  void oneCommonEffect(
      String data, TableLikelihood likelihood, double value, double se, double logLikelihood) {
    CountModelFit fit =
        SparseBinaryModel.of(likelihood).equalEffects().fit(tables(data)).orElseThrow();
    close(fit.estimate().value(), value, 1e-7);
    close(fit.estimate().standardError(), se, 1e-6);
    close(fit.logLikelihood(), logLikelihood, 1e-9);
    assertThat(fit.between()).isEqualTo(new BetweenStudies.AssumedZero());
    assertThat(fit.predictionInterval()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CATHETERS, FIXED_STUDIES, 7, -1.2364933691048, 0.28033737201737, 0.31951285197356,"
        + " -55.301120290184",
    "CATHETERS, RANDOM_STUDIES, 1, -1.2812280174065, 0.32965493437042, 0.72584582465232,"
        + " -74.857714185979",
    "CATHETERS, APPROXIMATE, 7, -1.3026485148355, 0.33863995712473, 0.60068379615737,"
        + " -24.794439131249",
    "BCG, APPROXIMATE, 7, -0.72211905684409, 0.17440095912827, 0.28870616325347,"
        + " -48.337038887913",
    "BLEEDING, FIXED_STUDIES, 7, -0.17664510264613, 0.13713523680282, 0.12176536204597,"
        + " -104.652656714079",
    "BLEEDING, RANDOM_STUDIES, 1, -0.17070127246528, 0.13491233902424, 0.1136490435941,"
        + " -125.61806167637",
    "BLEEDING, APPROXIMATE, 7, -0.099914291757725, 0.1037571878168, 0.007056285729647,"
        + " -52.652681178789"
  })
  void randomEffects(
      String data,
      TableLikelihood likelihood,
      int points,
      double value,
      double se,
      double tauSquared,
      double logLikelihood) {
    CountModelFit fit =
        SparseBinaryModel.of(likelihood)
            .withQuadraturePoints(points)
            .fit(tables(data))
            .orElseThrow();
    close(fit.estimate().value(), value, 2e-7);
    close(fit.estimate().standardError(), se, 2e-6);
    close(fit.between().variance(), tauSquared, 5e-7);
    close(fit.logLikelihood(), logLikelihood, 1e-10);
  }

  /**
   * Figures: an independent program that integrates over the random effect by the trapezoid rule of
   * step 0.02 from -12 to 12, which is exact to machine precision here, maximises by Newton's
   * method with extrapolated differences.
   */
  @ParameterizedTest
  @CsvSource({
    "CATHETERS, EXACT, -1.3531581253198, 0.35104032916232, 0.69345780426636, 0.63994487959701,"
        + " -24.944456633386",
    "BCG, EXACT, -0.7538105223518, 0.18007215563484, 0.31163488762381, 0.16121198166091,"
        + " -48.374791238469",
    "BLEEDING, EXACT, -0.17440619275251, 0.13638547728232, 0.11920954349006, 0.13954043723756,"
        + " -52.990086145752",
    "CATHETERS, FIXED_STUDIES, -1.2364934640274, 0.28033764117487, 0.31951295624068,"
        + " 0.37293963667387, -55.301120225954",
    "BCG, FIXED_STUDIES, -0.74500339358531, 0.17556222888718, 0.29488604639901,"
        + " 0.15097081663814, -88.637794650659"
  })
  void quadratureAgreesWithIntegration(
      String data,
      TableLikelihood likelihood,
      double value,
      double se,
      double tauSquared,
      double tauSquaredError,
      double logLikelihood) {
    CountModelFit fit =
        SparseBinaryModel.of(likelihood).withQuadraturePoints(25).fit(tables(data)).orElseThrow();
    close(fit.estimate().value(), value, 2e-8);
    close(fit.estimate().standardError(), se, 3e-8);
    close(fit.between().variance(), tauSquared, 3e-7);
    close(fit.logLikelihood(), logLikelihood, 1e-10);
    assertThat(fit.between())
        .isInstanceOfSatisfying(
            BetweenStudies.Estimated.class,
            estimated -> close(estimated.standardError(), tauSquaredError, 3e-7));
  }

  /** Stijnen, Hamza and Ozdemir 2010: hypergeometric-normal model, -1.353 (0.351). */
  @Test
  void cathetersAsPublished() {
    CountModelFit fit =
        SparseBinaryModel.conditionalExact().fit(PublishedTables.CATHETERS).orElseThrow();
    assertThat(fit.estimate().value()).isCloseTo(-1.353, within(5e-4));
    assertThat(fit.estimate().standardError()).isCloseTo(0.351, within(5e-4));
    assertThat(fit.silent()).containsExactly("Study 15");
    assertThat(fit.studies()).isEqualTo(17);
    assertThat(fit.explanation().text()).contains("17 studies", "Study 15", "likelihood ratio");
    assertThat(fit.convergence().promise()).isLessThan(1e-12);
  }

  @ParameterizedTest
  @CsvSource({
    "CATHETERS, FIXED_STUDIES, 11.938254508993, 28.735906100477, 16",
    "CATHETERS, APPROXIMATE, 11.115453733881, 27.391730725336, 16",
    "BCG, FIXED_STUDIES, 163.1649151808, 176.95444818836, 12",
    "BCG, APPROXIMATE, 147.90607565663, 161.82096336558, 12",
    "BLEEDING, FIXED_STUDIES, 33.193024776477, 41.184660623423, 23",
    "BLEEDING, RANDOM_STUDIES, 36.648867151975, 38.479813298378, 23",
    "BLEEDING, APPROXIMATE, 25.021801755573, 32.496002158571, 23"
  })
  void heterogeneity(
      String data, TableLikelihood likelihood, double wald, double ratio, double degrees) {
    CountModelFit fit =
        SparseBinaryModel.of(likelihood).equalEffects().fit(tables(data)).orElseThrow();
    close(fit.wald().statistic(), wald, 1e-9);
    close(fit.likelihoodRatio().statistic(), ratio, 1e-9);
    assertThat(fit.likelihoodRatio().degreesOfFreedom()).isEqualTo(degrees);
  }

  /** lme4 lets infinite effects of single studies run off to about 10; here they are infinite. */
  @Test
  void heterogeneityWithRandomLevelsAndZeroCells() {
    CountModelFit fit =
        SparseBinaryModel.unconditionalRandomStudies()
            .equalEffects()
            .fit(PublishedTables.CATHETERS)
            .orElseThrow();
    close(fit.likelihoodRatio().statistic(), 28.43477284925, 1e-8);
    assertThat(fit.wald().statistic()).isCloseTo(12.96, within(0.06));
    assertThat(fit.levelVariance().orElseThrow()).isCloseTo(0.61553016537409, within(1e-7));
  }

  @ParameterizedTest
  @EnumSource(TableLikelihood.class)
  void agreementBeyondChanceIsZeroAtTheBoundAndSaidSo(TableLikelihood likelihood) {
    List<TwoByTwo> same =
        PublishedTables.tables(
            new int[][] {{10, 100, 20, 110}, {10, 100, 20, 110}, {11, 105, 21, 110}});
    SparseBinaryModel model = SparseBinaryModel.of(likelihood);
    CountModelFit random = model.fit(same).orElseThrow();
    CountModelFit equal = model.equalEffects().fit(same).orElseThrow();
    assertThat(random.between()).isEqualTo(new BetweenStudies.EstimatedZero());
    assertThat(random.between().isAtBound()).isTrue();
    assertThat(random.estimate()).isEqualTo(equal.estimate());
    assertThat(random.explanation().text()).contains("at its bound");
    assertThat(random.predictionInterval()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void swappingTheGroupsTurnsTheSign(long seed) {
    List<TwoByTwo> tables = random(seed, 10);
    List<TwoByTwo> swapped =
        tables.stream()
            .map(t -> new TwoByTwo(t.study(), t.events2(), t.total2(), t.events1(), t.total1()))
            .toList();
    for (TableLikelihood likelihood : TableLikelihood.values()) {
      CountModelFit one = SparseBinaryModel.of(likelihood).fit(tables).orElseThrow();
      CountModelFit other = SparseBinaryModel.of(likelihood).fit(swapped).orElseThrow();
      if (likelihood != TableLikelihood.RANDOM_STUDIES) {
        assertThat(other.estimate().value())
            .as("%s, seed %d", likelihood, seed)
            .isCloseTo(-one.estimate().value(), within(1e-7));
        assertThat(other.between().variance())
            .as("%s, seed %d", likelihood, seed)
            .isCloseTo(one.between().variance(), within(1e-6));
      }
      assertThat(one.logLikelihood())
          .as("%s, seed %d: never below one common effect", likelihood, seed)
          .isGreaterThanOrEqualTo(
              SparseBinaryModel.of(likelihood)
                      .equalEffects()
                      .fit(tables)
                      .orElseThrow()
                      .logLikelihood()
                  - 1e-9);
    }
  }

  @ParameterizedTest
  @EnumSource(TableLikelihood.class)
  void zerosOnOneSideEverywhereFailWithAdvice(TableLikelihood likelihood) {
    List<TwoByTwo> tables = PublishedTables.tables(new int[][] {{0, 20, 3, 20}, {0, 30, 1, 30}});
    assertThat(SparseBinaryModel.of(likelihood).fit(tables))
        .asString()
        .contains("odds ratio of 0", "Peto");
  }

  /** Zeros on opposite sides fit best with effects at both infinities. */
  @ParameterizedTest
  @CsvSource({"EXACT", "APPROXIMATE"})
  void aVarianceWithoutBoundIsNoResult(TableLikelihood likelihood) {
    List<TwoByTwo> tables =
        PublishedTables.tables(new int[][] {{3, 19, 0, 40}, {0, 43, 3, 43}, {2, 50, 0, 50}});
    SparseBinaryModel model = SparseBinaryModel.of(likelihood);
    assertThat(model.fit(tables)).asString().contains("do not bound", "one common effect");
    assertThat(model.equalEffects().fit(tables).toOptional()).isPresent();
  }

  /** One event in each study says as much of any variance: the likelihood is flat in it. */
  @Test
  void aFlatLikelihoodIsNotMistakenForVariance() {
    List<TwoByTwo> tables =
        PublishedTables.tables(new int[][] {{0, 100, 1, 100}, {1, 100, 0, 100}});
    CountModelFit fit = SparseBinaryModel.conditionalExact().fit(tables).orElseThrow();
    assertThat(fit.between()).isEqualTo(new BetweenStudies.EstimatedZero());
    assertThat(fit.estimate().standardError()).isCloseTo(Math.sqrt(2), within(1e-9));
  }

  @Test
  void tooFewStudiesFailWithAdvice() {
    SparseBinaryModel exact = SparseBinaryModel.conditionalExact();
    assertThat(exact.fit(List.of()).toOptional()).isEmpty();
    assertThat(exact.fit(PublishedTables.tables(new int[][] {{0, 20, 0, 20}})))
        .asString()
        .contains("could be anything");
    List<TwoByTwo> one = PublishedTables.tables(new int[][] {{4, 20, 9, 20}});
    assertThat(exact.fit(one)).asString().contains("One informative study", "equal effects");
    CountModelFit equal = exact.equalEffects().fit(one).orElseThrow();
    assertThat(equal.wald().pValue()).isEqualTo(1);
    // The conditional estimate of one table, as fisher.test of R 4.2 gives it.
    assertThat(equal.readable()).isCloseTo(0.315084, within(1e-4));
  }

  @Test
  void theExactModelWantsWholeCounts() {
    List<TwoByTwo> tables =
        List.of(new TwoByTwo("whole", 1, 20, 3, 20), new TwoByTwo("part", 1.5, 20, 3, 20));
    assertThat(SparseBinaryModel.conditionalExact().fit(tables))
        .asString()
        .contains("part", "not whole");
    assertThat(
            SparseBinaryModel.unconditionalFixedStudies().equalEffects().fit(tables).toOptional())
        .isPresent();
  }

  @Test
  void invalidOptionsAreRefused() {
    SparseBinaryModel model = SparseBinaryModel.conditionalApproximate();
    assertThatThrownBy(() -> model.withQuadraturePoints(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> model.withLevel(1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Sixteen copies hold sixteen times the information: the error falls to a quarter. */
  @Test
  void manyStudies() {
    List<TwoByTwo> many = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      many.addAll(PublishedTables.CATHETERS);
    }
    SparseBinaryModel model = SparseBinaryModel.unconditionalFixedStudies();
    CountModelFit one = model.fit(PublishedTables.CATHETERS).orElseThrow();
    CountModelFit sixteen = model.fit(many).orElseThrow();
    close(sixteen.estimate().value(), one.estimate().value(), 1e-7);
    close(4 * sixteen.estimate().standardError(), one.estimate().standardError(), 1e-7);
  }

  @Test
  void largeCountsNeitherOverflowNorDisagree() {
    List<TwoByTwo> large =
        PublishedTables.tables(
            new int[][] {
              {400_000, 1_000_000, 500_000, 1_000_000}, {41_000, 90_000, 52_000, 91_000}
            });
    CountModelFit exact =
        SparseBinaryModel.conditionalExact().equalEffects().fit(large).orElseThrow();
    CountModelFit binomial =
        SparseBinaryModel.unconditionalFixedStudies().equalEffects().fit(large).orElseThrow();
    close(exact.estimate().value(), binomial.estimate().value(), 1e-5);
    close(exact.estimate().standardError(), binomial.estimate().standardError(), 1e-5);
  }

  private static List<TwoByTwo> random(long seed, int studies) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, studies)
        .mapToObj(
            i -> {
              int n1 = random.nextInt(20, 200);
              int n2 = random.nextInt(20, 200);
              return new TwoByTwo("S" + i, random.nextInt(n1 / 4), n1, random.nextInt(n2 / 3), n2);
            })
        .toList();
  }

  private static List<TwoByTwo> tables(String data) {
    return switch (data) {
      case "CATHETERS" -> PublishedTables.CATHETERS;
      case "BCG" -> PublishedTables.BCG;
      case "BLEEDING" -> PublishedTables.BLEEDING;
      default -> throw new IllegalArgumentException(data);
    };
  }

  private static void close(double actual, double expected, double relative) {
    assertThat(actual).isCloseTo(expected, within(relative * Math.abs(expected)));
  }
}
