package org.offlabel.metaanalysis.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Components whose likelihood is highest at 0. Reference: metafor 3.8-1 and Fisher scoring with
 * dense matrices in R.
 */
final class BoundTest {

  @Test
  void bothAreZeroWhereSamplingErrorExplainsAll() {
    MultilevelResult result =
        fit(
            new double[] {0.1, 0.12, 0.3, 0.28, -0.2, 0.5, 0.4, 0.45},
            new double[] {0.3, 0.4, 0.35, 0.2, 0.5, 0.3, 0.25, 0.4});

    assertThat(result.components()).allMatch(VarianceComponent::atBound);
    assertThat(result.coefficient("intercept").estimate().value())
        .isEqualTo(0.2696361940298508, within(1e-12));
    assertThat(result.fit().logLikelihood()).isEqualTo(-2.984232856279983, within(1e-12));
    assertThat(result.heterogeneity().q()).isEqualTo(0.922384717039801, within(1e-12));
    assertThat(result.heterogeneity().iSquared()).isZero();
  }

  @Test
  void clustersAreZeroWhereTheyDifferLessThanTheirEffects() {
    MultilevelResult result =
        fit(new double[] {0.1, 0.9, 0.3, 1.2, -0.2, 0.8, 0.1, 1.0}, equal(0.02));

    assertThat(result.component(Level.CLUSTER).atBound()).isTrue();
    assertThat(result.component(Level.EFFECT).atBound()).isFalse();
    assertThat(result.component(Level.EFFECT).variance())
        .isEqualTo(0.2421428571428572, within(1e-13));
    Interval clusters = result.profileInterval(Level.CLUSTER);
    assertThat(clusters.lower()).isZero();
    assertThat(clusters.upper()).isEqualTo(0.4906227614308651, within(1e-10));
    Interval effects = result.profileInterval(Level.EFFECT);
    assertThat(effects.lower()).isEqualTo(0.08737760395971829, within(1e-10));
    assertThat(effects.upper()).isEqualTo(0.9107912351496755, within(1e-10));
  }

  @Test
  void effectsAreZeroWhereThoseOfAClusterAgree() {
    MultilevelResult result =
        fit(new double[] {0.1, 0.11, 0.9, 0.88, -0.5, -0.48, 0.3, 0.33}, equal(0.02));

    assertThat(result.component(Level.EFFECT).atBound()).isTrue();
    // With equal variances: the variance of the clusters' means less that of a mean, 0.02 / 2.
    double[] means = {0.105, 0.89, -0.49, 0.315};
    double mean = (0.105 + 0.89 - 0.49 + 0.315) / 4;
    double spread = IntStream.range(0, 4).mapToDouble(i -> Math.pow(means[i] - mean, 2)).sum() / 3;
    assertThat(result.component(Level.CLUSTER).variance()).isEqualTo(spread - 0.01, within(1e-12));
  }

  private static MultilevelResult fit(double[] estimates, double[] variances) {
    List<NestedEffect> effects =
        IntStream.range(0, estimates.length)
            .mapToObj(i -> NestedEffect.of("c" + (i / 2), estimates[i], variances[i]))
            .toList();
    return Multilevel.reml().fit(effects).orElseThrow();
  }

  private static double[] equal(double variance) {
    return IntStream.range(0, 8).mapToDouble(i -> variance).toArray();
  }
}
