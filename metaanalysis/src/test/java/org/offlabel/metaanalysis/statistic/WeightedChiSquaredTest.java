package org.offlabel.metaanalysis.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sums of weighted chi-squared variables against cases with a formula of their own. */
final class WeightedChiSquaredTest {

  @Test
  void equalWeightsAreChiSquared() {
    for (int n : new int[] {1, 2, 3, 12, 50, 300}) {
      double[] weights = new double[n];
      Arrays.fill(weights, 3.5);
      for (double quantile : new double[] {1e-3, 0.1, 0.5, 0.9, 1, 1.1, 2, 5, 20}) {
        double value = n * quantile;
        double expected = new ChiSquared(n).upperTail(value);
        assertThat(WeightedChiSquared.of(weights).upperTail(3.5 * value))
            .as("n = %d, value %s", n, value)
            .isCloseTo(expected, within(1e-12 * expected));
      }
    }
  }

  /** Pairs of equal weights are exponential variables, whose sum has a tail in closed form. */
  @Test
  void pairsAreExponential() {
    for (double small : new double[] {0.9, 0.5, 1e-3, 1e-6, 1e-12}) {
      WeightedChiSquared sum = WeightedChiSquared.of(1, small, 1, small);
      for (double value : new double[] {1e-2, 0.5, 1.9, 2, 2.1, 10, 100, 600}) {
        double expected =
            (Math.exp(-value / 2) - (small * Math.exp(-value / (2 * small)))) / (1 - small);
        assertThat(sum.upperTail(value))
            .as("weights 1 and %s, value %s", small, value)
            .isCloseTo(expected, within(2e-13 * expected));
      }
    }
  }

  /**
   * Imhof 1961, Biometrika 48:419-426, table 1: weights 0.6, 0.3, 0.1, and these with
   * multiplicities 2, to one in the last of the four digits printed there.
   */
  @Test
  void agreesWithImhofsTable() {
    WeightedChiSquared one = WeightedChiSquared.of(0.6, 0.3, 0.1);
    assertThat(one.upperTail(0.1)).isCloseTo(0.9458, within(1e-4));
    assertThat(one.upperTail(0.7)).isCloseTo(0.5064, within(1e-4));
    assertThat(one.upperTail(2)).isCloseTo(0.1240, within(1e-4));
    WeightedChiSquared two = WeightedChiSquared.of(0.6, 0.6, 0.3, 0.3, 0.1, 0.1);
    assertThat(two.upperTail(0.2)).isCloseTo(0.9936, within(1e-4));
    assertThat(two.upperTail(2)).isCloseTo(0.3998, within(1e-4));
    assertThat(two.upperTail(6)).isCloseTo(0.0161, within(1e-4));
  }

  @Test
  void tailsAddUpAndFallWhateverTheWeights() {
    for (long seed = 1; seed <= 30; seed++) {
      Random random = new Random(seed);
      double[] weights =
          random.doubles(1 + random.nextInt(40), -6, 6).map(x -> Math.pow(10, x)).toArray();
      WeightedChiSquared sum = WeightedChiSquared.of(weights);
      double before = 1;
      for (double share = 1e-3; share < 50; share *= 1.7) {
        double upper = sum.upperTail(share * sum.mean());
        assertThat(upper).as("seed %d, share %s", seed, share).isLessThanOrEqualTo(before);
        assertThat(upper + sum.lowerTail(share * sum.mean()))
            .as("seed %d, share %s", seed, share)
            .isCloseTo(1, within(1e-12));
        before = upper;
      }
    }
  }

  @Test
  void endsAreExact() {
    WeightedChiSquared sum = WeightedChiSquared.of(1, 2);
    assertThat(sum.upperTail(0)).isEqualTo(1);
    assertThat(sum.lowerTail(0)).isZero();
    assertThat(sum.upperTail(Double.POSITIVE_INFINITY)).isZero();
    assertThat(sum.upperTail(1e5)).isZero();
    assertThatThrownBy(() -> WeightedChiSquared.of(1, 0)).hasMessageContaining("above 0");
    assertThatThrownBy(WeightedChiSquared::of).isInstanceOf(IllegalArgumentException.class);
  }
}
