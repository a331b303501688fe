package org.offlabel.evidence.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.extract.cue.Clause;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.telling.Mention;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.vocabulary.TermMatch;

/**
 * What a phrase in a sentence is about besides the drug.
 *
 * @param conditions the diseases
 * @param outcomes the symptoms and measures
 */
record Targets(List<Concept> conditions, List<Concept> outcomes) {

  private static final Set<String> COMPARING =
      Set.of("compared", "than", "unlike", "versus", "opposed");

  private static final Set<String> PRECEDING = Set.of("after", "following");

  Targets {
    conditions = List.copyOf(conditions);
    outcomes = List.copyOf(outcomes);
  }

  boolean isEmpty() {
    return conditions.isEmpty() && outcomes.isEmpty();
  }

  /**
   * Conditions and outcomes of the phrase: those after it in its clause, else before it there, else
   * anywhere in the sentence; else the conditions of the sentence that names the drug it refers to.
   */
  static Targets of(Telling telling, CueHit hit, Optional<Mention> subject) {
    List<Concept> conditions = around(telling, hit, ConceptKind.CONDITION);
    List<Concept> outcomes = inClause(telling, hit, ConceptKind.OUTCOME);
    if (conditions.isEmpty()) {
      Optional<ReadSentence> named = subject.flatMap(Mention::named);
      conditions = named.map(s -> concepts(s.of(ConceptKind.CONDITION))).orElse(List.of());
    }
    return new Targets(conditions, outcomes);
  }

  /** Conditions and outcomes of the phrase's own clause only. */
  static Targets inClause(Telling telling, CueHit hit) {
    return new Targets(
        inClause(telling, hit, ConceptKind.CONDITION), inClause(telling, hit, ConceptKind.OUTCOME));
  }

  private static List<Concept> around(Telling telling, CueHit hit, ConceptKind kind) {
    List<Concept> near = inClause(telling, hit, kind);
    if (!near.isEmpty()) {
      return near;
    }
    int end = comparison(telling, hit, telling.clauseAt(hit.first()));
    List<Concept> before = at(telling, kind, word -> word < end);
    return before.isEmpty() ? concepts(telling.sentence().of(kind)) : before;
  }

  private static List<Concept> inClause(Telling telling, CueHit hit, ConceptKind kind) {
    Clause clause = telling.clauseAt(hit.first());
    int end = comparison(telling, hit, clause);
    List<Concept> after = at(telling, kind, word -> word >= hit.first() && word < end);
    return after.isEmpty()
        ? at(telling, kind, word -> clause.first() <= word && word < end)
        : after;
  }

  /** Index of the word after which the clause speaks of what is compared; its end if none. */
  private static int comparison(Telling telling, CueHit hit, Clause clause) {
    for (int i = hit.last() + 1; i <= clause.last(); i++) {
      if (COMPARING.contains(telling.wording().word(i))) {
        return i;
      }
    }
    return clause.last() + 1;
  }

  private static List<Concept> at(Telling telling, ConceptKind kind, IntPredicate where) {
    List<TermMatch> found = new ArrayList<>();
    for (TermMatch term : telling.sentence().of(kind)) {
      int at = telling.wording().firstIn(term.span());
      if (where.test(at) && !isCircumstance(telling, at)) {
        found.add(term);
      }
    }
    return concepts(found);
  }

  /** In "pain after shingles" shingles is what came before, not what is treated. */
  private static boolean isCircumstance(Telling telling, int at) {
    return at > 0 && PRECEDING.contains(telling.wording().word(at - 1));
  }

  private static List<Concept> concepts(List<TermMatch> terms) {
    return terms.stream().map(TermMatch::concept).distinct().toList();
  }
}
