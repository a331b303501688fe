package org.offlabel.metaanalysis.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The block formulas against the textbook formulas with whole matrices, on random data. */
final class DenseLikelihoodTest {

  private static final double[][] PLACES = {{0, 0}, {0.3, 0}, {0, 0.2}, {0.5, 0.1}, {40, 1e-3}};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void likelihoodIsThatOfTheWholeMatrix(long seed) {
    RandomData data = new RandomData(seed);
    for (double[] place : PLACES) {
      Covariance at = new Covariance(place[0], place[1], data.rho);
      for (Likelihood kind : Likelihood.values()) {
        assertThat(data.landscape().at(at).logLikelihood(kind))
            .as("seed %d, %s, %s", seed, at, kind)
            .isEqualTo(data.dense(at, kind), within(1e-8));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void derivativesAreThoseOfTheLikelihood(long seed) {
    RandomData data = new RandomData(seed);
    Covariance at = new Covariance(0.4, 0.15, data.rho);
    double h = 1e-5;
    for (Likelihood kind : Likelihood.values()) {
      Slope slope = Slope.of(data.landscape().at(at), kind);
      for (Level level : Level.values()) {
        double[] up = slope(data, at.with(level, at.component(level) + h), kind);
        double[] down = slope(data, at.with(level, at.component(level) - h), kind);
        double rise = (up[2] - down[2]) / (2 * h);
        assertThat(slope.gradient(level))
            .as("seed %d, %s, %s", seed, kind, level)
            .isEqualTo(rise, within(1e-5));
        for (Level other : Level.values()) {
          double bend = -(up[other.ordinal()] - down[other.ordinal()]) / (2 * h);
          assertThat(slope.curvature()[level.ordinal() + other.ordinal()])
              .as("seed %d, %s, %s and %s", seed, kind, level, other)
              .isEqualTo(bend, within(1e-4));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noPlaceNearTheResultIsHigher(long seed) {
    RandomData data = new RandomData(seed);
    MultilevelResult result = data.model().fit(data.effects).orElseThrow();
    double[] found = {
      result.component(Level.CLUSTER).variance(), result.component(Level.EFFECT).variance()
    };
    double step = 1e-3 * result.heterogeneity().typicalVariance();
    for (double first : new double[] {-step, 0, step, 1}) {
      for (double second : new double[] {-step, 0, step, 1}) {
        Covariance there =
            new Covariance(Math.max(0, found[0] + first), Math.max(0, found[1] + second), data.rho);
        assertThat(data.landscape().at(there).logLikelihood(Likelihood.RESTRICTED))
            .as("seed %d, %s", seed, there)
            .isLessThanOrEqualTo(result.fit().logLikelihood() + 1e-9);
      }
    }
    assertThat(result.convergence().reached()).as("seed %d", seed).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfEffectsChangesNothing(long seed) {
    RandomData data = new RandomData(seed);
    Multilevel model = Multilevel.reml().withSamplingCorrelation(data.rho);
    List<NestedEffect> shuffled = new ArrayList<>(data.effects);
    Collections.shuffle(shuffled, new Random(seed));
    MultilevelResult one = model.fit(data.effects).orElseThrow();
    MultilevelResult other = model.fit(shuffled).orElseThrow();

    for (Level level : Level.values()) {
      assertThat(other.component(level).variance())
          .as("seed %d", seed)
          .isEqualTo(one.component(level).variance(), within(1e-11));
    }
    assertThat(robustError(other)).as("seed %d", seed).isEqualTo(robustError(one), within(1e-11));
  }

  private static double robustError(MultilevelResult result) {
    return result
        .robust(Sandwich.CR2)
        .orElseThrow()
        .coefficients()
        .getFirst()
        .estimate()
        .variance();
  }

  /** Both gradients and the likelihood. */
  private static double[] slope(RandomData data, Covariance at, Likelihood kind) {
    LeastSquares fit = data.landscape().at(at);
    double[] gradient = Slope.of(fit, kind).gradient();
    return new double[] {gradient[0], gradient[1], fit.logLikelihood(kind)};
  }

  /** Clusters of 1 to 6 effects, one moderator far from 0. */
  private static final class RandomData {
    private final List<NestedEffect> effects = new ArrayList<>();
    private final double[] moderator;
    private final double rho;

    RandomData(long seed) {
      Random random = new Random(seed);
      rho = seed % 2 == 0 ? 0 : random.nextDouble() * 0.9;
      double between = random.nextDouble();
      double within = seed % 3 == 0 ? 0 : random.nextDouble() * 0.5;
      for (int c = 0; c < 12; c++) {
        double shared = between * random.nextGaussian();
        int size = 1 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
          double v = 0.01 + (random.nextDouble() * 0.3);
          double y = shared + (Math.sqrt((within * within) + v) * random.nextGaussian());
          effects.add(NestedEffect.of("c" + c, y, v));
        }
      }
      moderator = effects.stream().mapToDouble(e -> 2000 + (5 * random.nextGaussian())).toArray();
    }

    Multilevel model() {
      return Multilevel.reml().withModerator("x", moderator).withSamplingCorrelation(rho);
    }

    Landscape landscape() {
      Clusters clusters = Clusters.of(effects);
      Design design = Design.of(clusters, model().moderators(), true).orElseThrow();
      return new Landscape(clusters, design, Likelihood.RESTRICTED);
    }

    double dense(Covariance at, Likelihood kind) {
      int k = effects.size();
      RealMatrix x = MatrixUtils.createRealMatrix(k, 2);
      RealVector y = MatrixUtils.createRealVector(k);
      RealMatrix m = MatrixUtils.createRealMatrix(k, k);
      for (int i = 0; i < k; i++) {
        x.setRow(i, new double[] {1, moderator[i]});
        y.setEntry(i, effects.get(i).effect().estimate());
        for (int j = 0; j < k; j++) {
          m.setEntry(i, j, covariance(at, i, j));
        }
      }
      CholeskyDecomposition root = new CholeskyDecomposition(m);
      RealMatrix wx = root.getSolver().solve(x);
      RealMatrix information = x.transposeMultiply(wx);
      RealVector beta = MatrixUtils.inverse(information).operate(wx.transpose().operate(y));
      RealVector e = y.subtract(x.operate(beta));
      double squares = e.dotProduct(root.getSolver().solve(e));
      double sum = Math.log(root.getDeterminant()) + squares;
      return switch (kind) {
        case FULL -> -0.5 * ((k * Math.log(2 * Math.PI)) + sum);
        case RESTRICTED ->
            -0.5
                * (((k - 2) * Math.log(2 * Math.PI))
                    + sum
                    + Math.log(determinant(information))
                    - Math.log(determinant(x.transposeMultiply(x))));
      };
    }

    private static double determinant(RealMatrix a) {
      return (a.getEntry(0, 0) * a.getEntry(1, 1)) - (a.getEntry(0, 1) * a.getEntry(1, 0));
    }

    private double covariance(Covariance at, int i, int j) {
      NestedEffect one = effects.get(i);
      NestedEffect two = effects.get(j);
      if (i == j) {
        return at.betweenClusters() + at.betweenEffects() + one.effect().variance();
      }
      if (!one.cluster().equals(two.cluster())) {
        return 0;
      }
      return at.betweenClusters()
          + (at.correlation() * Math.sqrt(one.effect().variance() * two.effect().variance()));
    }
  }
}
