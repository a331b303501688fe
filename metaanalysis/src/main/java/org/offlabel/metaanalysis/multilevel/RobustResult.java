package org.offlabel.metaanalysis.multilevel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;

/**
 * Coefficients with tests that allow for any dependence within clusters.
 *
 * @param sandwich how the variance was estimated
 * @param clusters how many clusters there are
 * @param effects how many effects
 * @param coefficients the intercept, if any, and the moderators in their order
 * @param covariance of the coefficients, robust
 * @param moderatorTest the F test of all moderators; absent without moderators, for CR2 with
 *     several (which needs a correction of its own), and where too few clusters bear on them
 * @param provenance how it was made
 */
public record RobustResult(
    Sandwich sandwich,
    int clusters,
    int effects,
    List<Coefficient> coefficients,
    CoefficientCovariance covariance,
    Optional<OmnibusTest> moderatorTest,
    Provenance provenance)
    implements Result {

  public RobustResult {
    coefficients = List.copyOf(coefficients);
  }

  /**
   * The coefficient of this name; "intercept" for the intercept.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public Coefficient coefficient(String name) {
    return coefficients.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no coefficient named " + name));
  }

  @Override
  public Explanation explanation() {
    List<Explanation> parts = new ArrayList<>();
    coefficients.forEach(each -> parts.add(MultilevelWords.coefficient(each)));
    moderatorTest.ifPresent(test -> parts.add(Explanation.of(MultilevelWords.omnibus(test))));
    return new Explanation(
        String.format(
            Locale.ROOT, "%s; %d effects in %d clusters", provenance.method(), effects, clusters),
        parts);
  }
}
