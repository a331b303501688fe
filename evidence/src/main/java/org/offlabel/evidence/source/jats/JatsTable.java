package org.offlabel.evidence.source.jats;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.source.record.CleanText;
import org.offlabel.evidence.source.record.RecordText;
import org.offlabel.evidence.source.xml.XmlCursor;

/**
 * Writes a table as lines: its caption, then a line for each row with " | " between cells, then its
 * footnotes. Header rows begin with "Columns: ". A cell that reaches over several columns or rows
 * is written in each of them, so that the n-th cell of every line belongs to the n-th column.
 */
final class JatsTable {

  private static final int MOST_COLUMNS = 200;
  private static final int MOST_ROWS_OF_A_CELL = 2000;
  private static final String HEADER = "Columns: ";

  /** A cell of rows above that reaches down to this row. */
  private record Above(String words, int rows) {}

  private final RecordText out;
  private List<Above> above = new ArrayList<>();

  JatsTable(RecordText out) {
    this.out = out;
  }

  void wrap(XmlCursor in) throws XMLStreamException {
    StringBuilder caption = new StringBuilder();
    while (in.child()) {
      switch (in.plainName()) {
        case "label" -> {
          String label = in.text().strip();
          caption.append(label).append(label.endsWith(".") ? " " : ". ");
        }
        case "caption" -> {
          out.caption(caption.append(JatsBody.spaced(in)).toString());
          caption.setLength(0);
        }
        case "object-id" -> in.skip();
        case "alternatives" -> wrap(in);
        case "table" -> {
          out.caption(caption.toString());
          caption.setLength(0);
          table(in);
        }
        case "graphic" -> {
          in.skip();
          out.caption(caption + "[The table is an image, which is not read.]");
          caption.setLength(0);
        }
        case "table-wrap-foot" -> foot(in);
        default -> out.caption(JatsBody.spaced(in));
      }
    }
  }

  private void foot(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      if (in.plainName().equals("fn-group")) {
        foot(in);
      } else {
        out.caption(JatsBody.spaced(in));
      }
    }
  }

  void table(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.plainName()) {
        case "thead" -> rows(in, true);
        case "tbody", "tfoot", "tgroup" -> rows(in, false);
        case "tr", "row" -> row(in, false);
        default -> in.skip();
      }
    }
  }

  private void rows(XmlCursor in, boolean header) throws XMLStreamException {
    above = new ArrayList<>();
    while (in.child()) {
      switch (in.plainName()) {
        case "tr", "row" -> row(in, header);
        case "thead" -> rows(in, true);
        case "tbody" -> rows(in, false);
        default -> in.skip();
      }
    }
  }

  private void row(XmlCursor in, boolean header) throws XMLStreamException {
    List<Above> cells = new ArrayList<>();
    int column = 0;
    boolean heads = true;
    while (in.child()) {
      column = fromAbove(cells, column);
      heads &= in.plainName().equals("th");
      int columns = number(in.attribute("colspan"), MOST_COLUMNS);
      int rows = number(in.attribute("rowspan"), MOST_ROWS_OF_A_CELL);
      String words = CleanText.of(JatsBody.spaced(in)).replace('|', '/');
      for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
        cells.add(new Above(words, rows - 1));
      }
      column = cells.size();
    }
    fromAbove(cells, column);
    above = cells;
    List<String> words = cells.stream().map(Above::words).toList();
    if (words.stream().anyMatch(cell -> !cell.isEmpty())) {
      out.row((header || heads ? HEADER : "") + String.join(" | ", words));
    }
  }

  /** Adds the cells that reach down from above to the place where the row's own cell comes. */
  private int fromAbove(List<Above> cells, int column) {
    int next = column;
    while (next < above.size() && above.get(next).rows() > 0) {
      cells.add(new Above(above.get(next).words(), above.get(next).rows() - 1));
      next++;
    }
    return next;
  }

  private static int number(String words, int most) {
    String digits = words.strip();
    boolean fits =
        !digits.isEmpty()
            && digits.length() < 6
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return fits ? Math.max(1, Math.min(most, Integer.parseInt(digits))) : 1;
  }
}
