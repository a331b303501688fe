package org.offlabel.evidence.library.query;

/**
 * Why a query cannot be read, and where.
 *
 * @param query what was typed
 * @param start where the trouble begins, in UTF-16 units
 * @param end where it ends; never before {@code start}
 * @param message what is wrong and what would be right; one plain sentence
 */
public record QueryProblem(String query, int start, int end, String message) {

  private static final int BEFORE = 40;
  private static final int AFTER = 30;

  public QueryProblem {
    if (start < 0 || end < start || end > query.length()) {
      throw new IllegalArgumentException("no place in the query: " + start + " to " + end);
    }
  }

  /** The query around the place, and under it a caret at the place: two lines. */
  public String pointing() {
    int from = Math.max(0, start - BEFORE);
    int to = Math.min(query.length(), Math.max(end, start) + AFTER);
    if (to - from > 3 * BEFORE) {
      to = from + 3 * BEFORE;
    }
    String lead = from > 0 ? "…" : "";
    String shown = lead + onOneLine(query.substring(from, to)) + (to < query.length() ? "…" : "");
    int width = Math.max(1, Math.min(end, to) - start);
    int column = lead.length() + query.codePointCount(from, start);
    return shown + "\n" + " ".repeat(column) + "^".repeat(width);
  }

  private static String onOneLine(String words) {
    StringBuilder out = new StringBuilder();
    words
        .codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
