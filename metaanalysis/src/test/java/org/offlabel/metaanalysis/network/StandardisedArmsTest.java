package org.offlabel.metaanalysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Measure;

/** Standardised mean differences of studies with three and more arms. */
class StandardisedArmsTest {

  private static final List<MeanArm> THREE =
      List.of(
          new MeanArm("S1", "A", 12.0, 3.1, 20),
          new MeanArm("S1", "B", 9.5, 2.4, 25),
          new MeanArm("S1", "C", 7.0, 2.9, 31));

  private static List<Contrast> contrasts(List<MeanArm> arms) {
    return NetworkData.ofMeans(Measure.STANDARDISED_MEAN_DIFFERENCE, arms)
        .orElseThrow()
        .contrasts();
  }

  @Test
  void differencesOfOneStudyAddUp() {
    List<Contrast> pairs = contrasts(THREE);
    assertThat(pairs.get(1).effect())
        .isCloseTo(pairs.get(0).effect() + pairs.get(2).effect(), within(1e-14));
  }

  /**
   * Gleser & Olkin 2009, chapter 19 of the Handbook of Research Synthesis, with the sample of the
   * whole study.
   */
  @Test
  void differencesFromOneArmShareItsVarianceAndTheUnit() {
    List<Contrast> pairs = contrasts(THREE);
    double shared =
        (pairs.get(0).variance() + pairs.get(1).variance() - pairs.get(2).variance()) / 2;
    double unit = pairs.get(0).effect() * pairs.get(1).effect() / (2 * (20 + 25 + 31));
    assertThat(shared).isCloseTo((1.0 / 20) + unit, within(1e-14));
  }

  @Test
  void theUnitIsTheStandardDeviationOfAllArmsWithTheSmallSampleCorrection() {
    double squares = (19 * 3.1 * 3.1) + (24 * 2.4 * 2.4) + (30 * 2.9 * 2.9);
    double approximately = 1 - (3 / ((4.0 * 73) - 1));
    assertThat(contrasts(THREE).getFirst().effect())
        .isCloseTo(approximately * 2.5 / Math.sqrt(squares / 73), within(2e-5));
  }

  @Test
  void farApartArmsAreNotTakenForErrors() {
    List<MeanArm> far =
        List.of(
            new MeanArm("S1", "A", 0, 1, 10),
            new MeanArm("S1", "B", 4, 1, 12),
            new MeanArm("S1", "C", 8, 1, 14),
            new MeanArm("S1", "D", 12, 1, 9));
    NetworkData data = NetworkData.ofMeans(Measure.STANDARDISED_MEAN_DIFFERENCE, far).orElseThrow();
    assertThat(Network.commonEffect().analyse(data).toOptional()).isPresent();
  }
}
