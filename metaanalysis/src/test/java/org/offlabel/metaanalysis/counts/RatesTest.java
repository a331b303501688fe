package org.offlabel.metaanalysis.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.RateComparison;

/**
 * Figures: rma.mh and rma.glmm of metafor 3.8-1, the latter over lme4 with tightened controls; for
 * random levels lme4 itself, with Laplace's approximation.
 */
final class RatesTest {

  /**
   * Bloodstream infections with anti-infective and plain central venous catheters, per 1000
   * catheter days: Niel-Weise, Stijnen and van den Broek 2008, J Hosp Infect 69:114.
   */
  private static final List<RateComparison> INFECTIONS =
      rates(
          new double[][] {
            {7, 1344, 11, 1988},
            {8, 1600, 8, 1461},
            {3, 12012, 14, 10962},
            {6, 1536, 10, 1503},
            {1, 370, 1, 483},
            {1, 729, 8, 913},
            {17, 6760, 15, 6840},
            {3, 1107, 7, 1015},
            {2, 320, 3, 440}
          });

  private static final List<RateComparison> SPARSE =
      rates(new double[][] {{0, 12.5, 2, 11}, {3, 40, 0, 38.2}, {1, 9, 4, 10}, {0, 30, 0, 25}});

  @ParameterizedTest
  @CsvSource({
    "RATE_RATIO, -0.4151752334922758, 0.1834392084905383, 0.0236181181205609, 9.8652024464622237",
    "RATE_DIFFERENCE, -0.000992500060138465, 0.000435568699265958, 0.022689047886148707,"
        + " 7.953188277835820941"
  })
  void infections(Measure measure, double value, double se, double p, double q) {
    PooledTables pooled = MantelHaenszelRates.of(measure).pool(INFECTIONS).orElseThrow();
    close(pooled.estimate().value(), value, 1e-10);
    close(pooled.estimate().standardError(), se, 1e-10);
    close(pooled.estimate().pValue(), p, 1e-10);
    close(pooled.heterogeneity().statistic(), q, 1e-10);
  }

  @ParameterizedTest
  @CsvSource({
    "RATE_RATIO, -0.395671706855043, 0.650571223528415, 3.682308939916094, 0.158634181954952",
    "RATE_DIFFERENCE, -0.0220907515031178, 0.0358113247958357, 6.1839789883008418,"
        + " 0.0454115185231589"
  })
  void sparse(Measure measure, double value, double se, double q, double qP) {
    PooledTables pooled = MantelHaenszelRates.of(measure).pool(SPARSE).orElseThrow();
    close(pooled.estimate().value(), value, 1e-10);
    close(pooled.estimate().standardError(), se, 1e-10);
    close(pooled.heterogeneity().statistic(), q, 1e-10);
    close(pooled.heterogeneity().pValue(), qP, 1e-10);
    assertThat(pooled.silent()).containsExactly("Study 4");
  }

  @Test
  void association() {
    RateAssociationTest infections = RateAssociationTest.of(INFECTIONS).orElseThrow();
    close(infections.corrected().statistic(), 4.795048168662992, 1e-10);
    close(infections.corrected().pValue(), 0.0285416585078854, 1e-10);
    close(infections.plain().statistic(), 5.196463733303773, 1e-10);
    RateAssociationTest sparse = RateAssociationTest.of(SPARSE).orElseThrow();
    close(sparse.corrected().statistic(), 0.0873586310542449, 1e-10);
    close(sparse.plain().statistic(), 0.374747612466709, 1e-10);
  }

  @ParameterizedTest
  @CsvSource({
    "FIXED_STUDIES, -0.41767636548886, 0.18453290686912, -37.206399592837, 9.697597029464,"
        + " 11.601774397934",
    "CONDITIONAL, -0.41767636548886, 0.18453290660315, -18.0693848315, 9.697597029464,"
        + " 11.601774397934"
  })
  void oneCommonRatio(
      RateLikelihood likelihood,
      double value,
      double se,
      double logLikelihood,
      double wald,
      double ratio) {
    CountModelFit fit = SparseRateModel.of(likelihood).equalEffects().fit(INFECTIONS).orElseThrow();
    close(fit.estimate().value(), value, 1e-9);
    close(fit.estimate().standardError(), se, 1e-8);
    close(fit.wald().statistic(), wald, 1e-9);
    close(fit.likelihoodRatio().statistic(), ratio, 1e-9);
    close(fit.logLikelihood(), logLikelihood, 1e-10);
  }

  @ParameterizedTest
  @CsvSource({
    "FIXED_STUDIES, 7, -0.45870782421474, 0.22482733268755, 0.095647256953044",
    "CONDITIONAL, 7, -0.47624378591141, 0.23770138518304, 0.12256259942774",
    "RANDOM_STUDIES, 1, -0.46775974731578, 0.22634895177708, 0.091346515164522"
  })
  void ratiosThatDiffer(
      RateLikelihood likelihood, int points, double value, double se, double tauSquared) {
    CountModelFit fit =
        SparseRateModel.of(likelihood).withQuadraturePoints(points).fit(INFECTIONS).orElseThrow();
    close(fit.estimate().value(), value, 1e-7);
    close(fit.estimate().standardError(), se, 2e-6);
    close(fit.between().variance(), tauSquared, 2e-7);
    if (likelihood == RateLikelihood.RANDOM_STUDIES) {
      close(fit.levelVariance().orElseThrow(), 0.38176310086005, 2e-7);
      close(fit.logLikelihood(), -48.684299432007, 1e-9);
    } else {
      assertThat(fit.levelVariance()).isEqualTo(OptionalDouble.empty());
    }
  }

  @ParameterizedTest
  @EnumSource(RateLikelihood.class)
  void aGroupWithoutEventsFailsWithAdvice(RateLikelihood likelihood) {
    SparseRateModel model = SparseRateModel.of(likelihood);
    List<RateComparison> none = rates(new double[][] {{0, 10, 3, 12}, {0, 20, 1, 22}});
    assertThat(model.fit(none)).asString().contains("rate ratio of 0", "rate differences");
    assertThat(MantelHaenszelRates.of(Measure.RATE_RATIO).pool(none))
        .asString()
        .contains("group 1 had no event");
    assertThat(RateAssociationTest.of(none).toOptional()).isPresent();
    assertThat(model.fit(rates(new double[][] {{0, 10, 0, 12}})))
        .asString()
        .contains("could be anything");
    assertThat(model.fit(rates(new double[][] {{1, 10, 2, 12}})))
        .asString()
        .contains("One informative study");
    assertThat(model.fit(List.of()).toOptional()).isEmpty();
  }

  @Test
  void otherMeasuresAreRefused() {
    assertThatThrownBy(() -> MantelHaenszelRates.of(Measure.ODDS_RATIO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<RateComparison> rates(double[][] rows) {
    return IntStream.range(0, rows.length)
        .mapToObj(
            i ->
                new RateComparison(
                    "Study " + (i + 1), rows[i][0], rows[i][1], rows[i][2], rows[i][3]))
        .toList();
  }

  private static void close(double actual, double expected, double relative) {
    assertThat(actual).isCloseTo(expected, within(relative * Math.abs(expected)));
  }
}
