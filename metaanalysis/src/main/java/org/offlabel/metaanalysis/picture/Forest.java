package org.offlabel.metaanalysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * A forest plot (Lewis and Clarke, BMJ 2001;322:1479): a row for each study with a square sized by
 * weight and a line for the interval, diamonds for pooled estimates. Ends of intervals beyond the
 * axis, and infinite ones, are drawn as arrows.
 *
 * @param title what is pooled
 * @param axis of the effect
 * @param columns of texts left of the plot
 * @param groups of studies, from top to bottom
 * @param summaries pooled estimates of everything; a dashed line marks the first
 * @param notes lines below the axis
 * @param level of all intervals of studies and summaries, above 0 and below 1
 * @param decimals of the effects in writing, 0 to 8; chosen from their precision if empty
 */
public record Forest(
    String title,
    Axis axis,
    List<ForestColumn> columns,
    List<ForestGroup> groups,
    List<ForestSummary> summaries,
    List<String> notes,
    double level,
    OptionalInt decimals)
    implements Picture {

  public Forest {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    summaries = List.copyOf(summaries);
    notes = List.copyOf(notes);
    Interval.checkLevel(level);
    if (decimals.isPresent() && (decimals.getAsInt() < 0 || decimals.getAsInt() > 8)) {
      throw new IllegalArgumentException("0 to 8 decimals, not " + decimals.getAsInt());
    }
  }

  /** An empty plot of 95% intervals, to be filled with the methods below. */
  public static Forest titled(String title, Axis axis) {
    return new Forest(
        title, axis, List.of(), List.of(), List.of(), List.of(), 0.95, OptionalInt.empty());
  }

  public Forest columns(ForestColumn... all) {
    return new Forest(title, axis, List.of(all), groups, summaries, notes, level, decimals);
  }

  /** With more studies, without a heading. */
  public Forest rows(List<ForestRow> rows) {
    return group(new ForestGroup(Optional.empty(), rows, List.of()));
  }

  /** With one more group of studies. */
  public Forest group(ForestGroup group) {
    return new Forest(
        title, axis, columns, joined(groups, group), summaries, notes, level, decimals);
  }

  /** With one more pooled estimate below all studies. */
  public Forest summary(ForestSummary summary) {
    return new Forest(
        title, axis, columns, groups, joined(summaries, summary), notes, level, decimals);
  }

  /** With one more line below the axis. */
  public Forest note(String note) {
    return new Forest(
        title, axis, columns, groups, summaries, joined(notes, note), level, decimals);
  }

  /** With intervals of another level than 0.95. */
  public Forest level(double another) {
    return new Forest(title, axis, columns, groups, summaries, notes, another, decimals);
  }

  /** With effects written to so many decimals. */
  public Forest decimals(int digits) {
    return new Forest(
        title, axis, columns, groups, summaries, notes, level, OptionalInt.of(digits));
  }

  @Override
  public String toSvg() {
    return new ForestDrawing(this, new ForestManner("Forest plot", "Study", overall())).draw();
  }

  /** Where the dashed line stands: at the first pooled estimate of everything. */
  private OptionalDouble overall() {
    return summaries.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(summaries.getFirst().effect().estimate());
  }

  Stream<ForestRow> allRows() {
    return groups.stream().flatMap(group -> group.rows().stream());
  }

  Stream<ForestSummary> allSummaries() {
    return Stream.concat(
        groups.stream().flatMap(group -> group.summaries().stream()), summaries.stream());
  }

  private static <T> List<T> joined(List<T> list, T last) {
    List<T> all = new ArrayList<>(list);
    all.add(last);
    return all;
  }
}
