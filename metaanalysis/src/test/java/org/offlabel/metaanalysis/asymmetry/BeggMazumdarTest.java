package org.offlabel.metaanalysis.asymmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Reference;

/** Figures: metafor 3.8-1, {@code ranktest}. */
final class BeggMazumdarTest {

  private static void assertTest(Effects effects, double tau, double p, boolean exact) {
    RankTest test = BeggMazumdar.test(effects).orElseThrow();
    assertThat(test.tau()).isCloseTo(tau, withinPercentage(1e-8));
    assertThat(test.pValue()).isCloseTo(p, withinPercentage(1e-7));
    assertThat(test.exact()).isEqualTo(exact);
  }

  @Test
  void exactWithoutTies() {
    assertTest(PublishedEffects.bcg(), 0.025641025641026, 0.95236190796087, true);
    assertTest(PublishedEffects.magnesium(), 0.15, 0.45028488627205, true);
    assertTest(PublishedEffects.smoking(), 0.14414414414414, 0.21568812466961, true);
  }

  @Test
  void normalWithTies() {
    assertTest(PublishedEffects.expectancy(), 0.30000519044612, 0.07402608915793, false);
  }

  /** Two orders of 20 in 20! each way: 2/20!. */
  @Test
  void exactTailKeepsItsDigits() {
    double[] y = new double[20];
    double[] v = new double[20];
    for (int i = 0; i < y.length; i++) {
      v[i] = 1 + (0.01 * i);
      y[i] = i;
    }
    double factorial = 1;
    for (int i = 2; i <= 20; i++) {
      factorial *= i;
    }
    // Deviates rise with the effects, for variances are nearly alike.
    assertTest(Effects.of(Measure.GENERIC, y, v), 1, 2 / factorial, true);
  }

  @Test
  void agreesWithCountingEveryPair() {
    for (long seed = 1; seed <= 40; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int n = 2 + random.nextInt(40);
      int values = 2 + random.nextInt(20);
      double[] x = random.ints(n, 0, values).asDoubleStream().toArray();
      double[] y = random.ints(n, 0, values).asDoubleStream().toArray();
      double s = 0;
      double differentX = 0;
      double differentY = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) {
          double dx = Math.signum(x[i] - x[j]);
          double dy = Math.signum(y[i] - y[j]);
          s += dx * dy;
          differentX += dx * dx;
          differentY += dy * dy;
        }
      }
      double expected = s / Math.sqrt(differentX * differentY);
      KendallTau kendall = KendallTau.of(x, y);
      if (Double.isNaN(expected)) {
        assertThat(kendall.tau()).as("seed %d", seed).isNaN();
      } else {
        assertThat(kendall.tau()).as("seed %d", seed).isCloseTo(expected, within(1e-14));
      }
    }
  }

  /** Kendall's variance of S without ties: n(n − 1)(2n + 5)/18. */
  @Test
  void exactAndNormalPValuesMeetWhereTheOneEnds() {
    SplittableRandom random = new SplittableRandom(7);
    double[] x = random.doubles(151).toArray();
    double[] y =
        IntStream.range(0, 151).mapToDouble(i -> (0.2 * x[i]) + random.nextDouble()).toArray();
    KendallTau exact = KendallTau.of(Arrays.copyOf(x, 150), Arrays.copyOf(y, 150));
    double s = exact.tau() * 150 * 149 / 2;
    double z = s / Math.sqrt(150 * 149 * 305 / 18.0);
    assertThat(exact.exact()).isTrue();
    assertThat(exact.pValue())
        .isLessThan(0.1)
        .isCloseTo(Reference.NORMAL.twoSidedP(z), withinPercentage(5));
    assertThat(KendallTau.of(x, y).exact()).isFalse();
  }

  @Test
  void twoStudiesNeverDiffer() {
    RankTest test =
        BeggMazumdar.test(PublishedEffects.first(2, PublishedEffects.bcg())).orElseThrow();
    assertThat(Math.abs(test.tau())).isEqualTo(1);
    assertThat(test.pValue()).isEqualTo(1);
    assertThat(test.explanation().text()).contains("caution");
  }

  /** One study with almost all the weight: its own variance less the pooled one is tiny, not 0. */
  @Test
  void hugeAndTinyVariances() {
    Effects effects =
        Effects.of(
            Measure.GENERIC, new double[] {1, 2, 3, 4}, new double[] {1e-20, 1e10, 2e10, 3e10});
    RankTest test = BeggMazumdar.test(effects).orElseThrow();
    assertThat(test.tau()).isBetween(-1.0, 1.0);
    assertThat(test.exact()).isTrue();
  }

  @Test
  void refusesWhatCannotBeRanked() {
    assertThat(BeggMazumdar.test(PublishedEffects.first(1, PublishedEffects.bcg())))
        .isInstanceOf(Attempt.Failed.class);
    assertThat(BeggMazumdar.test(PublishedEffects.alike(1, 2, 3)))
        .isInstanceOfSatisfying(
            Attempt.Failed.class, failed -> assertThat(failed.reason()).contains("same"));
  }
}
