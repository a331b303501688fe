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

  private static final int MOST_PROBLEMS = 20;
  private static final long HEADER_ROW = 1;

  private final Headers headers;
  private final TableOptions options;
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<String> measures = new ArrayList<>();
  private Optional<RowReader> rows = Optional.empty();
  private long read;

  /**
   * Starts with the header.
   *
   * @param header the names of the columns
   */
  public TableReader(List<String> header, TableOptions options) {
    this.headers = new Headers(header.stream().map(String::strip).toList());
    this.options = options;
  }

  /**
   * Reads one row.
   *
   * @param row its number as the user counts, the header being row 1
   * @param cells its cells; an empty row is passed over
   * @return whether more rows are wanted; false once there are so many problems, or rows, that
   *     going on is of no use
   */
  public boolean add(long row, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return true;
    }
    read++;
    if (read > options.mostRows()) {
      problems.add(
          new TableProblem(
              row,
              "",
              "there are more than "
                  + options.mostRows()
                  + " rows, which no set of studies has; if it is right, allow more rows"));
      return false;
    }
    if (cells.size() != headers.size()) {
      problems.add(
          new TableProblem(
              row, "", cells.size() + " cells, but the header has " + headers.size() + " columns"));
      return problems.size() < MOST_PROBLEMS;
    }
    checkMeasure(row, cells);
    if (rows.isEmpty() && problems.isEmpty()) {
      rows = chosenLayout();
    }
    rows.ifPresent(reader -> problems.addAll(reader.add(row, cells)));
    return rows.isPresent() && problems.size() < MOST_PROBLEMS;
  }

  /** What came of all rows. */
  public TableOutcome finish() {
    if (read == 0 && problems.isEmpty()) {
      problems.add(new TableProblem(HEADER_ROW, "", "no rows below the header"));
    }
    if (!problems.isEmpty() || rows.isEmpty()) {
      return new TableOutcome.Refused(
          problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
    }
    return new TableOutcome.Read(rows.get().table());
  }

  /** Effects of different measures must not be pooled, so a table states one measure at most. */
  private void checkMeasure(long row, List<String> cells) {
    Optional<Integer> place = headers.place(Column.MEASURE);
    if (place.isEmpty()) {
      return;
    }
    String here = cells.get(place.get()).strip();
    if (measures.isEmpty()) {
      measures.add(here);
    } else if (!measures.getFirst().equalsIgnoreCase(here)) {
      problems.add(
          new TableProblem(
              row,
              headers.name(Column.MEASURE),
              "'"
                  + here
                  + "' after '"
                  + measures.getFirst()
                  + "': effects of different measures cannot be pooled; keep one measure per"
                  + " table"));
    }
  }

  private Optional<RowReader> chosenLayout() {
    Optional<Measure> wanted = options.measure();
    Optional<Measure> stated = measures.stream().findFirst().flatMap(Measure::ofCode);
    Optional<Measure> measure = wanted.or(() -> stated).or(this::ofDisplayedColumn);
    List<Layout> layouts = Layout.in(headers.known());
    Optional<Layout> layout =
        layouts.stream()
            .filter(each -> measure.isEmpty() || each.allows(measure.get()))
            .findFirst();
    if (layout.isEmpty()) {
      problems.add(new TableProblem(HEADER_ROW, "", Advice.onColumns(headers, layouts, measure)));
      return Optional.empty();
    }
    List<Column> columns = layout.get().columnsIn(headers.known()).orElseThrow();
    headers
        .twice(columns)
        .forEach(
            pair ->
                problems.add(
                    new TableProblem(
                        HEADER_ROW, "", pair + " mean the same column; keep one of them")));
    List<String> missing = missingHeaders();
    missing.forEach(
        name ->
            problems.add(
                new TableProblem(
                    HEADER_ROW, name, "no such column; there are: " + headers.shown())));
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    Measure chosen = measure.orElseGet(() -> usual(layout.get()));
    return Optional.of(
        new RowReader(headers, options, layout.get(), columns, chosen, measure.isPresent()));
  }

  /** A column called "OR" or "HR" says by its name what it holds. */
  private Optional<Measure> ofDisplayedColumn() {
    Set<Column> known = headers.known();
    boolean first =
        Layout.in(known).stream().findFirst().filter(Layout.DISPLAYED_EFFECTS::equals).isPresent();
    if (!first) {
      return Optional.empty();
    }
    return Layout.DISPLAYED_EFFECTS.columnsIn(known).map(List::getFirst).flatMap(Column::measure);
  }

  private List<String> missingHeaders() {
    List<String> asked = new ArrayList<>(options.moderators());
    options.subgroup().ifPresent(asked::add);
    return asked.stream().filter(name -> headers.place(name).isEmpty()).toList();
  }

  private static Measure usual(Layout layout) {
    return layout.measures().isEmpty() ? Measure.GENERIC : layout.measures().getFirst();
  }
}
