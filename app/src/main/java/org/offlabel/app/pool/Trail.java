package org.offlabel.app.pool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Estimate;

/**
 * The pooled estimate again and again, of changing studies.
 *
 * @param order in which studies were taken, in words
 * @param steps in this order
 */
record Trail(String order, List<Step> steps) {

  /** More would take longer than anyone waits, and no one could read them. */
  static final int MOST_STUDIES = 2000;

  /**
   * One estimate.
   *
   * @param study that was left out, or was added last
   * @param studies how many were pooled
   * @param estimate of them, or why there is none
   * @param heterogeneity where effects were pooled
   */
  record Step(
      String study,
      int studies,
      Attempt<Estimate> estimate,
      Optional<Heterogeneity> heterogeneity) {}

  Trail {
    steps = List.copyOf(steps);
  }

  /** Without each study in turn (Cochrane Handbook 10.14). */
  static Attempt<Trail> leaveOneOut(Analysis analysis) {
    List<Integer> all = withEffects(analysis);
    return tooMany(all.size())
        .orElseGet(
            () ->
                all.size() < 2
                    ? Attempt.failed("To leave one study out there must be two or more")
                    : Attempt.succeeded(
                        new Trail(
                            "in the order of the table",
                            all.stream()
                                .map(left -> step(analysis, left, without(all, left)))
                                .toList())));
  }

  /** The first study, the first two, and so on (Lau and others, N Engl J Med 1992;327:248-254). */
  static Attempt<Trail> cumulative(Analysis analysis) {
    List<Integer> all = new ArrayList<>(withEffects(analysis));
    List<String> years = analysis.table().labels().years();
    boolean dated = all.stream().allMatch(i -> years.get(i).matches("\\d{4}"));
    if (dated) {
      all.sort(Comparator.comparing(years::get));
    }
    return tooMany(all.size())
        .orElseGet(
            () ->
                Attempt.succeeded(
                    new Trail(
                        dated ? "by year" : "in the order of the table",
                        IntStream.range(0, all.size())
                            .mapToObj(i -> step(analysis, all.get(i), all.subList(0, i + 1)))
                            .toList())));
  }

  private static Optional<Attempt<Trail>> tooMany(int studies) {
    return studies <= MOST_STUDIES
        ? Optional.empty()
        : Optional.of(
            Attempt.failed(
                "With "
                    + studies
                    + " studies this would take too long; "
                    + MOST_STUDIES
                    + " at most"));
  }

  private static List<Integer> withEffects(Analysis analysis) {
    return analysis.way().isOfCounts()
        ? IntStream.range(0, analysis.table().size()).boxed().toList()
        : analysis.ofEffects(i -> i);
  }

  private static List<Integer> without(List<Integer> all, Integer left) {
    return all.stream().filter(each -> !each.equals(left)).toList();
  }

  private static Step step(Analysis analysis, int study, List<Integer> positions) {
    Attempt<Analysis> pooled = analysis.of(positions);
    return new Step(
        analysis.table().studies().get(study),
        positions.size(),
        pooled.map(each -> each.outcome().estimate()),
        pooled.toOptional().flatMap(Analysis::ofEffects).map(Pooled::heterogeneity));
  }
}
