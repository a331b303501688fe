package org.offlabel.metaanalysis.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.fit.Design;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;

/** Permutation p values of the BCG trials; exact ones are those of metafor 3.8-1's permutest. */
final class PermutationTestTest {

  private static final Effects BCG = Bcg.logRiskRatios();
  private static final Pooling DL = Pooling.randomEffects().withMethod(Method.DERSIMONIAN_LAIRD);

  @Test
  void flipsTheSignsOfAllSubsetsWithoutModerators() {
    Permuted seven = permuted(MetaRegression.randomEffects().fit(first(7)).orElseThrow(), 1000);
    assertThat(seven.exact()).isTrue();
    assertThat(seven.permutations()).isEqualTo(128);
    assertThat(seven.pValue("intercept")).isEqualTo(0.015625);
    assertThat(seven.moderatorP()).isEmpty();

    Permuted all = permuted(MetaRegression.of(DL).fit(BCG).orElseThrow(), 8192);
    assertThat(all.exact()).isTrue();
    assertThat(all.pValue("intercept")).isEqualTo(0.001708984375);
  }

  @Test
  void takesEachOrderOfDifferentModeratorsOnce() {
    int[] chosen = {0, 3, 4, 6, 7, 11};
    Effects six =
        new Effects(Measure.RISK_RATIO, Arrays.stream(chosen).mapToObj(BCG.list()::get).toList());
    Permuted permuted =
        permuted(
            MetaRegression.of(DL.withTest(TestMethod.KNAPP_HARTUNG))
                .withModerator("latitude", at(Bcg.LATITUDE, chosen))
                .withModerator("year", at(Bcg.YEAR, chosen))
                .fit(six)
                .orElseThrow(),
            1000);
    assertThat(permuted.permutations()).isEqualTo(720);
    double[] expected = {0.898611111111111, 0.330555555555556, 0.901388888888889};
    for (int j = 0; j < expected.length; j++) {
      assertThat(permuted.pValues().get(j)).isCloseTo(expected[j], within(1e-12));
    }
    assertThat(permuted.moderatorP().orElseThrow()).isCloseTo(0.5875, within(1e-12));
  }

  @Test
  void takesEachAssignmentOfEqualModeratorsOnce() {
    double[] north = Arrays.stream(Bcg.LATITUDE).map(each -> each > 40 ? 1 : 0).toArray();
    Permuted permuted =
        permuted(
            MetaRegression.randomEffects().withModerator("north", north).fit(BCG).orElseThrow(),
            2000);
    // 13 over 6 assignments.
    assertThat(permuted.permutations()).isEqualTo(1716);
    assertThat(permuted.pValue("intercept")).isCloseTo(0.96969696969696972, within(1e-12));
    assertThat(permuted.pValue("north")).isCloseTo(0.00699300699300699, within(1e-12));

    Permuted byAllocation =
        permuted(
            MetaRegression.of(DL)
                .withFactor("allocation", Bcg.ALLOCATION.subList(0, 10))
                .fit(first(10))
                .orElseThrow(),
            1000);
    assertThat(byAllocation.permutations()).isEqualTo(360);
    assertThat(byAllocation.pValue("allocation=random"))
        .isCloseTo(0.511111111111111, within(1e-12));
    assertThat(byAllocation.moderatorP().orElseThrow()).isCloseTo(0.688888888888889, within(1e-12));
  }

  /** 20,000 random ones of metafor gave 0.0109 and 0.01495, give or take three of their errors. */
  @Test
  void drawsWhenThereAreTooManyAndTellsTheSeed() {
    Regression regression = latitudeAndYear();
    Permuted permuted = permuted(regression, 5000);
    assertThat(permuted.exact()).isFalse();
    assertThat(permuted.pValue("latitude")).isCloseTo(0.0109, within(0.005));
    assertThat(permuted.moderatorP().orElseThrow()).isCloseTo(0.01495, within(0.006));
    assertThat(permuted.provenance().method()).contains("seed 42");
    assertThat(permuted.explanation().text()).contains("drawn with seed 42");
    // Never 0: the observed arrangement is one of them.
    assertThat(Collections.min(permuted.pValues())).isGreaterThanOrEqualTo(1 / 5000.0);
  }

  @Test
  void givesTheSameOnAnyNumberOfThreads() throws Exception {
    Regression regression = latitudeAndYear();
    Permuted here = permuted(regression, 500);
    for (int threads : List.of(1, 3, 8)) {
      try (ForkJoinPool pool = new ForkJoinPool(threads)) {
        assertThat(pool.submit(() -> permuted(regression, 500)).get()).isEqualTo(here);
      }
    }
    Attempt<Permuted> other = PermutationTest.seeded(43).withPermutations(500).test(regression);
    assertThat(other.orElseThrow().pValues()).isNotEqualTo(here.pValues());
  }

  /** Every assignment appears, and none twice, whatever the multiplicities. */
  @Test
  void numbersOfAssignmentsAreOneToOne() {
    double[] x = {1, 2, 2, 3, 3, 3, 1};
    double[] zero = new double[7];
    double[] one = {1, 1, 1, 1, 1, 1, 1};
    Design design = Design.of(List.of("x"), List.of(x)).orElseThrow();
    Arrangements arrangements = Arrangements.of(zero, one, design, false);
    int count = (int) arrangements.count(1000);
    assertThat(count).isEqualTo(210);
    Set<List<Double>> seen = new HashSet<>();
    for (int number = 0; number < count; number++) {
      Design arranged = arrangements.exact(number).design();
      seen.add(IntStream.range(0, 7).mapToObj(row -> arranged.entry(row, 0)).toList());
    }
    assertThat(seen).hasSize(210);
    assertThat(
            Arrangements.of(new double[200], new double[200], Design.intercept(200), true)
                .count(1000))
        .isGreaterThan(1000);
  }

  @Test
  void refusesWhatHasNoStatistic() {
    Effects same = Effects.of(Measure.GENERIC, new double[] {1, 1, 1}, new double[] {1, 1, 1});
    Regression regression =
        MetaRegression.randomEffects().withTest(TestMethod.KNAPP_HARTUNG).fit(same).orElseThrow();
    assertThat(PermutationTest.seeded(1).test(regression)).isInstanceOf(Attempt.Failed.class);
    assertThatThrownBy(() -> PermutationTest.seeded(1).withPermutations(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Regression latitudeAndYear() {
    return MetaRegression.of(DL)
        .withModerator("latitude", Bcg.LATITUDE)
        .withModerator("year", Bcg.YEAR)
        .fit(BCG)
        .orElseThrow();
  }

  private static Permuted permuted(Regression regression, int permutations) {
    return PermutationTest.seeded(42).withPermutations(permutations).test(regression).orElseThrow();
  }

  private static Effects first(int studies) {
    return new Effects(Measure.RISK_RATIO, BCG.list().subList(0, studies));
  }

  private static double[] at(double[] values, int[] chosen) {
    return Arrays.stream(chosen).mapToDouble(i -> values[i]).toArray();
  }
}
