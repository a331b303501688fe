package org.offlabel.metaanalysis.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Intervals of τ². Log risk ratios of thirteen BCG trials (Colditz and others 1994, JAMA
 * 271:698-702); figures of metafor 3.8-1 with its tolerance set to 1e-13.
 */
final class TauSquaredIntervalTest {

  private static final double[][] TRIALS = {
    {4, 119, 11, 128},
    {6, 300, 29, 274},
    {3, 228, 11, 209},
    {62, 13536, 248, 12619},
    {33, 5036, 47, 5761},
    {180, 1361, 372, 1079},
    {8, 2537, 10, 619},
    {505, 87886, 499, 87892},
    {29, 7470, 45, 7232},
    {17, 1699, 65, 1600},
    {186, 50448, 141, 27197},
    {5, 2493, 3, 2338},
    {27, 16886, 29, 17825}
  };

  private static final double[] EFFECTS =
      Arrays.stream(TRIALS)
          .mapToDouble(t -> Math.log((t[0] / (t[0] + t[1])) / (t[2] / (t[2] + t[3]))))
          .toArray();

  private static final double[] VARIANCES =
      Arrays.stream(TRIALS)
          .mapToDouble(t -> (1 / t[0]) - (1 / (t[0] + t[1])) + (1 / t[2]) - (1 / (t[2] + t[3])))
          .toArray();

  private static final double[] LATITUDE = {44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33};

  private static final MixedModel BCG = MixedModel.of(EFFECTS, VARIANCES, Design.intercept(13));

  private static MixedModel byLatitude() {
    double[] ones = new double[13];
    Arrays.fill(ones, 1);
    Design design =
        Design.of(List.of("intercept", "latitude"), List.of(ones, LATITUDE)).orElseThrow();
    return MixedModel.of(EFFECTS, VARIANCES, design);
  }

  @Test
  void profileLikelihood() {
    check(
        TauSquaredInterval.profileLikelihood(BCG, true, 0.95),
        0.11526610574805,
        0.96469532651422,
        1e-12);
    check(
        TauSquaredInterval.profileLikelihood(BCG, false, 0.95),
        0.10507738080893,
        0.83391247682410,
        1e-12);
    check(
        TauSquaredInterval.profileLikelihood(byLatitude(), true, 0.95),
        0.0058066347326024,
        0.44321596513366,
        1e-10);
    check(
        TauSquaredInterval.profileLikelihood(byLatitude(), false, 0.95),
        0,
        0.24504581723820,
        1e-10);
  }

  /**
   * The ends at which Imhof's integral, computed in R from eigenvalues of R, gives tails of 0.025
   * to 2e-12: a second way to the same distribution.
   */
  @Test
  void generalisedQ() {
    double[] equal = new double[13];
    Arrays.fill(equal, 1);
    double[] roots = Arrays.stream(VARIANCES).map(v -> 1 / Math.sqrt(v)).toArray();
    check(
        TauSquaredInterval.generalisedQ(BCG, 0.95), 0.10105006945203726, 1.6360882010747686, 1e-9);
    check(
        TauSquaredInterval.generalisedQ(BCG, equal, 0.95),
        0.05987709212952754,
        1.1652295678499553,
        1e-9);
    check(
        TauSquaredInterval.generalisedQ(BCG, roots, 0.95),
        0.12204553835188457,
        1.1399580216804224,
        1e-9);
    assertThatThrownBy(() -> TauSquaredInterval.generalisedQ(BCG, new double[13], 0.95))
        .hasMessageContaining("above 0");
  }

  /** With equal variances every weighting is the same, and Q has a chi-squared distribution. */
  @Test
  void generalisedQEqualsQProfileForEqualVariances() {
    for (long seed = 1; seed <= 10; seed++) {
      Random random = new Random(seed);
      double[] effects = random.doubles(8, -1, 1).toArray();
      double[] variances = new double[8];
      Arrays.fill(variances, 0.05);
      MixedModel model = MixedModel.of(effects, variances, Design.intercept(8));
      Interval expected = TauSquaredInterval.qProfile(model, 0.9);
      Interval actual = TauSquaredInterval.generalisedQ(model, 0.9);
      assertThat(actual.lower()).as("seed %d", seed).isCloseTo(expected.lower(), within(1e-11));
      assertThat(actual.upper()).as("seed %d", seed).isCloseTo(expected.upper(), within(1e-10));
    }
  }

  @Test
  void agreeingEffectsGiveThePointZeroOrStartThere() {
    double[] same = {0.3, 0.3, 0.3, 0.3};
    MixedModel model = MixedModel.of(same, new double[] {0.1, 0.2, 0.05, 0.1}, Design.intercept(4));
    check(TauSquaredInterval.generalisedQ(model, 0.95), 0, 0, 0);
    check(TauSquaredInterval.qProfile(model, 0.95), 0, 0, 0);
    Interval likelihood = TauSquaredInterval.profileLikelihood(model, true, 0.95);
    assertThat(likelihood.lower()).isZero();
    assertThat(likelihood.upper()).isPositive().isLessThan(1);
  }

  @Test
  void eachIntervalScalesWithTheUnit() {
    for (double unit : new double[] {1e-12, 1e-3, 1e9}) {
      MixedModel scaled =
          MixedModel.of(
              Arrays.stream(EFFECTS).map(y -> y * unit).toArray(),
              Arrays.stream(VARIANCES).map(v -> v * unit * unit).toArray(),
              Design.intercept(13));
      for (IntervalMethod method : IntervalMethod.values()) {
        Interval plain = reml(BCG, method);
        Interval other = reml(scaled, method);
        check(other, plain.lower() * unit * unit, plain.upper() * unit * unit, 1e-10);
      }
    }
  }

  @Test
  void refusesWhatDoesNotGoTogether() {
    assertThat(
            TauSquaredInterval.of(
                BCG, Method.DERSIMONIAN_LAIRD, IntervalMethod.PROFILE_LIKELIHOOD, 0.95))
        .isInstanceOf(Attempt.Failed.class);
    assertThat(TauSquaredInterval.of(BCG, Method.EQUAL_EFFECTS, IntervalMethod.Q_PROFILE, 0.95))
        .isInstanceOf(Attempt.Failed.class);
    assertThat(IntervalMethod.ofCode("genq")).hasValue(IntervalMethod.GENERALISED_Q);
  }

  private static Interval reml(MixedModel model, IntervalMethod method) {
    return TauSquaredInterval.of(model, Method.RESTRICTED_MAXIMUM_LIKELIHOOD, method, 0.95)
        .orElseThrow();
  }

  private static void check(Interval interval, double lower, double upper, double relative) {
    assertThat(interval.lower()).isCloseTo(lower, within(relative * lower));
    assertThat(interval.upper()).isCloseTo(upper, within(relative * upper));
  }
}
