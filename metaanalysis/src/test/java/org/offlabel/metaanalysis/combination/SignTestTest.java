package org.offlabel.metaanalysis.combination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.result.Attempt;

/** The sign test and Wilson's interval against R 4.2: binom.test, prop.test(correct = FALSE). */
final class SignTestTest {

  @ParameterizedTest
  @CsvSource({
    "3, 4, 0.625, 0.300641842582402, 0.954412739190299",
    "4, 4, 0.125, 0.510109163545403, 1",
    "7, 8, 0.0703125, 0.529111817787146, 0.977582508549943",
    "9, 10, 0.021484375, 0.595849973204762, 0.982123786904927",
    "2, 2, 0.5, 0.342380227506653, 1",
    "0, 5, 0.0625, 0, 0.434482464783175",
    "60, 100, 0.0568879336409809, 0.502002586791062, 0.690598713567541"
  })
  void asInR(int favours, int of, double p, double lower, double upper) {
    SignTest test = DirectionCount.of(favours, of - favours).signTest(0.95).orElseThrow();
    assertThat(test.pValue()).isCloseTo(p, withPercentage(1e-8));
    assertThat(test.interval().lower()).isCloseTo(lower, offset(1e-12));
    assertThat(test.interval().upper()).isCloseTo(upper, offset(1e-12));
  }

  @Test
  void aThousandAgreeingStudiesHaveTheirTinyP() {
    SignTest test = DirectionCount.of(1000, 0).signTest(0.95).orElseThrow();
    assertThat(test.pValue()).isCloseTo(Math.scalb(1.0, -999), withPercentage(1e-8));
    assertThat(test.pValue()).isCloseTo(test.smallestPossibleP(), withPercentage(1e-8));
  }

  @Test
  void anEvenSplitHasPOne() {
    assertThat(DirectionCount.of(5, 5).signTest(0.95).orElseThrow().pValue()).isEqualTo(1);
  }

  @Test
  void directionsAreTakenFromSignsAndZeroIsNeither() {
    Effects effects =
        Effects.of(
            Measure.MEAN_DIFFERENCE,
            new double[] {-1, -1e-9, 0, 2, -3},
            new double[] {1e-9, 100, 1, 1, 1});
    assertThat(DirectionCount.ofLower(effects)).isEqualTo(new DirectionCount(3, 1, 1));
    assertThat(DirectionCount.ofHigher(effects)).isEqualTo(new DirectionCount(1, 3, 1));
    assertThat(DirectionCount.of(List.of(Direction.FAVOURS, Direction.OPPOSES, Direction.FAVOURS)))
        .isEqualTo(DirectionCount.of(2, 1));
  }

  @Test
  void twoStudiesCannotReachAnything() {
    SignTest test = DirectionCount.of(2, 0).signTest(0.95).orElseThrow();
    assertThat(test.smallestPossibleP()).isEqualTo(0.5);
    assertThat(test.explanation().text()).contains("smallest p that 2 studies can reach is 0.5");
  }

  @Test
  void noDirectionNoTest() {
    assertThat(new DirectionCount(0, 0, 3).signTest(0.95)).isInstanceOf(Attempt.Failed.class);
    assertThatThrownBy(() -> DirectionCount.of(-1, 2)).hasMessageContaining("-1");
    assertThatThrownBy(() -> DirectionCount.of(1, 2).signTest(95)).hasMessageContaining("95");
  }
}
