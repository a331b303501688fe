package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.fact.Stated;

/** What the writer has, most specific names only. */
final class ConditionsTold {

  /** Words that tell of having something once, as one has a reaction. */
  private static final Set<String> PASSING = Set.of("had", "got", "developed", "get");

  private ConditionsTold() {}

  static List<Stated<Concept>> in(Telling telling) {
    List<Stated<Concept>> told = new ArrayList<>();
    for (Clause clause : telling.clauses()) {
      if (clause.focus() != Focus.SOMEONE && !clause.asked()) {
        add(telling, clause, told);
      }
    }
    return told.stream().filter(one -> !isGeneral(telling, one, told)).toList();
  }

  private static void add(Telling telling, Clause clause, List<Stated<Concept>> told) {
    List<Hit> own = telling.cues().hits(clause, Cue.OWN);
    List<Hit> not = telling.cues().hits(clause, Cue.NOT_OWN);
    for (Named one : clause.of(Slot.COND)) {
      boolean isOwn =
          own.stream().anyMatch(hit -> isOwn(clause, hit, one))
              && not.stream().noneMatch(hit -> hit.covers(one));
      one.concept(ConceptKind.CONDITION)
          .filter(concept -> isOwn && told.stream().noneMatch(s -> s.value().equals(concept)))
          .ifPresent(concept -> told.add(Stated.in(concept, telling.quote(clause))));
    }
  }

  /** "My anxiety" and "I got anxiety" name a symptom; a disease must be said otherwise. */
  private static boolean isOwn(Clause clause, Hit hit, Named one) {
    boolean my = clause.words().get(hit.from()).norm().equals("my");
    boolean passing =
        clause.words().subList(hit.from(), hit.to()).stream()
            .anyMatch(word -> PASSING.contains(word.norm()));
    boolean symptom =
        (my && isFeltAs(clause, one, ConceptKind.OUTCOME))
            || (passing
                && (isFeltAs(clause, one, ConceptKind.OUTCOME)
                    || isFeltAs(clause, one, ConceptKind.REACTION)));
    return hit.covers(one) && !Telling.isDenied(clause, hit) && !symptom;
  }

  private static boolean isFeltAs(Clause clause, Named one, ConceptKind kind) {
    return clause.of(Slot.X).stream()
        .anyMatch(x -> x.span().equals(one.span()) && x.concept(kind).isPresent());
  }

  private static boolean isGeneral(
      Telling telling, Stated<Concept> one, List<Stated<Concept>> told) {
    return told.stream()
        .anyMatch(
            other ->
                !other.value().equals(one.value())
                    && telling.vocabulary().isA(other.value(), one.value()));
  }
}
