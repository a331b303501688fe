package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * The pooled estimate without each of the studies in turn, in the form of a forest plot. A dashed
 * line marks the estimate of all studies.
 *
 * @param title what is pooled
 * @param axis of the effect
 * @param columns of texts left of the plot, such as I² or Cook's distance
 * @param rows the study left out, and the pooled estimate without it
 * @param overall the pooled estimate of all studies
 * @param notes lines below the axis
 * @param level of the intervals, above 0 and below 1
 */
public record LeaveOneOut(
    String title,
    Axis axis,
    List<ForestColumn> columns,
    List<ForestRow> rows,
    ForestSummary overall,
    List<String> notes,
    double level)
    implements Picture {

  public LeaveOneOut {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    Interval.checkLevel(level);
  }

  /** With 95% intervals and nothing else. */
  public static LeaveOneOut of(
      String title, Axis axis, List<ForestRow> rows, ForestSummary overall) {
    return new LeaveOneOut(title, axis, List.of(), rows, overall, List.of(), 0.95);
  }

  /** With texts left of the plot. */
  public LeaveOneOut columns(ForestColumn... all) {
    return new LeaveOneOut(title, axis, List.of(all), rows, overall, notes, level);
  }

  /** With one more line below the axis. */
  public LeaveOneOut note(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new LeaveOneOut(title, axis, columns, rows, overall, more, level);
  }

  @Override
  public String toSvg() {
    Forest forest = Forest.titled(title, axis).level(level).rows(rows).summary(overall);
    for (String note : notes) {
      forest = forest.note(note);
    }
    OptionalDouble all = OptionalDouble.of(overall.effect().estimate());
    ForestManner manner = new ForestManner("Leave-one-out forest plot", "Study left out", all);
    return new ForestDrawing(forest.columns(columns.toArray(ForestColumn[]::new)), manner).draw();
  }
}
