package org.offlabel.metaanalysis.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.statistic.ChiSquared;
import org.offlabel.metaanalysis.statistic.Estimate;

/**
 * Juvenile delinquency and mental health: 100 effects in 17 studies, the data of the tutorial by
 * Assink and Wibbelink (2016), The Quantitative Methods for Psychology 12(3):154-174. Figures:
 * metafor 3.8-1 with both components held at the highest point of the likelihood, found by Fisher
 * scoring with dense matrices in R; CR2: clubSandwich 0.5.8.
 */
final class Assink2016Test {

  private static final int[] SIZES = {6, 3, 10, 1, 1, 5, 6, 1, 2, 5, 22, 5, 2, 6, 3, 16, 6};
  private static final double[] ESTIMATES = {
    0.9066, 0.4295, 0.2679, 0.2078, 0.0526, -0.0507, 0.5117, 0.4738, 0.3544, 2.2844, 2.1771, 1.7777,
    1.548, 1.4855, 1.4836, 1.2777, 1.0311, 0.9409, 0.6263, -0.0447, 1.549, 0.7516, 0.3979, 0.2062,
    -0.2927, -0.5067, 1.7083, 0.8003, 0.7268, 0.6569, 0.5569, 0.3504, 0.3695, 0.1048, 0.1748,
    0.4549, 0.3161, 0.0826, 0.0221, -0.0199, 2.358, 2.358, 2.3157, 2.0765, 2.0034, 1.7716, 1.4918,
    1.4476, 1.2897, 1.2637, 1.2423, 1.1769, 1.076, 1.0653, 1.0379, 1.0101, 1.0087, 0.8765, 0.8615,
    0.8531, 0.6999, 0.6947, 0.2994, 0.2992, 0.2989, 0.291, 0.217, 0.3874, 0.2178, 0.4571, 0.1947,
    0.0239, -0.0575, -0.119, -0.2945, 0.713, 0.399, -0.7645, 0.7156, 0.7067, 0.6475, 0.6428, 0.6271,
    0.6238, 0.6025, 0.5763, 0.5171, -0.3797, -0.4228, -0.4245, -0.4671, -0.523, -0.5675, -0.7586,
    0.3453, 0.1221, 0.0906, 0.004, -0.0207, -0.066
  };
  private static final double[] VARIANCES = {
    0.074, 0.0398, 0.0481, 0.0239, 0.0331, 0.0886, 0.0115, 0.0076, 0.0065, 0.3325, 0.3073, 0.2697,
    0.4533, 0.1167, 0.1706, 0.1538, 0.3132, 0.1487, 0.2139, 0.0331, 0.1384, 0.0477, 0.0449, 0.3533,
    0.0758, 0.0314, 0.0729, 0.0815, 0.1394, 0.0943, 0.1355, 0.0763, 0.0199, 0.0331, 0.0346, 0.0278,
    0.0185, 0.0328, 0.0612, 0.0127, 0.1226, 0.1226, 0.2416, 0.0844, 0.078, 0.0723, 0.0701, 0.0422,
    0.0663, 0.0935, 0.0392, 0.0387, 0.0391, 0.038, 0.1651, 0.0586, 0.0386, 0.0893, 0.1591, 0.035,
    0.0353, 0.0353, 0.0041, 0.0042, 0.0041, 0.0042, 0.0041, 0.0138, 0.0137, 0.01, 0.0059, 0.0025,
    0.0032, 0.0789, 0.0179, 0.1537, 0.2334, 0.1674, 0.0914, 0.0875, 0.033, 0.0861, 0.04, 0.068,
    0.1287, 0.0332, 0.0517, 0.039, 0.0664, 0.0809, 0.0667, 0.0988, 0.034, 0.0437, 0.034, 0.0158,
    0.0107, 0.0208, 0.0123, 0.01
  };

  /** Publication years, centred, in runs of effects. */
  private static final int[] RUNS = {6, 3, 4, 2, 2, 2, 1, 1, 5, 6, 1, 2, 5, 22, 5, 2, 6, 3, 16, 6};

  private static final double[] RUN_YEARS = {
    4.5, 1.5, -8.5, -6.5, -8.5, -6.5, -7.5, -11.5, 5.5, 3.5, 1.5, 5.5, 4.5, -6.5, 4.5, -3.5, -1.5,
    -13.5, 2.5, 5.5
  };

  private static final int[] OVERT = {48, 49, 53, 55, 56, 58, 62, 64, 65, 66, 78, 84, 91};
  private static final int[] COVERT = {79, 81, 86, 87, 88, 89, 90, 92, 93};

