package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets a table in columns fitted to the width; where they do not fit, as a list per row. */
final class TextTable {

  private static final int NARROWEST_TABLE = 70;
  private static final int INDENT = 2;
  private static final int GAP = 2;

  /** How long a word may be before a column need not hold it whole; the first that fits is used. */
  private static final List<Integer> UNBROKEN = List.of(18, 14, 11);

  private static final Word NOTHING = Word.of("–");

  private final TextOut out;
  private final SourceNumbers numbers;

  TextTable(TextOut out, SourceNumbers numbers) {
    this.out = out;
    this.numbers = numbers;
  }

  void write(Part.Grid grid) {
    List<List<List<Word>>> rows =
        grid.rows().stream().map(row -> row.stream().map(this::cell).toList()).toList();
    int room = out.width() - INDENT - GAP * (grid.columns().size() - 1);
    for (int unbroken : UNBROKEN) {
      List<Integer> widths = widths(grid.columns(), rows, unbroken);
      if (out.width() >= NARROWEST_TABLE && sum(widths) <= room) {
        row(grid.columns().stream().map(Word::all).toList(), widths, true);
        rows.forEach(row -> row(row, widths, false));
        return;
      }
    }
    rows.forEach(row -> list(grid.columns(), row));
  }

  /** The lines of a cell, one after the other, what they cite at the end. */
  private List<Word> cell(List<Line> lines) {
    if (lines.isEmpty()) {
      return List.of(NOTHING);
    }
    String text = lines.stream().map(Line::text).collect(Collectors.joining(", "));
    return Word.all(new Line(text, Line.quotes(lines)), numbers);
  }

  /** Each column's longest word at least; what is left goes where the most is waiting. */
  private List<Integer> widths(List<String> columns, List<List<List<Word>>> rows, int unbroken) {
    int count = columns.size();
    List<Integer> widths = new ArrayList<>();
    List<Integer> wanted = new ArrayList<>();
    for (int column = 0; column < count; column++) {
      int narrowest = DisplayWidth.of(columns.get(column));
      int widest = narrowest;
      for (List<List<Word>> row : rows) {
        for (Word word : row.get(column)) {
          narrowest = Math.max(narrowest, Math.min(unbroken, word.width()));
        }
        widest = Math.max(widest, Wrap.width(row.get(column)));
      }
      widths.add(narrowest);
      wanted.add(widest);
    }
    int spare = out.width() - INDENT - GAP * (count - 1) - sum(widths);
    for (; spare > 0; spare--) {
      int neediest = neediest(widths, wanted);
      if (widths.get(neediest) >= wanted.get(neediest)) {
        break;
      }
      widths.set(neediest, widths.get(neediest) + 1);
    }
    return widths;
  }

  /** The column whose fullest cell takes the most lines at its present width. */
  private static int neediest(List<Integer> widths, List<Integer> wanted) {
    int best = 0;
    for (int column = 1; column < widths.size(); column++) {
      long here = (long) wanted.get(column) * widths.get(best);
      long there = (long) wanted.get(best) * widths.get(column);
      best = here > there ? column : best;
    }
    return best;
  }

  private void row(List<List<Word>> cells, List<Integer> widths, boolean head) {
    List<List<List<Word>>> wrapped =
        IntStream.range(0, cells.size())
            .mapToObj(i -> Wrap.lines(cells.get(i), widths.get(i)))
            .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder(" ".repeat(INDENT));
      int filled = INDENT;
      int edge = INDENT;
      for (int column = 0; column < cells.size(); column++) {
        List<List<Word>> cell = wrapped.get(column);
        if (line < cell.size()) {
          String shown = out.shown(cell.get(line));
          text.append(" ".repeat(edge - filled)).append(head ? out.bold(shown) : shown);
          filled = edge + Wrap.width(cell.get(line));
        }
        edge += widths.get(column) + GAP;
      }
      out.set(text.toString());
    }
  }

  private void list(List<String> columns, List<List<Word>> row) {
    out.paragraph(row.getFirst(), INDENT, INDENT + 2);
    for (int column = 1; column < columns.size(); column++) {
      if (row.get(column).equals(List.of(NOTHING))) {
        continue;
      }
      List<Word> words = new ArrayList<>(Word.all(columns.get(column) + ":"));
      words.addAll(row.get(column));
      out.paragraph(words, INDENT + 2, INDENT + 4);
    }
  }

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }
}
