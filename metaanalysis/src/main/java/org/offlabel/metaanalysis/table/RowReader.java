package org.offlabel.metaanalysis.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.Exclusion;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.Note;

/** Reads the cells of rows whose columns are known by now. */
final class RowReader {

  private static final int LONGEST_TEXT = 1000;

  private final Headers headers;
  private final TableOptions options;
  private final ColumnChoice choice;
  private final Measure measure;
  private final boolean measureChosen;

  private final List<String> studies = new ArrayList<>();
  private final List<String> years = new ArrayList<>();
  private final List<String> subgroups = new ArrayList<>();
  private final Map<String, List<String>> moderators = new LinkedHashMap<>();
  private final Map<Column, List<Double>> numbers = new EnumMap<>(Column.class);
  private final List<Exclusion> leftOut = new ArrayList<>();
  private final Map<String, Integer> named = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /**
   * Starts without a row.
   *
   * @param measure that was asked for or is stated; empty for the usual one
   */
  RowReader(Headers headers, TableOptions options, ColumnChoice choice, Optional<Measure> measure) {
    this.headers = headers;
    this.options = options;
    this.choice = choice;
    this.measure = measure.orElseGet(choice::usual);
    this.measureChosen = measure.isPresent();
    choice.columns().forEach(column -> numbers.put(column, new ArrayList<>()));
    options.moderators().forEach(name -> moderators.put(name, new ArrayList<>()));
  }

  void remark(String text) {
    remarks.add(text);
  }

  /** Keeps the row's study, or lists it among those left out; gives the row's problems. */
  List<TableProblem> add(long row, List<String> cells) {
    List<TableProblem> problems = tooLong(row, cells);
    Map<Column, Double> values = new EnumMap<>(Column.class);
    List<String> missing = new ArrayList<>();
    for (Column column : choice.columns()) {
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
    if (!missing.isEmpty()) {
      leftOut.add(
          new Exclusion(
              study(row, cells), "row " + row + ": no value in " + String.join(", ", missing)));
      return List.of();
    }
    problems.addAll(new RowCheck(headers, choice.layout(), measure, row).check(values));
    if (problems.isEmpty()) {
      keep(row, values, cells);
    }
    return problems;
  }

  /** Text that no name is as long as; it would fill memory and every picture. */
  private List<TableProblem> tooLong(long row, List<String> cells) {
    List<TableProblem> problems = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).length() > LONGEST_TEXT) {
        problems.add(
            new TableProblem(
                row,
                headers.nameAt(i),
                "the cell has " + cells.get(i).length() + " characters; 1000 at most"));
      }
    }
    return problems;
  }

  private void keep(long row, Map<Column, Double> values, List<String> cells) {
    String study = study(row, cells);
    int times = named.merge(study, 1, Integer::sum);
    if (times > 1) {
      String first = study;
      study = study + " (" + times + ")";
      notes.add(
          new Note(
              study,
              "row "
                  + row
                  + ": the name "
                  + Cell.shown(first)
                  + " stands in the table more than once; people who are in both rows are counted"
                  + " twice"));
    }
    studies.add(study);
    years.add(text(headers.place(Column.YEAR), cells));
    subgroups.add(text(subgroupPlace(), cells));
    values.forEach(
        (column, value) -> {
          List<Double> kept = numbers.get(column);
          if (kept != null) {
            kept.add(value);
          }
        });
    moderators.forEach((name, kept) -> kept.add(text(headers.place(name), cells)));
  }

  private Optional<Integer> subgroupPlace() {
    return options
        .subgroup()
        .map(name -> headers.place(name))
        .orElseGet(() -> headers.place(Column.SUBGROUP));
  }

  private String study(long row, List<String> cells) {
    String name = text(headers.place(Column.STUDY), cells);
    String year = text(headers.place(Column.YEAR), cells);
    if (name.isEmpty()) {
      return "Row " + row;
    }
    return year.isEmpty() || name.contains(year) ? name : name + " " + year;
  }

  private static String text(Optional<Integer> place, List<String> cells) {
    return place.map(at -> cells.get(at).strip()).orElse("");
  }

  /**
   * The table of all rows so far.
   *
   * @param passed how many rows were passed over since they are not of the part asked for
   */
  StudyTable table(long passed) {
    if (passed > 0) {
      remark(passed + " rows without " + options.onlyInWords() + " were passed over");
    }
    Map<String, ModeratorCells> kept = new LinkedHashMap<>();
    moderators.forEach(
        (name, cells) -> kept.put(name, new ModeratorCells(cells, options.decimalComma())));
    return new StudyTable(
        choice.layout(),
        measure,
        measureChosen,
        new Labels(studies, years, subgroups, kept),
        numbers,
        leftOut,
        notes,
        remarks,
        choice.others());
  }
}
