package org.offlabel.metaanalysis.table;

import java.util.ArrayList;
import java.util.List;

/** The problems of a table: the first ones, and how many there are beyond. */
final class Problems {

  private static final int MOST = 20;
  private static final long HEADER_ROW = 1;

  private final List<TableProblem> first = new ArrayList<>();
  private long more;
  private boolean ofHeader;

  void add(TableProblem problem) {
    ofHeader |= problem.row() == HEADER_ROW;
    if (first.size() < MOST) {
      first.add(problem);
    } else {
      more++;
    }
  }

  void addAll(List<TableProblem> problems) {
    problems.forEach(this::add);
  }

  boolean isEmpty() {
    return first.isEmpty();
  }

  /** Whether one of them is of the header, so that reading on is of no use. */
  boolean ofHeader() {
    return ofHeader;
  }

  TableOutcome refused() {
    return new TableOutcome.Refused(first, more);
  }
}
