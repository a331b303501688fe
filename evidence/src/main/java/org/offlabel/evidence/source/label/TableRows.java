package org.offlabel.evidence.source.label;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.offlabel.evidence.source.record.CleanText;

/**
 * The rows of a table, made into lines that can be read without the table: "Headache: drug 10 mg
 * (N=40) 12%; placebo (N=41) 8%". Where the column's name or the table's caption says that figures
 * are percentages, a bare figure gets its sign: the words then say what the table says.
 */
final class TableRows {

  private static final List<String> COUNTS = List.of("n (%", "n(%", "no. (%", "number (%");
  private static final int MOST_COLUMNS = 60;
  private static final int MOST_SPANNED = 200;

  private final List<List<String>> head = new ArrayList<>();
  private final List<List<String>> body = new ArrayList<>();

  /**
   * Cells that reach down into later rows: for each column the words and how many rows are left.
   */
  private final List<Hanging> hanging = new ArrayList<>();

  private record Hanging(int column, String words, int rows) {}

  /**
   * A cell.
   *
   * @param words its words
   * @param across how many columns it takes
   * @param down how many rows it takes
   */
  record Cell(String words, int across, int down) {
    Cell {
      across = Math.clamp(across, 1, MOST_COLUMNS);
      down = Math.clamp(down, 1, MOST_SPANNED);
    }
  }

  /** Adds the next row. */
  void add(List<Cell> cells, boolean isHead) {
    List<String> row = new ArrayList<>();
    List<Hanging> next = new ArrayList<>();
    fill(row, next);
    for (Cell cell : cells) {
      String words = CleanText.of(cell.words());
      for (int i = 0; i < cell.across() && row.size() < MOST_COLUMNS; i++) {
        if (cell.down() > 1) {
          next.add(new Hanging(row.size(), words, cell.down() - 1));
        }
        // A cell across columns names each of them; below the head it is said once.
        row.add(isHead || i == 0 ? words : "");
        fill(row, next);
      }
    }
    hanging.clear();
    hanging.addAll(next);
    (isHead ? head : body).add(row);
  }

  private void fill(List<String> row, List<Hanging> next) {
    boolean found = true;
    while (found && row.size() < MOST_COLUMNS) {
      found = false;
      for (Hanging cell : hanging) {
        if (cell.column() == row.size()) {
          if (cell.rows() > 1) {
            next.add(new Hanging(cell.column(), cell.words(), cell.rows() - 1));
          }
          row.add(cell.words());
          found = true;
          break;
        }
      }
    }
  }

  /** Writes all rows. */
  void writeTo(TextParts parts, String caption) {
    List<List<String>> rows = new ArrayList<>(body);
    List<List<String>> names = new ArrayList<>(head);
    if (names.isEmpty()) {
      takeHead(rows, names);
    }
    boolean inPercent = isPercent(caption);
    List<String> columns = columns(rows, names);
    for (List<String> row : rows) {
      write(row, columns, inPercent, parts);
    }
  }

  /** Without a head of its own, the first rows that hold no figures name the columns. */
  private static void takeHead(List<List<String>> rows, List<List<String>> names) {
    boolean figures = rows.stream().anyMatch(TableRows::hasFigures);
    if (rows.size() < 2 || rows.getFirst().size() < 2) {
      return;
    }
    if (!figures) {
      names.add(rows.removeFirst());
      return;
    }
    while (rows.size() > 1 && (names.isEmpty() ? !hasFigures(rows.getFirst()) : goesOn(rows))) {
      names.add(rows.removeFirst());
    }
  }

  /** Whether the next row names columns as well: under an empty corner, numbers of people. */
  private static boolean goesOn(List<List<String>> rows) {
    List<String> row = rows.getFirst();
    return row.getFirst().isEmpty()
        && !hasFigures(row)
        && row.stream().anyMatch(cell -> !cell.isEmpty());
  }

  private static boolean hasFigures(List<String> row) {
    return row.stream().skip(1).anyMatch(TableRows::isFigure);
  }

  private static boolean isFigure(String words) {
    if (words.isEmpty()) {
      return false;
    }
    boolean digit = Character.isDigit(words.charAt(0)) && !words.contains("mg");
    return digit || "<>≤≥-–—.".indexOf(words.charAt(0)) >= 0;
  }

  /** Whether figures under this name are percentages; under "n (%)" a bare one is a count. */
  private static boolean isPercent(String words) {
    String low = words.toLowerCase(Locale.ROOT);
    boolean counts = COUNTS.stream().anyMatch(low::contains);
    return !counts && (low.contains("(%") || low.equals("%") || low.endsWith(" %"));
  }

  private static List<String> columns(List<List<String>> rows, List<List<String>> names) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      Set<String> words = new LinkedHashSet<>();
      for (List<String> row : names) {
        if (i < row.size() && !row.get(i).isEmpty()) {
          words.add(row.get(i));
        }
      }
      columns.add(String.join(" ", words));
    }
    return columns;
  }

  private static void write(
      List<String> row, List<String> columns, boolean inPercent, TextParts parts) {
    if (row.isEmpty()) {
      return;
    }
    List<String> values = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        String value = withSign(row.get(i), inPercent || isPercent(columns.get(i)));
        values.add(columns.get(i).isEmpty() ? value : columns.get(i) + " " + value);
      }
    }
    String first = row.getFirst();
    if (values.isEmpty()) {
      parts.add(row.size() > 1 ? Part.Kind.CAPTION : Part.Kind.PARAGRAPH, first);
    } else {
      String said = String.join("; ", values);
      parts.add(Part.Kind.ITEM, first.isEmpty() ? said : first + ": " + said);
    }
  }

  private static String withSign(String value, boolean inPercent) {
    boolean bare =
        !value.isEmpty()
            && value.length() <= 5
            && value.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    return inPercent && bare ? value + "%" : value;
  }
}
