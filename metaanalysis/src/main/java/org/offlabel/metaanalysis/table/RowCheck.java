package org.offlabel.metaanalysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.offlabel.metaanalysis.effect.Measure;

/** What must hold between the numbers of one row. */
record RowCheck(Headers headers, Layout layout, Measure measure, long row) {

  List<TableProblem> check(Map<Column, Double> values) {
    List<TableProblem> problems = new ArrayList<>();
    notAbove(values, Column.EVENTS_1, Column.TOTAL_1, problems);
    notAbove(values, Column.EVENTS_2, Column.TOTAL_2, problems);
    notAbove(values, Column.EVENTS, Column.TOTAL, problems);
    notAbove(values, Column.LOWER, Column.UPPER, problems);
    notEmpty(values, Column.EVENTS_1, Column.NON_EVENTS_1, problems);
    notEmpty(values, Column.EVENTS_2, Column.NON_EVENTS_2, problems);
    notEmpty(values, Column.EVENTS, Column.NON_EVENTS, problems);
    correlation(values, problems);
    sizes(values, problems);
    interval(values, problems);
    return problems;
  }

  /** A standard deviation needs two persons, Fisher's z four. */
  private void sizes(Map<Column, Double> values, List<TableProblem> problems) {
    double least =
        switch (layout) {
          case TWO_MEANS -> 2;
          case CORRELATIONS -> 4;
          default -> 0;
        };
    for (Column column : List.of(Column.TOTAL_1, Column.TOTAL_2, Column.TOTAL)) {
      Double size = values.get(column);
      if (size != null && size < least) {
        problems.add(
            problem(
                column, number(size) + " is too few; " + number(least) + " are needed at least"));
      }
    }
  }

  /** An effect with its interval: inside it, of some width, and above 0 if it is a ratio. */
  private void interval(Map<Column, Double> values, List<TableProblem> problems) {
    Double lower = values.get(Column.LOWER);
    Double upper = values.get(Column.UPPER);
    if (lower == null || upper == null || lower > upper) {
      return;
    }
    if (lower.equals(upper)) {
      problems.add(problem(Column.LOWER, "the interval has no width, so it has no standard error"));
    }
    if (measure.isRatio() && !values.containsKey(Column.ESTIMATE) && lower <= 0) {
      problems.add(
          problem(
              Column.LOWER,
              number(lower)
                  + " cannot be the end of an interval of ratios, which lies above 0; logarithms"
                  + " belong in yi and vi or sei"));
    }
    values.forEach(
        (column, value) -> {
          boolean isEnd = column == Column.LOWER || column == Column.UPPER;
          if (!isEnd && (value < lower || value > upper)) {
            problems.add(problem(column, number(value) + " lies outside its own interval"));
          }
        });
  }

  private void notAbove(
      Map<Column, Double> values, Column less, Column more, List<TableProblem> problems) {
    Double small = values.get(less);
    Double great = values.get(more);
    if (small != null && great != null && small > great) {
      problems.add(
          problem(
              less,
              number(small) + " is above the " + headers.name(more) + " of " + number(great)));
    }
  }

  private void notEmpty(
      Map<Column, Double> values, Column events, Column others, List<TableProblem> problems) {
    Double with = values.get(events);
    Double without = values.get(others);
    if (with != null && without != null && with + without == 0) {
      problems.add(
          problem(events, "0, and " + headers.name(others) + " is 0 too: the group is empty"));
    }
  }

  private void correlation(Map<Column, Double> values, List<TableProblem> problems) {
    Double r = values.get(Column.CORRELATION);
    if (r != null && Math.abs(r) >= 1) {
      problems.add(problem(Column.CORRELATION, number(r) + " is no correlation between -1 and 1"));
    }
  }

  private TableProblem problem(Column column, String message) {
    return new TableProblem(row, headers.name(column), message);
  }

  /** Whole numbers without ".0", as they stand in the table. */
  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
