package org.offlabel.app.pool;

import java.util.ArrayList;
import java.util.List;

/** A table of text in aligned columns; the first is one of names, the others of numbers. */
final class Grid {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  Grid(String... header) {
    row(header);
  }

  /** Without a row; the first one added is the header. */
  Grid() {}

  /** One more row with cells of figures between its name and the rest. */
  void row(String name, List<String> figures, String... rest) {
    List<String> cells = new ArrayList<>(List.of(name));
    cells.addAll(figures);
    cells.addAll(List.of(rest));
    rows.add(List.copyOf(cells));
  }

  /** One more row; cells after the last given one stay empty. */
  void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** How wide it is with every name whole. */
  int width() {
    return width(0) + widthWithoutNames();
  }

  private int widthWithoutNames() {
    int width = 0;
    for (int column = 1; column < rows.getFirst().size(); column++) {
      width += GAP.length() + width(column);
    }
    return width;
  }

  /** The lines in at most so many columns, as far as names can be cut to 16. */
  String text(int columns) {
    int names = Math.min(width(0), Math.max(16, columns - widthWithoutNames()));
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(left(PlainText.cut(row.getFirst(), names), names));
      for (int column = 1; column < row.size(); column++) {
        line.append(GAP).append(right(row.get(column), width(column)));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .mapToInt(row -> PlainText.width(row.get(column)))
        .max()
        .orElse(0);
  }

  private static String left(String text, int width) {
    return text + " ".repeat(width - PlainText.width(text));
  }

  private static String right(String text, int width) {
    return " ".repeat(width - PlainText.width(text)) + text;
  }
}
