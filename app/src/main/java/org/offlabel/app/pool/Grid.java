package org.offlabel.app.pool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of text in aligned columns; the first is one of names, the others of numbers. */
final class Grid {

  private static final String GAP = "  ";
  private static final int SHORTEST_NAME = 16;

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
    int[] widths = widths();
    return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
  }

  /** The lines in at most so many columns, as far as names can be cut to 16. */
  String text(int columns) {
    int[] widths = widths();
    int rest = Arrays.stream(widths).skip(1).map(width -> GAP.length() + width).sum();
    widths[0] = Math.min(widths[0], Math.max(SHORTEST_NAME, columns - rest));
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line =
          new StringBuilder(left(PlainText.cut(row.getFirst(), widths[0]), widths[0]));
      for (int column = 1; column < row.size(); column++) {
        line.append(GAP).append(right(row.get(column), widths[column]));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int[] widths() {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        widths[column] = Math.max(widths[column], PlainText.width(row.get(column)));
      }
    }
    return widths;
  }

  private static String left(String text, int width) {
    return text + " ".repeat(width - PlainText.width(text));
  }

  private static String right(String text, int width) {
    return " ".repeat(width - PlainText.width(text)) + text;
  }
}
