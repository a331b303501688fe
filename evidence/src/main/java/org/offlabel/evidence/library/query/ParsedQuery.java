package org.offlabel.evidence.library.query;

import java.util.List;
import java.util.Objects;

/** What came of reading a query. */
public sealed interface ParsedQuery {

  /**
   * It was understood.
   *
   * @param notes where it was read otherwise than some would expect; plain sentences
   */
  record Understood(Query query, List<String> notes) implements ParsedQuery {
    public Understood {
      Objects.requireNonNull(query);
      notes = List.copyOf(notes);
    }
  }

  /** It was not. */
  record NotUnderstood(QueryProblem problem) implements ParsedQuery {
    public NotUnderstood {
      Objects.requireNonNull(problem);
    }
  }
}
