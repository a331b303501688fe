package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.fact.Stated;

/** What the writer has, most specific names only. */
final class ConditionsTold {

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

  /** "My anxiety" names a symptom; that it is a disease must be said otherwise. */
  private static boolean isOwn(Clause clause, Hit hit, Named one) {
    boolean symptom =
        clause.of(Slot.X).stream()
            .filter(x -> x.span().equals(one.span()))
            .anyMatch(x -> x.concepts().stream().anyMatch(c -> c.kind() != ConceptKind.CONDITION));
    boolean my = clause.words().get(hit.from()).norm().equals("my");
    return hit.covers(one) && !Telling.isDenied(clause, hit) && !(symptom && my);
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
