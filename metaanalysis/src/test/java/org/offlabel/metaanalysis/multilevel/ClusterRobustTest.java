package org.offlabel.metaanalysis.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.statistic.Estimate;

/**
 * Robust variances of weighted models on the data of Konstantopoulos (2011). Figures: metafor 3.8-1
 * (rma, robust) and clubSandwich 0.5.8 (coef_test).
 */
final class ClusterRobustTest {

  @Test
  void inverseVarianceWeights() {
    List<WeightedEffect> effects =
        Konstantopoulos2011.effects().stream()
            .map(effect -> WeightedEffect.inverseVariance(effect, 0.1))
            .toList();

    RobustResult cr1 = ClusterRobust.of(Sandwich.CR1).fit(effects).orElseThrow();
    check(cr1.coefficient("intercept").estimate(), 0.07605166890068094, 10, 0.1245184127657564);
    RobustResult cr2 = ClusterRobust.of(Sandwich.CR2).fit(effects).orElseThrow();
    Estimate mean = cr2.coefficient("intercept").estimate();
    assertThat(mean.value()).isEqualTo(0.1275217821414809, within(1e-12));
    check(mean, 0.07782555430048797, 7.43950397754793, 0.1427788113715331);
  }

  @Test
  void weightsThatAreNotTheInverseOfTheWorkingVariance() {
    List<WeightedEffect> effects =
        Konstantopoulos2011.effects().stream()
            .map(
                e ->
                    new WeightedEffect(
                        e, 1 / (e.effect().variance() + 0.05), 0.02 + e.effect().variance()))
            .toList();
    double[] since1990 = Arrays.stream(Konstantopoulos2011.years()).map(y -> y - 1990).toArray();

    RobustResult cr2 =
        ClusterRobust.of(Sandwich.CR2).withModerator("year", since1990).fit(effects).orElseThrow();
    assertThat(cr2.coefficient("year").estimate().value())
        .isEqualTo(0.004537961577762977, within(1e-13));
    check(
        cr2.coefficient("intercept").estimate(),
        0.08514417232167852,
        6.715600486885942,
        0.1747729506223558);
    check(
        cr2.coefficient("year").estimate(),
        0.009380868198459508,
        3.316076455721601,
        0.6587345199116701);
    RobustResult cr1 =
        ClusterRobust.of(Sandwich.CR1).withModerator("year", since1990).fit(effects).orElseThrow();
    check(cr1.coefficient("year").estimate(), 0.008121161118040249, 9, 0.5899405790558834);
  }

  /** Each effect a cluster of its own, equal weights: CR2 is the classical variance s² / k. */
  @Test
  void withoutClustersAndWithEqualWeightsItIsTheClassicalVariance() {
    double[] y = {1, 2, 4, 8, 16};
    List<WeightedEffect> effects =
        Arrays.stream(y)
            .mapToObj(each -> new WeightedEffect(NestedEffect.of("c" + each, each, 1), 1, 1))
            .toList();
    double mean = 31 / 5.0;
    double variance = Arrays.stream(y).map(e -> (e - mean) * (e - mean)).sum() / 4;

    Estimate found =
        ClusterRobust.of(Sandwich.CR2)
            .fit(effects)
            .orElseThrow()
            .coefficients()
            .getFirst()
            .estimate();

    assertThat(found.value()).isEqualTo(mean, within(1e-14));
    assertThat(found.variance()).isEqualTo(variance / 5, within(1e-12));
    assertThat(found.reference().degreesOfFreedom()).isEqualTo(4, within(1e-12));
  }

  private static void check(Estimate estimate, double error, double df, double p) {
    assertThat(estimate.standardError()).isEqualTo(error, within(1e-12));
    assertThat(estimate.reference().degreesOfFreedom()).isEqualTo(df, within(1e-9));
    assertThat(estimate.pValue()).isEqualTo(p, within(1e-10));
  }
}
