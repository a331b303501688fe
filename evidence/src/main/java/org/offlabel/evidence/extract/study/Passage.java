package org.offlabel.evidence.extract.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;

/**
 * The sentences of a document that tell of one study.
 *
 * @param clauses what is told, in order; whole sentences but where one sentence tells of several
 *     studies
 * @param shared what a sentence says of all the studies it goes on to tell apart
 */
record Passage(List<Clause> clauses, Optional<Clause> shared) {

  Passage {
    clauses = List.copyOf(clauses);
    Objects.requireNonNull(shared);
    if (clauses.isEmpty()) {
      throw new IllegalArgumentException("a passage of no words");
    }
  }

  /** The sentences as quotes, each once. */
  List<Quote> quotes(Document document) {
    return clauses.stream().map(clause -> clause.quote(document)).distinct().toList();
  }
}
