package org.offlabel.metaanalysis.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Do women and men succeed alike in grant and fellowship applications: 66 comparisons of 21 studies
 * (Bornmann, Mutz and Daniel 2007, Journal of Informetrics 1:226-238; counts as in Marsh and others
 * 2009, Review of Educational Research 79:1290-1326). Figures: metafor 3.8-1 with both components
 * held at the highest point of the likelihood, found by Fisher scoring with dense matrices in R;
 * CR2: clubSandwich 0.5.8.
 */
final class Bornmann2007Test {

  private static final int[] SIZES = {
    7, 7, 1, 1, 5, 3, 1, 3, 2, 4, 1, 8, 1, 1, 3, 2, 1, 1, 1, 4, 9
  };
  private static final int[] WOMEN_FUNDED = {
    139, 45, 44, 63, 157, 114, 381, 8, 5, 6, 8, 4, 20, 5, 11, 204, 8, 6, 21, 9, 30, 54, 84, 4, 23,
    297, 20, 111, 146, 379, 72, 9, 49, 11, 98, 1950, 1938, 1682, 1949, 1894, 2012, 2090, 2118, 12,
    2, 307, 544, 32, 122, 129, 43, 15, 4, 392, 443, 424, 483, 10, 9, 2, 1, 5, 25, 3, 32, 6
  };
  private static final int[] WOMEN = {
    711, 258, 236, 251, 910, 589, 2027, 13, 8, 8, 16, 11, 44, 15, 56, 1085, 12, 16, 25, 34, 67, 174,
    290, 17, 91, 1167, 143, 858, 1447, 3858, 268, 105, 167, 107, 461, 5396, 5627, 5315, 5509, 5839,
    6704, 7335, 8427, 39, 17, 578, 3263, 268, 181, 199, 120, 23, 52, 725, 837, 761, 885, 51, 56, 13,
    14, 25, 104, 13, 122, 17
  };
  private static final int[] MEN_FUNDED = {
    274, 166, 219, 96, 252, 460, 489, 53, 53, 63, 53, 43, 55, 70, 82, 430, 25, 26, 127, 77, 82, 84,
    253, 30, 39, 1160, 64, 222, 378, 491, 302, 12, 163, 28, 537, 7859, 7323, 7428, 7778, 7867, 8203,
    8495, 7923, 62, 31, 274, 954, 110, 3256, 3327, 102, 55, 16, 2219, 2370, 2467, 2388, 58, 64, 48,
    45, 66, 57, 63, 92, 76
  };
  private static final int[] MEN = {
    1029, 908, 928, 507, 1118, 2244, 2275, 72, 82, 97, 94, 92, 93, 116, 344, 1612, 33, 44, 236, 168,
    174, 280, 791, 70, 203, 4368, 386, 1361, 2841, 4776, 1097, 220, 617, 169, 2520, 24532, 22513,
    23022, 23671, 25510, 27500, 31238, 33300, 217, 129, 492, 4440, 800, 5500, 5232, 301, 115, 62,
    3962, 4269, 4287, 4217, 241, 281, 198, 177, 291, 259, 240, 358, 346
  };

  /** Runs of comparisons of fellowships and of grants in turn, fellowships first. */
  private static final int[] RUNS = {7, 8, 7, 2, 1, 1, 4, 1, 1, 1, 1, 11, 3, 2, 1, 1, 1, 13};

  @Test
  void womenHaveLowerOdds() {
    MultilevelResult result = Multilevel.reml().fit(effects()).orElseThrow();

    assertThat(result.clusters()).isEqualTo(21);
    check(result, 0.016085211296090796, 0.003752427316171249);
    Estimate mean = result.coefficient("intercept").estimate();
    assertThat(mean.value()).isEqualTo(-0.1009885569020132, within(1e-12));
    assertThat(mean.standardError()).isEqualTo(0.04173716084044565, within(1e-12));
    assertThat(result.fit().logLikelihood()).isEqualTo(-13.08390026291302, within(1e-10));
    check(result.profileInterval(Level.CLUSTER), 0.003942429909768052, 0.05553914154698108);
    check(result.profileInterval(Level.EFFECT), 0.0008129322239804202, 0.0145901631749033);
    Estimate robust = result.robust(Sandwich.CR2).orElseThrow().coefficient("intercept").estimate();
    assertThat(robust.standardError()).isEqualTo(0.04160183645985907, within(1e-12));
    assertThat(robust.reference().degreesOfFreedom()).isEqualTo(13.4641190120747, within(1e-9));
  }

  @Test
  void grantsAndFellowshipsDiffer() {
    MultilevelResult result =
        Multilevel.reml()
            .withModerator("grant", grants())
            .withTest(CoefficientTest.T_RESIDUAL)
            .fit(effects())
            .orElseThrow();

    check(result, 0.004484478401189124, 0.003546646888487948);
    Estimate grant = result.coefficient("grant").estimate();
    assertThat(grant.value()).isEqualTo(0.1889794048333432, within(1e-12));
    assertThat(grant.pValue()).isEqualTo(0.001353356014907493, within(1e-12));
    // Not at its bound, but 0 cannot be excluded.
    check(result.profileInterval(Level.CLUSTER), 0, 0.02703667584434315);
    check(result.predict(0).interval(), -0.3995379596664285, -0.002500584784565774);
    Estimate robust = result.robust(Sandwich.CR2).orElseThrow().coefficient("grant").estimate();
    assertThat(robust.reference().degreesOfFreedom()).isEqualTo(9.296332675513154, within(1e-9));
    assertThat(robust.pValue()).isEqualTo(0.007623616028068895, within(1e-11));
  }

  private static void check(MultilevelResult result, double clusters, double effects) {
    assertThat(result.component(Level.CLUSTER).variance()).isEqualTo(clusters, within(1e-12));
    assertThat(result.component(Level.EFFECT).variance()).isEqualTo(effects, within(1e-12));
    assertThat(result.convergence().reached()).isTrue();
  }

  private static void check(Interval interval, double lower, double upper) {
    assertThat(interval.lower()).isEqualTo(lower, within(1e-10));
    assertThat(interval.upper()).isEqualTo(upper, within(1e-10));
  }

  /** Logarithms of the odds ratio of women to men. */
  private static List<NestedEffect> effects() {
    List<NestedEffect> effects = new ArrayList<>();
    for (int study = 0; study < SIZES.length; study++) {
      for (int i = 0; i < SIZES[study]; i++) {
        int k = effects.size();
        double a = WOMEN_FUNDED[k];
        double b = WOMEN[k] - a;
        double c = MEN_FUNDED[k];
        double d = MEN[k] - c;
        double variance = (1 / a) + (1 / b) + (1 / c) + (1 / d);
        effects.add(NestedEffect.of("study " + study, Math.log(a * d / (b * c)), variance));
      }
    }
    return effects;
  }

  private static double[] grants() {
    return IntStream.range(0, RUNS.length)
        .boxed()
        .flatMapToDouble(run -> IntStream.range(0, RUNS[run]).mapToDouble(i -> run % 2))
        .toArray();
  }
}
