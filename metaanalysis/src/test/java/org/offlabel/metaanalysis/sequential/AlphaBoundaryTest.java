package org.offlabel.metaanalysis.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boundaries of alpha spending against published tables and against other ways to integrate. */
final class AlphaBoundaryTest {

  private static final ErrorRates TWO = ErrorRates.twoSided(0.05, 0.10);
  private static final Spending OBF = Spending.obrienFleming();
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private static void same(List<Double> found, double within, double... expected) {
    assertThat(found).hasSize(expected.length);
    for (int look = 0; look < expected.length; look++) {
      assertThat(found.get(look)).as("look %s", look + 1).isCloseTo(expected[look], offset(within));
    }
  }

  /** R package ldbounds, documentation: five equal looks, two-sided 0.05, four decimals. */
  @Test
  void fiveEqualLooksAsInLdbounds() {
    same(
        AlphaBoundary.equallySpaced(TWO, OBF, 5).critical(),
        1.5e-4,
        4.8769,
        3.3569,
        2.6803,
        2.2898,
        2.0310);
  }

  /** R package gsDesign 3, reference of gsdmvn::gs_b: looks 0.5, 0.75, 1, one-sided 0.025. */
  @Test
  void threeLooksAsInGsDesign() {
    same(
        AlphaBoundary.of(ErrorRates.oneSided(0.025, 0.1), OBF, 0.5, 0.75, 1).critical(),
        1e-6,
        2.962588,
        2.359018,
        2.014084);
  }

  /** SeqBounds.jl, README: four looks, one-sided 0.05, coarse grid. */
  @Test
  void fourLooksAsInSeqBounds() {
    same(
        AlphaBoundary.equallySpaced(ErrorRates.oneSided(0.05, 0.1), OBF, 4).critical(),
        1e-4,
        3.74955,
        2.53993,
        2.01604,
        1.72014);
  }

  /** Reference: the recursion with eight panels of 200 Gauss-Legendre nodes each, in NumPy. */
  @Test
  void asByAFarFinerIntegration() {
    same(
        AlphaBoundary.equallySpaced(TWO, OBF, 10).critical(),
        1e-10,
        6.991351707077416,
        4.876885152825113,
        3.9296822965723126,
        3.3670790834335738,
        2.989329831336154,
        2.7148089546658483,
        2.5040772750055376,
        2.335829039023806,
        2.1975032888088477,
        2.081175752521169);
    same(
        AlphaBoundary.equallySpaced(TWO, Spending.pocock(), 5).critical(),
        1e-10,
        2.4379766880500116,
        2.42681385815011,
        2.410193840271316,
        2.396645400648728,
        2.385984571622545);
  }

  /** Looks close together, far apart, and a last one beyond the required information. */
  @Test
  void unevenLooksAndOverrunning() {
    same(
        AlphaBoundary.of(TWO, OBF, 0.15, 0.17, 0.5, 0.502, 0.9, 1.2).critical(),
        1e-10,
        5.669669601685666,
        5.319502529477241,
        2.962592315919262,
        3.0143966100392476,
        2.1052718808061814,
        2.1661161319650004);
  }

