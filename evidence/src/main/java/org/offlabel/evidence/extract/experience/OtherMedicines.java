package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.fact.Stated;

/** What else the writer takes at the same time. */
final class OtherMedicines {

  private OtherMedicines() {}

  static List<Stated<Concept>> in(Telling telling) {
    List<Stated<Concept>> told = new ArrayList<>();
    for (Clause clause : telling.clauses()) {
      boolean open =
          (clause.focus() == Focus.DRUG || clause.focus() == Focus.OTHER)
              && !clause.asked()
              && !clause.supposed();
      if (open) {
        add(telling, clause, told);
      }
    }
    return List.copyOf(told);
  }

  private static void add(Telling telling, Clause clause, List<Stated<Concept>> told) {
    List<Hit> also = telling.cues().hits(clause, Cue.ALSO);
    List<Hit> not = telling.cues().hits(clause, Cue.NOT_ALSO);
    int listEnd = -1;
    for (Named one : clause.of(Slot.OTHER)) {
      boolean listed = listEnd >= 0 && one.from() - listEnd <= 2;
      boolean taken = listed || also.stream().anyMatch(hit -> hit.covers(one));
      boolean denied = not.stream().anyMatch(hit -> hit.covers(one));
      if (taken && !denied) {
        listEnd = one.to();
        for (Concept concept : one.concepts()) {
          if (told.stream().noneMatch(stated -> stated.value().equals(concept))) {
            told.add(Stated.in(concept, telling.quote(clause)));
          }
        }
      }
    }
  }
}
