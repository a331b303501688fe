package org.offlabel.metaanalysis.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.Measure;

/**
 * What a table may state only once: the measure of its effects, and which analysis of a review it
 * is. Effects of different measures or of different outcomes must not be pooled.
 */
final class SameInAllRows {

  private static final List<Column> ANALYSIS =
      List.of(Column.ANALYSIS_GROUP, Column.ANALYSIS_NUMBER);

  private final Headers headers;
  private final Map<Column, String> stated = new EnumMap<>(Column.class);

  SameInAllRows(Headers headers) {
    this.headers = headers;
  }

  /** What is stated of the measure, as it stands in the table. */
  Optional<String> measure() {
    return Optional.ofNullable(stated.get(Column.MEASURE));
  }

  /** What is wrong with this row, if it states something else than those before. */
  Optional<TableProblem> check(long row, List<String> cells) {
    for (Column column : ANALYSIS) {
      Optional<String> before = before(column, cells);
      if (before.isPresent()) {
        return Optional.of(
            problem(
                row,
                column,
                cells,
                before.get(),
                "these are different analyses, which cannot be pooled with each other; keep the"
                    + " rows of one"));
      }
    }
    return before(Column.MEASURE, cells)
        .filter(before -> MeasureName.of(before).isPresent())
        .map(
            before ->
                problem(
                    row,
                    Column.MEASURE,
                    cells,
                    before,
                    "effects of different measures cannot be pooled; keep one measure per table"));
  }

  /** What was stated before, if this row states something else. */
  private Optional<String> before(Column column, List<String> cells) {
    Optional<String> here =
        headers
            .place(column)
            .map(place -> cells.get(place).strip())
            .filter(text -> !text.isEmpty());
    if (here.isEmpty()) {
      return Optional.empty();
    }
    String first = stated.computeIfAbsent(column, none -> here.get());
    return same(column, first, here.get()) ? Optional.empty() : Optional.of(first);
  }

  private static boolean same(Column column, String one, String other) {
    if (column == Column.MEASURE) {
      Optional<Measure> first = MeasureName.of(one);
      return first.isPresent() ? first.equals(MeasureName.of(other)) : one.equalsIgnoreCase(other);
    }
    return one.equals(other);
  }

  private TableProblem problem(
      long row, Column column, List<String> cells, String before, String why) {
    String here = cells.get(headers.place(column).orElseThrow()).strip();
    return new TableProblem(
        row,
        headers.name(column),
        "'" + Cell.shown(here) + "' after '" + Cell.shown(before) + "': " + why);
  }
}
