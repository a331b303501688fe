package org.offlabel.metaanalysis.picture;

import java.util.List;
import java.util.Optional;

/**
 * Studies that stand together in a forest plot.
 *
 * @param heading above them; empty if they need none
 * @param rows the studies, from top to bottom
 * @param summaries their own pooled estimates, below them
 */
public record ForestGroup(
    Optional<String> heading, List<ForestRow> rows, List<ForestSummary> summaries) {

  public ForestGroup {
    rows = List.copyOf(rows);
    summaries = List.copyOf(summaries);
  }

  public static ForestGroup of(String heading, List<ForestRow> rows, ForestSummary... summaries) {
    return new ForestGroup(Optional.of(heading), rows, List.of(summaries));
  }
}
