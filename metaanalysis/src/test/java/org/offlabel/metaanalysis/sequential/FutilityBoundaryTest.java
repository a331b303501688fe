package org.offlabel.metaanalysis.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The inner wedge against a finer integration and against simulated walks. */
final class FutilityBoundaryTest {

  private static final Spending OBF = Spending.obrienFleming();

  private static void same(FutilityBoundary found, double... expected) {
    for (int look = 0; look < expected.length; look++) {
      assertThat(found.critical().get(look).getAsDouble())
          .as("look %s", look + 1)
          .isCloseTo(expected[look], offset(1e-9));
    }
  }

  /** Reference: panels of 200 Gauss-Legendre nodes, in NumPy. */
  @Test
  void asByAFarFinerIntegration() {
    AlphaBoundary two = AlphaBoundary.equallySpaced(ErrorRates.twoSided(0.05, 0.10), OBF, 5);
    same(
        FutilityBoundary.inside(two, OBF),
        0.000842521323656426,
        0.09260303122383669,
        0.6058609977669187,
        1.2890956451145805,
        2.0310320433100584);
    AlphaBoundary one = AlphaBoundary.of(ErrorRates.oneSided(0.025, 0.2), OBF, 0.5, 0.75, 1);
    same(
        FutilityBoundary.inside(one, OBF),
        0.5046799517746279,
        1.2474861249971365,
        2.0140836682405125);
  }

  @Test
  void theWedgeMeetsTheBoundaryAtFullInformationAndNeverPassesIt() {
    for (int looks : new int[] {1, 2, 7, 25}) {
      AlphaBoundary alpha = AlphaBoundary.equallySpaced(ErrorRates.twoSided(0.05, 0.2), OBF, looks);
      List<OptionalDouble> wedge = FutilityBoundary.inside(alpha, Spending.pocock()).critical();
      for (int look = 0; look < looks; look++) {
        assertThat(wedge.get(look).orElse(0)).isBetween(0.0, alpha.critical().get(look));
      }
      assertThat(wedge.getLast()).hasValue(alpha.critical().getLast());
    }
  }

  /** Walks with the anticipated drift fall into the wedge before the end as often as is spent. */
  @Test
  void simulatedWalksEnterTheWedgeAsOftenAsIsSpent() {
    long seed = 2001;
    SplittableRandom random = new SplittableRandom(seed);
    ErrorRates rates = ErrorRates.twoSided(0.05, 0.2);
    double[] shares = {0.3, 0.5, 0.8, 1};
    AlphaBoundary alpha = AlphaBoundary.of(rates, OBF, shares);
    List<OptionalDouble> wedge = FutilityBoundary.inside(alpha, OBF).critical();
    int runs = 200_000;
    int futile = 0;
    for (int run = 0; run < runs; run++) {
      double walk = 0;
      double before = 0;
      for (int look = 0; look < 3; look++) {
        double step = shares[look] - before;
        walk += (rates.drift() * step) + (Math.sqrt(step) * random.nextGaussian());
        before = shares[look];
        double z = Math.abs(walk) / Math.sqrt(before);
        if (z < wedge.get(look).getAsDouble()) {
          futile++;
          break;
        }
        if (z >= alpha.critical().get(look)) {
          break;
        }
      }
    }
    assertThat((double) futile / runs)
        .as("seed %s", seed)
        .isCloseTo(OBF.spent(0.2, 0.8), offset(0.003));
  }
}
