package org.offlabel.metaanalysis.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.fit.Design;
import org.offlabel.metaanalysis.fit.MixedModel;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * Tests the coefficients of a regression against permutations of the data, without relying on
 * normal or t distributions (Higgins and Thompson 2004, Stat Med 23:1663-1682; Follmann and
 * Proschan 1999, Biometrics 55:732-737; as metafor's permutest). Without moderators the signs of
 * the effects are flipped; with moderators, studies exchange theirs. Each arrangement is fitted
 * anew, τ² included. When there are no more arrangements than {@code permutations}, each is taken
 * once and the test is exact; otherwise they are drawn at random, the observed one being the first.
 *
 * <p>The result depends on the seed and never on the number of threads.
 *
 * @param permutations at most so many fits, 1 or more
 * @param seed of the random ones
 */
public record PermutationTest(int permutations, long seed) {

  /** Statistics closer than this are the same arrangement's, apart from rounding. */
  private static final double TIE = 1e-8;

  public PermutationTest {
    if (permutations < 1) {
      throw new IllegalArgumentException("permutations must be 1 or more: " + permutations);
    }
  }

  /** Up to 1000 permutations, drawn with this seed. */
  public static PermutationTest seeded(long seed) {
    return new PermutationTest(1000, seed);
  }

  public PermutationTest withPermutations(int chosen) {
    return new PermutationTest(chosen, seed);
  }

  /**
   * The p values of the regression by permutation.
   *
   * @return a failure where the statistics of the data themselves are not defined, as when all
   *     effects are the same under Knapp-Hartung
   */
  public Attempt<Permuted> test(Regression regression) {
    Solution observed = regression.solution();
    Design design = observed.model().design();
    Figures seen = figures(observed, regression);
    if (!seen.isFinite()) {
      return Attempt.failed(
          "The test statistics of the data themselves are not defined, so there is nothing to"
              + " compare permutations with; use the z test.");
    }
    boolean signs = regression.moderatorTest().isEmpty();
    Arrangements arrangements =
        Arrangements.of(
            regression.effects().estimates(), regression.effects().variances(), design, signs);
    long possible = arrangements.count(permutations);
    boolean exact = possible <= permutations;
    List<Figures> all =
        exact
            ? fits((int) possible, arrangements::exact, regression)
            : drawn(arrangements, seen, regression);
    return Attempt.succeeded(permuted(regression, seen, all, exact));
  }

  private List<Figures> drawn(Arrangements arrangements, Figures seen, Regression regression) {
    long[] seeds = new SplittableRandom(seed).longs(permutations - 1L).toArray();
    List<Figures> all = new ArrayList<>();
    all.add(seen);
    all.addAll(
        fits(
            seeds.length,
            number -> arrangements.random(new SplittableRandom(seeds[number])),
            regression));
    return all;
  }

  private static List<Figures> fits(
      int count, IntFunction<MixedModel> arrangement, Regression regression) {
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(arrangement)
        .map(
            model ->
                Solution.of(
                    model,
                    regression.specification().pooling().method(),
                    regression.specification().pooling().test()))
        .map(solution -> figures(solution, regression))
        .toList();
  }

  private Permuted permuted(Regression regression, Figures seen, List<Figures> all, boolean exact) {
    List<Figures> usable = all.stream().filter(Figures::isFinite).toList();
    double n = usable.size();
    List<Double> pValues = new ArrayList<>();
    for (int j = 0; j < seen.sizes().size(); j++) {
      int column = j;
      double size = seen.sizes().get(j) - TIE;
      pValues.add(usable.stream().filter(each -> each.sizes().get(column) >= size).count() / n);
    }
    long greater = usable.stream().filter(each -> each.omnibus() >= seen.omnibus() - TIE).count();
    return new Permuted(
        regression,
        this,
        exact,
        all.size(),
        all.size() - usable.size(),
        (int) all.stream().filter(each -> !each.converged()).count(),
        pValues,
        regression.moderatorTest().isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(greater / n));
  }

  private static Figures figures(Solution solution, Regression regression) {
    double[] sizes = solution.statistics();
    for (int j = 0; j < sizes.length; j++) {
      sizes[j] = Math.abs(sizes[j]);
    }
    int first = regression.moderatorTest().map(test -> sizes.length - test.numerator()).orElse(0);
    return new Figures(
        Arrays.stream(sizes).boxed().toList(),
        solution.omnibus(first),
        solution.tauSquared().converged());
  }

  /**
   * What one arrangement gives.
   *
   * @param sizes of the coefficients' statistics, without their signs
   */
  private record Figures(List<Double> sizes, double omnibus, boolean converged) {
    boolean isFinite() {
      return Double.isFinite(omnibus) && sizes.stream().allMatch(size -> Double.isFinite(size));
    }
  }
}
