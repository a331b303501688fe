package org.offlabel.evidence.extract.experience;

import java.util.Optional;

/** Finds the clause that shows that the writer takes or took the drug. */
final class Taking {

  private Taking() {}

  /**
   * The clause that shows it most plainly; empty where none does.
   *
   * @param telling the post
   */
  static Optional<Clause> in(Telling telling) {
    Optional<Clause> plain =
        telling.clauses().stream().filter(clause -> takes(telling, clause)).findFirst();
    return plain.or(() -> implied(telling));
  }

  private static boolean takes(Telling telling, Clause clause) {
    boolean open = clause.focus() != Focus.SOMEONE && !clause.asked() && !clause.supposed();
    return open
        && telling.cues().hits(clause, Cue.TAKES).stream()
            .anyMatch(hit -> namesDrug(clause, hit) && !Telling.isDenied(clause, hit));
  }

  private static boolean namesDrug(Clause clause, Hit hit) {
    boolean dose =
        clause.focus() == Focus.DRUG
            && !clause.has(Slot.OTHER)
            && clause.of(Slot.DOSE).stream().anyMatch(hit::covers);
    return dose || clause.of(Slot.DRUG).stream().anyMatch(hit::covers);
  }

  /** "My life line" and "18 months" in one post: nobody else speaks so. */
  private static Optional<Clause> implied(Telling telling) {
    Optional<Clause> told =
        telling.clauses().stream()
            .filter(Clause::isTold)
            .filter(clause -> telling.cues().in(clause, Cue.TELLS))
            .findFirst();
    boolean lasted =
        !LengthTold.in(telling).isEmpty() || !OutcomesTold.in(telling).isEmpty();
    return lasted ? told : Optional.empty();
  }
}
