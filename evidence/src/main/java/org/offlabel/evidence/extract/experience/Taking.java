package org.offlabel.evidence.extract.experience;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the clause that shows that the writer takes or took the drug. */
final class Taking {

  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "myself");

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

  /**
   * Nobody but a taker says "my life line" and "18 months" in one post, or a dose and what became
   * of the pain. One such sign alone may be an opinion.
   */
  private static Optional<Clause> implied(Telling telling) {
    List<Clause> told = telling.clauses().stream().filter(Clause::isTold).toList();
    boolean dose = DoseTold.in(telling).isPresent();
    boolean length = LengthTold.in(telling).isPresent();
    boolean change = !OutcomesTold.in(telling).isEmpty();
    boolean reaction = !ReactionsTold.in(telling).isEmpty();
    boolean personal =
        told.stream()
            .anyMatch(clause -> telling.cues().in(clause, Cue.TELLS) || isFirstPerson(clause));
    boolean verdict =
        told.stream()
            .anyMatch(
                clause ->
                    telling.cues().in(clause, Cue.PRAISE) || telling.cues().in(clause, Cue.BLAME));
    long facts = Stream.of(dose, length, change, reaction).filter(fact -> fact).count();
    long signs = facts + (personal ? 1 : 0) + (verdict ? 1 : 0);
    return facts > 0 && signs > 1 && !isSpokenForOthers(telling)
        ? told.stream().filter(clause -> isTelling(telling, clause)).findFirst()
        : Optional.empty();
  }

  private static boolean isFirstPerson(Clause clause) {
    return clause.words().stream().anyMatch(word -> FIRST_PERSON.contains(word.norm()));
  }

  /** Shops, relatives and those who only wish name doses and cures too. */
  private static boolean isSpokenForOthers(Telling telling) {
    return telling.clauses().stream()
        .anyMatch(
            clause ->
                telling.cues().in(clause, Cue.WANTS)
                    || telling.cues().in(clause, Cue.SUPPLY)
                    || telling.cues().in(clause, Cue.SOMEONE));
  }

  private static boolean isTelling(Telling telling, Clause clause) {
    return clause.has(Slot.DOSE)
        || clause.has(Slot.TIME)
        || clause.has(Slot.X)
        || telling.cues().in(clause, Cue.TELLS);
  }
}