  @Test
  void oneLookIsTheConventionalTest() {
    same(AlphaBoundary.of(TWO, OBF, 1).critical(), 1e-12, 1.959963984540054);
    same(AlphaBoundary.of(TWO, OBF, 3.7).critical(), 1e-12, 1.959963984540054);
    same(AlphaBoundary.equallySpaced(TWO, OBF, 1).critical(), 1e-12, TWO.conventional());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 20})
  void theChanceOfEverCrossingIsAlpha(int looks) {
    for (Spending spending :
        List.of(OBF, Spending.pocock(), new Spending.Power(2), new Spending.HwangShihDeCani(-4))) {
      AlphaBoundary boundary = AlphaBoundary.equallySpaced(TWO, spending, looks);
      AlphaBoundary.Crossing last = boundary.crossing(0).getLast();
      assertThat(last.above()).as(spending.words()).isCloseTo(0.025, offset(1e-11));
      assertThat(last.below()).as(spending.words()).isCloseTo(0.025, offset(1e-11));
    }
  }

  /** Another integration: Simpson's rule on the z scale, with its own recursion. */
  @Test
  void simpsonsRuleFindsTheSameAlpha() {
    double[] shares = {0.1, 0.35, 0.4, 0.8, 1};
    AlphaBoundary boundary = AlphaBoundary.of(TWO, OBF, shares);
    assertThat(simpson(shares, boundary.critical())).isCloseTo(0.05, offset(1e-8));
  }

  private static double simpson(double[] shares, List<Double> critical) {
    int n = 1000;
    double crossed = 2 * NORMAL.survivalProbability(critical.getFirst());
    double[] z = grid(critical.getFirst(), n);
    double[] density = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      density[i] = NORMAL.density(z[i]);
    }
    for (int look = 1; look < shares.length; look++) {
      double step = shares[look] - shares[look - 1];
      double[] next = grid(critical.get(look), n);
      double[] nextDensity = new double[n + 1];
      for (int i = 0; i <= n; i++) {
        double mass = simpsonWeight(i, n) * (z[1] - z[0]) / 3 * density[i];
        double here = z[i] * Math.sqrt(shares[look - 1]);
        double edge = critical.get(look) * Math.sqrt(shares[look]);
        crossed += mass * NORMAL.survivalProbability((edge - here) / Math.sqrt(step));
        crossed += mass * NORMAL.cumulativeProbability((-edge - here) / Math.sqrt(step));
        for (int j = 0; j <= n; j++) {
          double there = next[j] * Math.sqrt(shares[look]);
          double deviate = (there - here) / Math.sqrt(step);
          nextDensity[j] +=
              mass
                  * Math.exp(-deviate * deviate / 2)
                  / Math.sqrt(2 * Math.PI)
                  * Math.sqrt(shares[look] / step);
        }
      }
      z = next;
      density = nextDensity;
    }
    return crossed;
  }

  private static double[] grid(double edge, int n) {
    double[] grid = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      grid[i] = -edge + (2 * edge * i / n);
    }
    return grid;
  }

  private static int simpsonWeight(int i, int n) {
    return i == 0 || i == n ? 1 : (i % 2 == 1 ? 4 : 2);
  }

  @Test
  void simulatedWalksCrossAsOften() {
    long seed = 1969;
    SplittableRandom random = new SplittableRandom(seed);
    double[] shares = {0.2, 0.3, 0.7, 1};
    AlphaBoundary boundary = AlphaBoundary.of(TWO, Spending.pocock(), shares);
    int runs = 200_000;
    int crossed = 0;
    for (int run = 0; run < runs; run++) {
      double walk = 0;
      double before = 0;
      for (int look = 0; look < shares.length; look++) {
        walk += Math.sqrt(shares[look] - before) * random.nextGaussian();
        before = shares[look];
        if (Math.abs(walk) / Math.sqrt(before) >= boundary.critical().get(look)) {
          crossed++;
          break;
        }
      }
    }
    assertThat((double) crossed / runs).as("seed %s", seed).isCloseTo(0.05, offset(0.0015));
  }

  @Test
  void powerIsKeptByTheInflatedInformation() {
    AlphaBoundary boundary = AlphaBoundary.equallySpaced(TWO, OBF, 5);
    double inflation = boundary.inflation();
    assertThat(inflation).isBetween(1.0, 1.05);
    double drift = TWO.drift() * Math.sqrt(inflation);
    assertThat(boundary.crossing(drift).getLast().above()).isCloseTo(0.9, offset(1e-10));
    assertThat(boundary.crossing(TWO.drift()).getLast().above()).isLessThan(0.9);
    assertThatThrownBy(() -> AlphaBoundary.of(TWO, OBF, 0.5).inflation())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void hardlyAnyInformationHasNoBoundary() {
    AlphaBoundary boundary = AlphaBoundary.of(TWO, OBF, 0.001, 0.01, 1);
    assertThat(boundary.critical().getFirst()).isInfinite();
    assertThat(boundary.critical().get(1)).isBetween(22.0, 23.0);
    assertThat(boundary.critical().getLast()).isCloseTo(TWO.conventional(), offset(1e-10));
  }

  @Test
  void spendingRisesFromNothingToAll() {
    for (Spending spending :
        List.of(
            OBF,
            Spending.pocock(),
            new Spending.Power(1.5),
            new Spending.HwangShihDeCani(0),
            new Spending.HwangShihDeCani(1))) {
      double before = 0;
      for (double share = 0.05; share < 1; share += 0.05) {
        double spent = spending.spent(0.025, share);
        assertThat(spent).as("%s at %s", spending.words(), share).isGreaterThan(before);
        before = spent;
      }
      assertThat(before).isLessThan(0.025);
      assertThat(spending.spent(0.025, 0.999999999)).isCloseTo(0.025, offset(1e-9));
      assertThat(spending.spent(0.025, 1.5)).isEqualTo(0.025);
    }
  }

  @Test
  void looksMustRise() {
    assertThatThrownBy(() -> AlphaBoundary.of(TWO, OBF, 0.5, 0.5)).hasMessageContaining("rise");
    assertThatThrownBy(() -> AlphaBoundary.of(TWO, OBF, 0)).hasMessageContaining("rise");
    assertThatThrownBy(() -> AlphaBoundary.of(TWO, OBF, 1, 1.5))
        .hasMessageContaining("none follows");
    assertThatThrownBy(() -> AlphaBoundary.of(TWO, OBF, Double.NaN)).hasMessageContaining("NaN");
    assertThat(AlphaBoundary.of(TWO, OBF).critical()).isEmpty();
    assertThatThrownBy(() -> ErrorRates.twoSided(5, 0.1)).hasMessageContaining("5.0");
  }
}
