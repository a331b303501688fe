package org.offlabel.evidence.extract.experience;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * One post read for one drug: what each judgement of this package looks at.
 *
 * @param document where it stands
 * @param drug the drug
 * @param clauses its clauses, in order
 * @param cues the cue words
 * @param vocabulary the concepts
 */
record Telling(
    Document document, Concept drug, List<Clause> clauses, CueBook cues, Vocabulary vocabulary) {

  private static final Set<String> DENIALS =
      Set.of("not", "never", "no", "without", "zero", "nor", "hardly");

  Telling {
    Objects.requireNonNull(document);
    Objects.requireNonNull(drug);
    clauses = List.copyOf(clauses);
  }

  Quote quote(Clause clause) {
    return clause.quote(document);
  }

  /** Whether words at {@code hit} are denied by a "not" or "never" shortly before it. */
  static boolean isDenied(Clause clause, Hit hit) {
    return isDenied(clause, hit.from());
  }

  static boolean isDenied(Clause clause, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      String norm = clause.words().get(i).norm();
      if (DENIALS.contains(norm)) {
        return true;
      }
    }
    return false;
  }
}
