package org.offlabel.metaanalysis.regression;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;

/**
 * The p values of a regression by permutation.
 *
 * @param regression what was tested
 * @param test how, with the seed
 * @param exact whether every arrangement was taken once, so that the seed did not matter
 * @param permutations how many were fitted, the observed one included
 * @param undefined how many of them had no statistic and were not counted
 * @param notConverged in how many of them the search for τ² did not converge; they are counted
 * @param pValues two-sided, one per coefficient: the share of permutations whose statistic is at
 *     least as far from 0 as the observed one
 * @param moderatorP the same for QM or F of all moderators; empty without moderators
 */
public record Permuted(
    Regression regression,
    PermutationTest test,
    boolean exact,
    int permutations,
    int undefined,
    int notConverged,
    List<Double> pValues,
    OptionalDouble moderatorP)
    implements Result {

  public Permuted {
    pValues = List.copyOf(pValues);
  }

  /**
   * The p value of the coefficient of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public double pValue(String coefficient) {
    int index = regression.names().indexOf(coefficient);
    if (index < 0) {
      throw new IllegalArgumentException(
          "no coefficient '" + coefficient + "' among " + regression.names());
    }
    return pValues.get(index);
  }

  @Override
  public Provenance provenance() {
    Provenance of = regression.provenance();
    return new Provenance(of.method() + ", " + words(), of.inputs(), of.version());
  }

  @Override
  public Explanation explanation() {
    return Explanation.of(
        words(),
        new Explanation(
            "share of permutations with a statistic at least as far from 0",
            IntStream.range(0, pValues.size())
                .mapToObj(
                    j ->
                        Explanation.of(
                            String.format(
                                Locale.ROOT,
                                "%s: p = %.4g",
                                regression.names().get(j),
                                pValues.get(j))))
                .toList()),
        regression.explanation());
  }

  private String words() {
    return (exact
            ? "exact permutation test, all " + permutations + " arrangements"
            : "permutation test, " + permutations + " arrangements drawn with seed " + test.seed())
        + (undefined == 0 ? "" : ", " + undefined + " without a statistic left out")
        + (notConverged == 0 ? "" : ", " + notConverged + " NOT CONVERGED");
  }
}
