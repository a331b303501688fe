package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.statistic.Interval;

/** One line of a forest plot, from top to bottom. */
sealed interface ForestLine {

  record Heading(String text) implements ForestLine {}

  /**
   * A study.
   *
   * @param row what it found
   * @param indent of the name, in pixels
   */
  record Study(ForestRow row, double indent) implements ForestLine {}

  record Pooled(ForestSummary summary, double indent, boolean overall) implements ForestLine {}

  record Predicted(Interval interval, double indent) implements ForestLine {}

  record Words(String text, double indent) implements ForestLine {}

  record Gap() implements ForestLine {}

  double INDENT = 12;

  /** All lines of a forest; texts below summaries are broken at {@code room} pixels. */
  static List<ForestLine> of(Forest forest, double room) {
    List<ForestLine> lines = new ArrayList<>();
    for (ForestGroup group : forest.groups()) {
      double indent = group.heading().isPresent() ? INDENT : 0;
      group.heading().ifPresent(text -> lines.add(new Heading(text)));
      group.rows().forEach(row -> lines.add(new Study(row, indent)));
      group.summaries().forEach(each -> addSummary(lines, each, indent, room, false));
      lines.add(new Gap());
    }
    forest.summaries().forEach(each -> addSummary(lines, each, 0, room, true));
    return List.copyOf(lines);
  }

  private static void addSummary(
      List<ForestLine> lines, ForestSummary summary, double indent, double room, boolean overall) {
    lines.add(new Pooled(summary, indent, overall));
    Optional<Interval> prediction = summary.prediction();
    prediction.ifPresent(interval -> lines.add(new Predicted(interval, indent)));
    for (String text : summary.lines()) {
      for (String part : ForestLayout.SMALL.wrapped(text, room - indent)) {
        lines.add(new Words(part, indent));
      }
    }
  }
}
