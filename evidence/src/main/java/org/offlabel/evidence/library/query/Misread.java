package org.offlabel.evidence.library.query;

/** Stops the reading of a query; never leaves this package. */
final class Misread extends Exception {

  private static final long serialVersionUID = 1;

  private final int start;
  private final int end;

  Misread(int start, int end, String message) {
    super(message, null, false, false);
    this.start = start;
    this.end = end;
  }

  QueryProblem in(String query) {
    int from = Math.min(start, query.length());
    return new QueryProblem(
        query, from, Math.max(from, Math.min(end, query.length())), String.valueOf(getMessage()));
  }
}
