package org.offlabel.evidence.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a page of two columns one column after the other. Lines that cross the gutter, such as a
 * title or a wide table, part the page into stretches, each with its own two columns.
 */
final class Columns {

  private static final int LEAST_LINES = 6;
  private static final Comparator<PdfLine> DOWN =
      Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::left);

  private Columns() {}

  static List<PdfLine> inOrder(List<PdfLine> lines, float width) {
    List<PdfLine> sorted = lines.stream().sorted(DOWN).toList();
    Optional<Float> gutter = gutter(sorted, width);
    return gutter.map(at -> byColumns(sorted, at)).orElseGet(() -> joined(sorted));
  }

  /** Where hardly any line crosses the middle of the page, and enough stand on both sides. */
  private static Optional<Float> gutter(List<PdfLine> lines, float width) {
    float best = 0;
    int fewest = Integer.MAX_VALUE;
    for (float at = width * 0.38f; at <= width * 0.62f; at += width * 0.01f) {
      int crossing = crossing(lines, at);
      boolean nearer = Math.abs(at - width / 2) < Math.abs(best - width / 2);
      if (crossing < fewest || (crossing == fewest && nearer)) {
        fewest = crossing;
        best = at;
      }
    }
    float gutter = best;
    List<PdfLine> left = lines.stream().filter(line -> line.right() <= gutter).toList();
    List<PdfLine> right = lines.stream().filter(line -> line.left() >= gutter).toList();
    boolean enough = left.size() >= LEAST_LINES && right.size() >= LEAST_LINES;
    boolean clear = fewest * 3 <= Math.min(left.size(), right.size());
    return enough && clear && isText(left, width) && isText(right, width)
        ? Optional.of(gutter)
        : Optional.empty();
  }

  /** Columns of text are filled; cells of a table are not. */
  private static boolean isText(List<PdfLine> column, float width) {
    long filled = column.stream().filter(l -> l.right() - l.left() > width * 0.22f).count();
    return filled * 2 >= column.size();
  }

  private static int crossing(List<PdfLine> lines, float at) {
    return (int) lines.stream().filter(line -> line.left() < at && line.right() > at).count();
  }

  private static List<PdfLine> byColumns(List<PdfLine> lines, float gutter) {
    List<PdfLine> ordered = new ArrayList<>();
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (PdfLine line : lines) {
      if (line.right() <= gutter) {
        left.add(line);
      } else if (line.left() >= gutter) {
        right.add(line);
      } else {
        ordered.addAll(joined(left));
        ordered.addAll(joined(right));
        left.clear();
        right.clear();
        ordered.add(line);
      }
    }
    ordered.addAll(joined(left));
    ordered.addAll(joined(right));
    return ordered;
  }

  /** Parts of one line that belong to no columns, such as the cells of a table, become one. */
  private static List<PdfLine> joined(List<PdfLine> lines) {
    List<PdfLine> joined = new ArrayList<>();
    for (PdfLine line : lines) {
      PdfLine last = joined.isEmpty() ? line : joined.getLast();
      if (!joined.isEmpty()
          && Math.abs(last.y() - line.y()) < 0.3f * line.size()
          && line.left() >= last.right()) {
        joined.set(joined.size() - 1, together(last, line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static PdfLine together(PdfLine a, PdfLine b) {
    return new PdfLine(
        a.page(),
        a.left(),
        b.right(),
        a.y(),
        Math.max(a.size(), b.size()),
        a.bold() && b.bold(),
        a.text() + "  " + b.text());
  }
}