  @Test
  void overallEffectAndItsLevels() {
    MultilevelResult result =
        Multilevel.reml().withTest(CoefficientTest.T_RESIDUAL).fit(effects()).orElseThrow();

    Estimate mean = result.coefficient("intercept").estimate();
    assertThat(mean.value()).isEqualTo(0.4267993570486592, within(1e-12));
    assertThat(mean.standardError()).isEqualTo(0.1184291951053535, within(1e-12));
    assertThat(mean.pValue()).isEqualTo(0.0004927919735737175, within(1e-12));
    check(result, 0.1878702544179372, 0.1119919991954315);
    assertThat(result.fit().logLikelihood()).isEqualTo(-73.63270544029902, within(1e-10));
    assertThat(result.fit().aic()).isEqualTo(153.2654108806, within(1e-8));
    assertThat(result.fit().bic()).isEqualTo(161.0507704310, within(1e-7));
    // 6.94 % of the variance is sampling error.
    Heterogeneity seen = result.heterogeneity();
    assertThat(100 * seen.iSquared(Level.EFFECT)).isEqualTo(34.75683746036742, within(1e-9));
    assertThat(100 * seen.iSquared(Level.CLUSTER)).isEqualTo(58.30573561819661, within(1e-9));
    assertThat(seen.pValue() / 6.203995026915716e-112).isEqualTo(1, within(1e-9));
    assertThat(result.profileInterval(Level.CLUSTER).lower())
        .isEqualTo(0.08441199548930892, within(1e-10));
    assertThat(result.profileInterval(Level.EFFECT).upper())
        .isEqualTo(0.1810114497361897, within(1e-10));
    Estimate robust = result.robust(Sandwich.CR2).orElseThrow().coefficient("intercept").estimate();
    assertThat(robust.standardError()).isEqualTo(0.1186496002019025, within(1e-12));
    assertThat(robust.reference().degreesOfFreedom()).isEqualTo(15.44761581703911, within(1e-9));
  }

  @Test
  void eachLevelIsNeeded() {
    double both = logLikelihood(RandomEffects.CLUSTER_AND_EFFECT);

    double clusters = logLikelihood(RandomEffects.CLUSTER_ONLY);
    assertThat(clusters).isEqualTo(-114.5656272624739, within(1e-10));
    double effects = logLikelihood(RandomEffects.EFFECT_ONLY);
    assertThat(effects).isEqualTo(-105.0339196726182, within(1e-8));
    assertThat(new ChiSquared(1).upperTail(2 * (both - effects))).isLessThan(1e-10);
  }

  @Test
  void moderatorsTogether() {
    MultilevelResult result =
        Multilevel.reml()
            .withModerator("year", years())
            .withModerator("overt", among(OVERT))
            .withModerator("covert", among(COVERT))
            .withTest(CoefficientTest.T_RESIDUAL)
            .fit(effects())
            .orElseThrow();

    check(result, 0.1492524744425707, 0.0852631152175366);
    assertThat(result.coefficient("year").estimate().value())
        .isEqualTo(-0.03796243334332322, within(1e-12));
    assertThat(result.coefficient("covert").estimate().pValue())
        .isEqualTo(0.0003510186074239386, within(1e-12));
    OmnibusTest test = result.moderatorTest().orElseThrow();
    assertThat(test.statistic()).isEqualTo(6.413298869120202, within(1e-9));
    assertThat(test.numerator()).isEqualTo(3);
    assertThat(test.pValue()).isEqualTo(0.0005253751368850707, within(1e-12));
    OmnibusTest robust = result.robust(Sandwich.CR1).orElseThrow().moderatorTest().orElseThrow();
    assertThat(robust.statistic()).isEqualTo(1586.816126790523, within(1e-6));
    assertThat(robust.pValue() / 6.463413418960313e-17).isEqualTo(1, within(1e-6));
    RobustResult reduced = result.robust(Sandwich.CR2).orElseThrow();
    assertThat(reduced.moderatorTest()).isEmpty();
    Estimate overt = reduced.coefficient("overt").estimate();
    assertThat(overt.standardError()).isEqualTo(0.06952861502745664, within(1e-12));
    assertThat(overt.reference().degreesOfFreedom()).isEqualTo(1.729123583953479, within(1e-9));
    assertThat(overt.pValue()).isEqualTo(0.1173601811840312, within(1e-10));
  }

  private static double logLikelihood(RandomEffects chosen) {
    return Multilevel.reml()
        .withRandomEffects(chosen)
        .fit(effects())
        .orElseThrow()
        .fit()
        .logLikelihood();
  }

  private static void check(MultilevelResult result, double clusters, double effects) {
    assertThat(result.component(Level.CLUSTER).variance()).isEqualTo(clusters, within(1e-11));
    assertThat(result.component(Level.EFFECT).variance()).isEqualTo(effects, within(1e-11));
    assertThat(result.convergence().reached()).isTrue();
  }

  private static List<NestedEffect> effects() {
    List<NestedEffect> effects = new ArrayList<>();
    for (int study = 0; study < SIZES.length; study++) {
      for (int i = 0; i < SIZES[study]; i++) {
        int k = effects.size();
        effects.add(NestedEffect.of("study " + (study + 1), ESTIMATES[k], VARIANCES[k]));
      }
    }
    return effects;
  }

  private static double[] years() {
    return IntStream.range(0, RUNS.length)
        .boxed()
        .flatMapToDouble(run -> IntStream.range(0, RUNS[run]).mapToDouble(i -> RUN_YEARS[run]))
        .toArray();
  }

  private static double[] among(int[] numbers) {
    double[] column = new double[ESTIMATES.length];
    Arrays.stream(numbers).forEach(number -> column[number] = 1);
    return column;
  }
}
