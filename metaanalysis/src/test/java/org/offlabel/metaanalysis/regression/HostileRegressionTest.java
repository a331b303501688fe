package org.offlabel.metaanalysis.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.result.Attempt;

/** Data at the edge of what can be computed: an answer that converged, or a reason. */
final class HostileRegressionTest {

  @ParameterizedTest
  @EnumSource(Method.class)
  void variancesOfEveryMagnitude(Method method) {
    for (long seed = 1; seed <= 100; seed++) {
      Random random = new Random(seed);
      int k = 4 + random.nextInt(10);
      double[] variances =
          random.doubles(k, -5.0 - (seed % 4), 5).map(x -> Math.pow(10, x)).toArray();
      double[] estimates =
          Arrays.stream(variances).map(v -> random.nextGaussian() * Math.sqrt(v)).toArray();
      Attempt<Regression> attempt =
          MetaRegression.randomEffects()
              .withMethod(method)
              .withModerator("x", random.doubles(k, 1900, 2000).toArray())
              .withModerator(
                  "rare", IntStream.range(0, k).mapToDouble(i -> i < 2 ? 1 : 0).toArray())
              .fit(Effects.of(Measure.GENERIC, estimates, variances));
      switch (attempt) {
        case Attempt.Failed<Regression>(String reason) ->
            assertThat(reason).as("seed %d", seed).contains("too different");
        case Attempt.Succeeded<Regression>(Regression regression) -> {
          assertThat(regression.tauSquared().converged()).as("seed %d", seed).isTrue();
          assertThat(regression.heterogeneity().iSquared())
              .as("seed %d", seed)
              .isBetween(0.0, 100.0);
          assertThat(Arrays.stream(regression.hatValues()).sum())
              .as("seed %d", seed)
              .isCloseTo(3, within(1e-5));
          assertThat(regression.moderatorTest().orElseThrow().pValue())
              .as("seed %d", seed)
              .isBetween(0.0, 1.0);
        }
      }
    }
  }

  /** A line through all studies leaves nothing between them. */
  @ParameterizedTest
  @EnumSource(Method.class)
  void effectsOnALine(Method method) {
    double[] x = {1, 2, 3, 5, 8, 13};
    double[] estimates = Arrays.stream(x).map(each -> 0.1 + (0.3 * each)).toArray();
    double[] variances = {0.1, 0.2, 0.01, 0.5, 0.3, 0.05};
    Regression regression =
        MetaRegression.randomEffects()
            .withMethod(method)
            .withModerator("x", x)
            .fit(Effects.of(Measure.GENERIC, estimates, variances))
            .orElseThrow();
    assertThat(regression.coefficient("x").value()).isCloseTo(0.3, within(1e-13));
    assertThat(regression.tauSquared().value()).isLessThan(1e-25);
    assertThat(regression.tauSquared().converged()).isTrue();
  }
}
