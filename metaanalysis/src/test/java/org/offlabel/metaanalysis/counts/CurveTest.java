package org.offlabel.metaanalysis.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces of the likelihoods: probabilities sum to 1, derivatives are those of the values. */
final class CurveTest {

  @ParameterizedTest
  @ValueSource(doubles = {-40, -5, -0.3, 0, 1.7, 6, 40})
  void hypergeometricProbabilitiesSumToOne(double logOddsRatio) {
    double sum =
        IntStream.rangeClosed(3, 12)
            .mapToDouble(a -> new HypergeometricCurve(a, 20, 9, 12).derivatives(logOddsRatio)[0])
            .map(Math::exp)
            .sum();
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  /** R: dhyper(3, 12, 8, 5) = 0.397316821465428, the central distribution. */
  @Test
  void hypergeometricAtAnOddsRatioOfOne() {
    double[] at = new HypergeometricCurve(3, 12, 8, 5).derivatives(0);
    assertThat(Math.exp(at[0])).isCloseTo(0.397316821465428, within(1e-13));
    assertThat(at[1]).as("observed less mean").isCloseTo(3 - 5 * 12 / 20.0, within(1e-13));
    assertThat(-at[2]).as("variance").isCloseTo(5 * 0.6 * 0.4 * (20 - 5) / 19.0, within(1e-13));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-30, -4, -0.5, 0, 0.8, 3, 30})
  void derivativesAreThoseOfTheValue(double at) {
    List<Curve> curves =
        List.of(
            new HypergeometricCurve(7, 40, 30, 22),
            new HypergeometricCurve(0, 40, 30, 22),
            BinomialCurve.of(3, 17, -0.4),
            BinomialCurve.of(0, 9, 0));
    double h = 1e-4;
    for (Curve curve : curves) {
      double[] below = curve.derivatives(at - h);
      double[] above = curve.derivatives(at + h);
      double[] here = curve.derivatives(at);
      for (int order = 0; order < 4; order++) {
        assertThat(here[order + 1])
            .as("%s, derivative %d at %s", curve, order + 1, at)
            .isCloseTo((above[order] - below[order]) / (2 * h), within(1e-6));
      }
    }
  }

  @Test
  void thePeakIsWhereTheSlopeIsZero() {
    assertThat(
            new HypergeometricCurve(7, 40, 30, 22)
                .derivatives(new HypergeometricCurve(7, 40, 30, 22).peak())[1])
        .isCloseTo(0, within(1e-10));
    assertThat(new HypergeometricCurve(0, 4, 8, 5).peak()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(new HypergeometricCurve(4, 4, 8, 5).peak()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(BinomialCurve.of(3, 12, 0.5).derivatives(BinomialCurve.of(3, 12, 0.5).peak())[1])
        .isCloseTo(0, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void theIntegralsDerivativesAreThoseOfItsValue(int points) {
    StudyModel study =
        new StudyModel.RandomLevel(BinomialCurve.of(3, 20, 0), BinomialCurve.of(9, 25, 0));
    double[] at = {-0.4, -1, 0.7, 0.5};
    double h = 1e-4;
    Curvature here = curvature(study, points, at);
    for (int i = 0; i < at.length; i++) {
      double[] up = at.clone();
      double[] down = at.clone();
      up[i] += h;
      down[i] -= h;
      Curvature above = curvature(study, points, up);
      Curvature below = curvature(study, points, down);
      assertThat(here.gradient()[i])
          .isCloseTo((above.value() - below.value()) / (2 * h), within(1e-7));
      for (int j = 0; j < at.length; j++) {
        assertThat(here.information()[i][j])
            .isCloseTo(-(above.gradient()[j] - below.gradient()[j]) / (2 * h), within(1e-7));
      }
    }
  }

  /** With nothing random the integral over one effect of loading 0 is the likelihood itself. */
  @Test
  void aLoadingOfZeroChangesNothing() {
    DSFactory factory = new DSFactory(1, 2);
    StudyModel study = new StudyModel.OneCurve(BinomialCurve.of(3, 20, 0));
    List<DerivativeStructure> effect = List.of(factory.variable(0, -1.2));
    double plain =
        new RandomEffectsIntegral(GaussHermite.of(7, 0), 0)
            .logLikelihood(study.terms(effect, Optional.empty(), Optional.empty()))
            .getValue();
    double integrated =
        new RandomEffectsIntegral(GaussHermite.of(7, 1), 1)
            .logLikelihood(study.terms(effect, Optional.empty(), Optional.of(factory.constant(0))))
            .getValue();
    assertThat(integrated).isCloseTo(plain, within(1e-13));
  }

  private static Curvature curvature(StudyModel study, int points, double[] at) {
    RandomEffectsIntegral integral = new RandomEffectsIntegral(GaussHermite.of(points, 2), 2);
    return ModelLikelihood.of(study, integral, 4, true).at(at, 0);
  }
}
