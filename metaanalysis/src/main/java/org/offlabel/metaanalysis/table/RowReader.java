package org.offlabel.metaanalysis.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.Exclusion;
import org.offlabel.metaanalysis.effect.Measure;

/** Reads the cells of rows whose columns are known by now. */
final class RowReader {

  private final Headers headers;
  private final TableOptions options;
  private final Layout layout;
  private final List<Column> columns;
  private final Measure measure;
  private final boolean measureChosen;

  private final List<String> studies = new ArrayList<>();
  private final Map<Column, List<Double>> numbers = new EnumMap<>(Column.class);
  private final List<String> subgroups = new ArrayList<>();
  private final Map<String, List<String>> moderators = new LinkedHashMap<>();
  private final List<Exclusion> leftOut = new ArrayList<>();

  RowReader(
      Headers headers,
      TableOptions options,
      Layout layout,
      List<Column> columns,
      Measure measure,
      boolean measureChosen) {
    this.headers = headers;
    this.options = options;
    this.layout = layout;
    this.columns = columns;
    this.measure = measure;
    this.measureChosen = measureChosen;
    columns.forEach(column -> numbers.put(column, new ArrayList<>()));
    options.moderators().forEach(name -> moderators.put(name, new ArrayList<>()));
  }

  /** Keeps the row's study, or lists it among those left out; gives the row's problems. */
  List<TableProblem> add(long row, List<String> cells) {
    List<TableProblem> problems = new ArrayList<>();
    Map<Column, Double> values = new EnumMap<>(Column.class);
    List<String> missing = new ArrayList<>();
    for (Column column : columns) {
      String text = cells.get(headers.place(column).orElseThrow());
      switch (Cell.of(text, column.kind(), options.decimalComma())) {
        case Cell.Holds(double value) -> values.put(column, value);
        case Cell.Missing none -> missing.add(headers.name(column));
        case Cell.Wrong(String message) ->
            problems.add(new TableProblem(row, headers.name(column), message));
      }
    }
    if (!problems.isEmpty()) {
      return problems;
    }
    String study = study(row, cells);
    if (!missing.isEmpty()) {
      leftOut.add(
          new Exclusion(study, "row " + row + ": no value in " + String.join(", ", missing)));
      return List.of();
    }
    problems.addAll(new RowCheck(headers, layout, measure, row).check(values));
    if (problems.isEmpty()) {
      keep(study, values, cells);
    }
    return problems;
  }

  private void keep(String study, Map<Column, Double> values, List<String> cells) {
    studies.add(study);
    values.forEach((column, value) -> column(column).add(value));
    subgroupPlace().ifPresent(place -> subgroups.add(cells.get(place).strip()));
    moderators.forEach(
        (name, kept) -> kept.add(cells.get(headers.place(name).orElseThrow()).strip()));
  }

  private List<Double> column(Column column) {
    return numbers.computeIfAbsent(column, none -> new ArrayList<>());
  }

  private Optional<Integer> subgroupPlace() {
    return options
        .subgroup()
        .map(name -> headers.place(name))
        .orElseGet(() -> headers.place(Column.SUBGROUP));
  }

  private String study(long row, List<String> cells) {
    String name = text(Column.STUDY, cells);
    String year = text(Column.YEAR, cells);
    if (name.isEmpty()) {
      return "Row " + row;
    }
    return year.isEmpty() || name.contains(year) ? name : name + " " + year;
  }

  private String text(Column column, List<String> cells) {
    return headers.place(column).map(place -> cells.get(place).strip()).orElse("");
  }

  StudyTable table() {
    return new StudyTable(
        layout,
        measure,
        measureChosen,
        studies,
        Collections.unmodifiableMap(numbers),
        subgroups,
        Collections.unmodifiableMap(moderators),
        leftOut);
  }
}
