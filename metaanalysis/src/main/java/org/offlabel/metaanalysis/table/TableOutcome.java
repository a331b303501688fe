package org.offlabel.metaanalysis.table;

import java.util.List;

/** What came of reading a table. */
public sealed interface TableOutcome {

  /**
   * The table was read.
   *
   * @param table the studies
   */
  record Read(StudyTable table) implements TableOutcome {}

  /**
   * The table holds something that must be put right first.
   *
   * @param problems what and where; the first ones, if there are very many
   * @param more how many there are beyond these, 0 or more
   */
  record Refused(List<TableProblem> problems, long more) implements TableOutcome {
    public Refused {
      problems = List.copyOf(problems);
      if (problems.isEmpty() || more < 0) {
        throw new IllegalArgumentException("a table is refused for a problem, not " + more);
      }
    }
  }
}
