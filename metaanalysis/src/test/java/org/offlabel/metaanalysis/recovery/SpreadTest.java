package org.offlabel.metaanalysis.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Explanation;

/** Spreads of change, of one arm, and of arms combined. */
final class SpreadTest {

  /**
   * Handbook 6.5.2.8: SDs of 6.4 at baseline, 7.1 at the end and 4.5 of change give r = 0.78; 7.0,
   * 6.9 and 4.2 give 0.82.
   */
  @Test
  void handbookCorrelationsOfBaselineAndEnd() {
    assertThat(new TwoDeviations(6.4, 7.1).correlation(4.5).orElseThrow().value())
        .isCloseTo(0.78, within(0.005));
    assertThat(new TwoDeviations(7.0, 6.9).correlation(4.2).orElseThrow().value())
        .isCloseTo(0.82, within(0.005));
  }

  @Test
  void changeAndCorrelationUndoEachOther() {
    for (double r : new double[] {-1, -0.3, 0, 0.5, 0.99}) {
      TwoDeviations both = new TwoDeviations(6.4, 7.1);
      Recovered change = both.ofDifferences(r);
      assertThat(change).isInstanceOf(Recovered.Estimated.class);
      assertThat(both.correlation(change.value()).orElseThrow().value())
          .isCloseTo(r, within(1e-12));
    }
    assertThat(new TwoDeviations(3, 3).ofDifferences(1).value()).isZero();
  }

  @Test
  void aStandardErrorTakenForADeviationIsFoundOut() {
    assertThat(new TwoDeviations(6.4, 0.7).correlation(4.5))
        .isInstanceOfSatisfying(
            Attempt.Failed.class, failed -> assertThat(failed.reason()).contains("standard error"));
  }

  @Test
  void anArmsDeviationFromItsError() {
    Recovered error = new Recovered.Exact(0.5, Explanation.of("as printed"));
    Recovered deviation = new ArmSize(25).standardDeviation(error);
    assertThat(deviation).isInstanceOf(Recovered.Exact.class);
    assertThat(deviation.value()).isEqualTo(2.5);
    assertThat(new ArmSize(25).reference().degreesOfFreedom()).isEqualTo(24);
  }

  /**
   * R: groups of 7, 9 and 4 persons scaled to mean 5, 8, 2 and SD 3, 2, 1.5: mean and sd of all.
   */
  @Test
  void armsCombinedAreAsIfTheyHadBeenOne() {
    Group all =
        Group.combined(List.of(new Group(7, 5, 3), new Group(9, 8, 2), new Group(4, 2, 1.5)));
    assertThat(all.n()).isEqualTo(20);
    assertThat(all.mean()).isCloseTo(5.75, within(1e-12));
    assertThat(all.standardDeviation()).isCloseTo(3.232238917693528, within(1e-12));
  }

  @Test
  void combiningGivesTheFiguresOfThePooledPersonsInAnyOrder() {
    for (long seed : new long[] {21, 22, 23}) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] one = random.doubles(random.nextInt(1, 30), 0, 10).toArray();
      double[] two = random.doubles(random.nextInt(2, 30), 5, 7).toArray();
      double[] both = DoubleStream.concat(Arrays.stream(one), Arrays.stream(two)).toArray();
      Group combined = group(one).and(group(two));
      assertThat(combined.mean()).as("seed %d", seed).isCloseTo(group(both).mean(), within(1e-12));
      assertThat(combined.standardDeviation())
          .as("seed %d", seed)
          .isCloseTo(group(both).standardDeviation(), within(1e-12))
          .isCloseTo(group(two).and(group(one)).standardDeviation(), within(1e-12));
    }
  }

  @Test
  void impossibleFiguresAreRefused() {
    assertThatThrownBy(() -> new Group(0, 1, 1)).hasMessageContaining("0.0");
    assertThatThrownBy(() -> new Group(5, Double.NaN, 1)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> Group.combined(List.of())).hasMessageContaining("no groups");
    assertThatThrownBy(() -> new TwoDeviations(1, 0)).hasMessageContaining("0.0");
    assertThatThrownBy(() -> new TwoDeviations(1, 1).ofDifferences(1.1))
        .hasMessageContaining("1.1");
  }

  private static Group group(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return new Group(
        values.length, mean, values.length == 1 ? 0 : Math.sqrt(squares / (values.length - 1)));
  }
}
