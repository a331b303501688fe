package org.offlabel.metaanalysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PositiveDefiniteTest {

  @Test
  void inverseSolutionAndDeterminantOfAMatrixWorkedByHand() {
    PositiveDefinite factor = PositiveDefinite.of(new double[][] {{4, 2}, {2, 3}}).orElseThrow();
    assertThat(factor.inverse()[0]).containsExactly(new double[] {0.375, -0.25}, within(1e-15));
    assertThat(factor.inverse()[1]).containsExactly(new double[] {-0.25, 0.5}, within(1e-15));
    assertThat(factor.solve(new double[] {8, 7}))
        .containsExactly(new double[] {1.25, 1.5}, within(1e-15));
    assertThat(factor.logDeterminant()).isCloseTo(Math.log(8), within(1e-15));
  }

  @Test
  void scalesOfRowsDoNotMatter() {
    double[][] uneven = {{4e-20, 2e-4}, {2e-4, 3e12}};
    PositiveDefinite factor = PositiveDefinite.of(uneven).orElseThrow();
    assertThat(factor.inverse()[0][0]).isCloseTo(0.375e20, within(1e6));
    assertThat(factor.inverse()[1][1]).isCloseTo(0.5e-12, within(1e-26));
  }

  @Test
  void withoutFullRankThereIsNone() {
    assertThat(PositiveDefinite.of(new double[][] {{1, 1}, {1, 1}})).isEmpty();
    assertThat(PositiveDefinite.of(new double[][] {{1, 2}, {2, 1}})).isEmpty();
    assertThat(PositiveDefinite.of(new double[][] {{0}})).isEmpty();
    assertThat(PositiveDefinite.of(new double[][] {{Double.NaN}})).isEmpty();
  }

  @Test
  void spreadDrawsHaveTheCovariance() {
    PositiveDefinite factor = PositiveDefinite.of(new double[][] {{4, 2}, {2, 3}}).orElseThrow();
    double[] first = factor.spread(new double[] {1, 0});
    double[] second = factor.spread(new double[] {0, 1});
    assertThat((first[0] * first[1]) + (second[0] * second[1])).isCloseTo(2, within(1e-15));
    assertThat((first[1] * first[1]) + (second[1] * second[1])).isCloseTo(3, within(1e-15));
  }
}
