package org.offlabel.metaanalysis.table;

/**
 * What keeps a table from being read, and where.
 *
 * @param row the row as a spreadsheet counts it, the header being row 1; a text editor counts the
 *     same, unless a cell holds a line break
 * @param column the column's header as it stands in the table; empty when the whole row is meant
 * @param message what is wrong and what would be right
 */
public record TableProblem(long row, String column, String message) {

  /** "row 7, column ai: …". */
  public String text() {
    return "row " + row + (column.isEmpty() ? "" : ", column " + column) + ": " + message;
  }
}
