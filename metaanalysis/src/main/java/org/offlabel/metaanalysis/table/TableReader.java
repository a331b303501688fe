package org.offlabel.metaanalysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.metaanalysis.effect.Measure;

/**
 * Reads a table row by row, so that the whole text never has to be in memory: {@code add} each row,
 * then {@code finish}. Not shared between threads.
 */
public final class TableReader {

  private static final int MOST_WAITING = 100;
  private static final long HEADER_ROW = 1;

  private record Row(long number, List<String> cells) {}

  private final Headers headers;
  private final TableOptions options;
  private final SameInAllRows same;
  private final Problems problems = new Problems();
  private final List<Row> waiting = new ArrayList<>();
  private Optional<RowReader> rows = Optional.empty();
  private long read;
  private long passed;

  /**
   * Starts with the header.
   *
   * @param header the names of the columns
   */
  public TableReader(List<String> header, TableOptions options) {
    this.headers = new Headers(header.stream().map(String::strip).toList());
    this.options = options;
    this.same = new SameInAllRows(headers);
    checkHeader();
  }

  /**
   * Reads one row.
   *
   * @param row its number as the user counts, the header being row 1
   * @param cells its cells; an empty row is passed over
   * @return whether more rows are wanted; false once going on is of no use
   */
  public boolean add(long row, List<String> cells) {
    if (problems.ofHeader() || cells.stream().allMatch(String::isBlank)) {
      return !problems.ofHeader();
    }
    if (read >= options.mostRows()) {
      problems.add(
          new TableProblem(
              row,
              "",
              "there are more than "
                  + options.mostRows()
                  + " rows, which no set of studies has; if it is right, allow more rows"));
      return false;
    }
    read++;
    Optional<List<String>> fitting = fitting(row, cells);
    fitting.filter(this::isWanted).ifPresent(fit -> addFitting(new Row(row, fit)));
    return !problems.ofHeader();
  }

  /** What came of all rows. */
  public TableOutcome finish() {
    if (read == 0 && problems.isEmpty()) {
      problems.add(new TableProblem(HEADER_ROW, "", "no rows below the header"));
    } else if (read == passed && problems.isEmpty()) {
      problems.add(new TableProblem(HEADER_ROW, "", "no row has " + options.onlyInWords()));
    }
    if (rows.isEmpty() && problems.isEmpty()) {
      begin(headers.known());
    }
    return problems.isEmpty()
        ? new TableOutcome.Read(rows.orElseThrow().table(passed))
        : problems.refused();
  }

  private void checkHeader() {
    if (headers.place(Column.COMPARISON_NUMBER).isPresent()
        && headers.place(Column.OUTCOME_NUMBER).isPresent()) {
      problems.add(
          new TableProblem(
              HEADER_ROW,
              headers.name(Column.OUTCOME_NUMBER),
              "this is an export of RevMan 5, in which rows of totals stand among the studies; keep"
                  + " the rows of the studies of one outcome, and delete this column and "
                  + headers.name(Column.COMPARISON_NUMBER)));
    }
    for (String asked : options.headersAsked()) {
      if (headers.place(asked).isEmpty()) {
        problems.add(
            new TableProblem(HEADER_ROW, asked, "no such column; there are: " + headers.shown()));
      }
    }
  }

  /** The cells under the header; empty cells beyond it are dropped. */
  private Optional<List<String>> fitting(long row, List<String> cells) {
    int columns = headers.size();
    if (cells.size() > columns
        && cells.subList(columns, cells.size()).stream().allMatch(String::isBlank)) {
      return Optional.of(cells.subList(0, columns));
    }
    if (cells.size() != columns) {
      problems.add(
          new TableProblem(
              row,
              "",
              cells.size()
                  + (cells.size() == 1 ? " cell" : " cells")
                  + ", but the header has "
                  + columns
                  + " columns"));
      return Optional.empty();
    }
    return Optional.of(cells);
  }

  private boolean isWanted(List<String> cells) {
    boolean wanted =
        options.only().entrySet().stream()
            .allMatch(
                each ->
                    cells
                        .get(headers.place(each.getKey()).orElseThrow())
                        .strip()
                        .equals(each.getValue().strip()));
    passed += wanted ? 0 : 1;
    return wanted;
  }

  private void addFitting(Row row) {
    Optional<TableProblem> other = same.check(row.number(), row.cells());
    if (other.isPresent()) {
      problems.add(other.get());
      return;
    }
    if (rows.isPresent()) {
      problems.addAll(rows.get().add(row.number(), row.cells()));
      return;
    }
    if (waiting.isEmpty() && ColumnChoice.of(headers.known(), wanted()).isEmpty()) {
      problems.add(new TableProblem(HEADER_ROW, "", Advice.onColumns(headers, wanted())));
      return;
    }
    waiting.add(row);
    Set<Column> filled = headers.filled(row.cells());
    if (ColumnChoice.of(filled, wanted()).isPresent()) {
      begin(filled);
    } else if (waiting.size() >= MOST_WAITING) {
      begin(headers.known());
    }
  }

  private Optional<Measure> wanted() {
    return options.measure().or(() -> same.measure().flatMap(MeasureName::of));
  }

  /** Chooses the columns by a row that has a value in them, and reads what has waited. */
  private void begin(Set<Column> columns) {
    ColumnChoice choice = ColumnChoice.of(columns, wanted()).orElseThrow();
    for (String pair : headers.twice(choice.columns())) {
      problems.add(
          new TableProblem(HEADER_ROW, "", pair + " mean the same column; keep one of them"));
    }
    checkStated(choice);
    if (!problems.isEmpty()) {
      return;
    }
    RowReader reader = new RowReader(headers, options, choice, wanted().or(choice::named));
    same.measure()
        .filter(stated -> MeasureName.of(stated).isEmpty())
        .ifPresent(
            stated ->
                reader.remark(
                    "the column "
                        + headers.name(Column.MEASURE)
                        + " says '"
                        + Cell.shown(stated)
                        + "', which is not a measure known here, and was not used"));
    rows = Optional.of(reader);
    waiting.forEach(row -> problems.addAll(reader.add(row.number(), row.cells())));
    waiting.clear();
  }

  /** Effects that are given are of the measure that the table states, and of no other. */
  private void checkStated(ColumnChoice choice) {
    Optional<Measure> stated = same.measure().flatMap(MeasureName::of).or(choice::named);
    if (choice.layout().measures().isEmpty()
        && stated.isPresent()
        && options.measure().isPresent()
        && !stated.equals(options.measure())) {
      problems.add(
          new TableProblem(
              HEADER_ROW,
              "",
              "the effects in the table are "
                  + stated.get().code()
                  + ", but "
                  + options.measure().get().code()
                  + " was asked for; effects that are given cannot be turned into another"
                  + " measure"));
    }
  }
}
