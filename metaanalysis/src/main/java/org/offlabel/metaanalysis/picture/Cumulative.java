package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * How the pooled estimate grew study by study (Lau and others, NEJM 1992;327:248), in the form of a
 * forest plot. A dashed line marks the last estimate.
 *
 * @param title what is pooled
 * @param axis of the effect
 * @param columns of texts left of the plot
 * @param steps in the order in which studies were added: the study added last, and the pooled
 *     estimate with it
 * @param notes lines below the axis
 * @param level of the intervals, above 0 and below 1
 */
public record Cumulative(
    String title,
    Axis axis,
    List<ForestColumn> columns,
    List<ForestRow> steps,
    List<String> notes,
    double level)
    implements Picture {

  public Cumulative {
    columns = List.copyOf(columns);
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
    Interval.checkLevel(level);
  }

  /** With 95% intervals and nothing else. */
  public static Cumulative of(String title, Axis axis, List<ForestRow> steps) {
    return new Cumulative(title, axis, List.of(), steps, List.of(), 0.95);
  }

  /** With texts left of the plot. */
  public Cumulative columns(ForestColumn... all) {
    return new Cumulative(title, axis, List.of(all), steps, notes, level);
  }

  /** With one more line below the axis. */
  public Cumulative note(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Cumulative(title, axis, columns, steps, more, level);
  }

  @Override
  public String toSvg() {
    Forest forest = Forest.titled(title, axis).level(level).rows(steps);
    for (String note : notes) {
      forest = forest.note(note);
    }
    OptionalDouble last =
        steps.reversed().stream()
            .flatMap(step -> step.effect().stream())
            .mapToDouble(ForestEffect::estimate)
            .findFirst();
    ForestManner manner = new ForestManner("Cumulative forest plot", "Study added", last);
    return new ForestDrawing(forest.columns(columns.toArray(ForestColumn[]::new)), manner).draw();
  }
}
