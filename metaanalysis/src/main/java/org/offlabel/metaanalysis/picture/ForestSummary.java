package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * A pooled estimate, drawn as a diamond from end to end of its interval.
 *
 * @param label what was pooled, such as "Random effects"
 * @param effect the pooled estimate with its interval
 * @param prediction the prediction interval, on the scale of the analysis
 * @param weight the share of all studies in percent
 * @param cells texts for the columns, such as totals
 * @param lines below it, such as heterogeneity and test
 */
public record ForestSummary(
    String label,
    ForestEffect effect,
    Optional<Interval> prediction,
    OptionalDouble weight,
    List<String> cells,
    List<String> lines) {

  public ForestSummary {
    cells = List.copyOf(cells);
    lines = List.copyOf(lines);
  }

  public static ForestSummary of(String label, double estimate, double lower, double upper) {
    return new ForestSummary(
        label,
        new ForestEffect(estimate, lower, upper),
        Optional.empty(),
        OptionalDouble.empty(),
        List.of(),
        List.of());
  }

  public ForestSummary predicting(Interval interval) {
    return new ForestSummary(label, effect, Optional.of(interval), weight, cells, lines);
  }

  public ForestSummary weighing(double percent) {
    return new ForestSummary(label, effect, prediction, OptionalDouble.of(percent), cells, lines);
  }

  public ForestSummary with(String... texts) {
    return new ForestSummary(label, effect, prediction, weight, List.of(texts), lines);
  }

  /** With one more line of text below. */
  public ForestSummary line(String text) {
    List<String> more = new ArrayList<>(lines);
    more.add(text);
    return new ForestSummary(label, effect, prediction, weight, cells, more);
  }
}
