package org.offlabel.evidence.extract.experience;

import java.util.Optional;
import org.offlabel.evidence.model.fact.Stated;

/** Whether and why the writer gave the drug up. */
final class Stopping {

  private Stopping() {}

  /** The clause that says so, to the end of its sentence where the reason stands. */
  static Optional<Stated<String>> in(Telling telling) {
    for (Clause clause : telling.clauses()) {
      boolean open =
          clause.focus() != Focus.SOMEONE && clause.focus() != Focus.OTHER && !clause.asked();
      int supposedFrom =
          telling.cues().hits(clause, Cue.SUPPOSED).stream()
              .mapToInt(Hit::from)
              .min()
              .orElse(Integer.MAX_VALUE);
      boolean stopped =
          telling.cues().hits(clause, Cue.STOPPED).stream()
              .anyMatch(hit -> hit.from() < supposedFrom && !Telling.isDenied(clause, hit));
      if (open && stopped && !telling.cues().in(clause, Cue.NOT_STOPPED)) {
        String words = telling.quote(clause).text();
        return Optional.of(Stated.in(words, telling.quote(clause)));
      }
    }
    return Optional.empty();
  }
}
