package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.OutcomeChange;
import org.offlabel.evidence.model.fact.Stated;

/** Unwanted effects that the writer puts down to the drug. */
final class ReactionsTold {

  private static final List<Cue> SPOKEN =
      List.of(Cue.NO_REACTION, Cue.GONE, Cue.SAME, Cue.BETTER, Cue.STEADY, Cue.WORSE, Cue.REACTION);

  private static final Set<String> OWN =
      Set.of("i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "myself", "we", "our");

  private ReactionsTold() {}

  static List<Stated<Concept>> in(Telling telling) {
    List<Stated<Concept>> told = new ArrayList<>();
    boolean stopped = false;
    for (Clause clause : telling.clauses()) {
      if (clause.isTold() && !isAdvice(clause)) {
        add(telling, clause, told);
        if (stopped && isReason(clause)) {
          clause.of(Slot.X).forEach(one -> add(telling, clause, one, told));
        }
        stopped = telling.cues().in(clause, Cue.STOPPED);
      }
    }
    return List.copyOf(told);
  }

  /**
   * The same without those that the writer tells of as better on the drug: what went away is not
   * what it did.
   */
  static List<Stated<Concept>> in(Telling telling, List<OutcomeChange> outcomes) {
    return in(telling).stream()
        .filter(
            told ->
                outcomes.stream()
                    .filter(change -> change.direction() == Direction.IMPROVED)
                    .noneMatch(change -> change.outcome().name().equals(told.value().name())))
        .toList();
  }

  private static boolean isReason(Clause clause) {
    return !clause.words().isEmpty() && clause.words().getFirst().norm().equals("because");
  }

  /** "You don't want it so high that you can't sleep" tells others what to mind. */
  private static boolean isAdvice(Clause clause) {
    List<String> words = clause.words().stream().map(word -> word.norm()).toList();
    return words.contains("you") && words.stream().noneMatch(OWN::contains);
  }

  private static void add(Telling telling, Clause clause, List<Stated<Concept>> told) {
    List<Hit> hits = telling.cues().hits(clause, SPOKEN);
    for (Hit hit : hits) {
      if (hit.cue() == Cue.REACTION && !Telling.isDenied(clause, hit)) {
        for (Named one : Symptoms.of(clause, hit, hits)) {
          add(telling, clause, one, told);
        }
      }
    }
  }

  private static void add(Telling telling, Clause clause, Named one, List<Stated<Concept>> told) {
    reaction(telling, one)
        .filter(c -> !Telling.isDenied(clause, one.from()) && one.told().isEmpty())
        .filter(concept -> told.stream().noneMatch(s -> s.value().equals(concept)))
        .ifPresent(concept -> told.add(Stated.in(concept, telling.quote(clause))));
  }

  private static Optional<Concept> reaction(Telling telling, Named one) {
    return one.concept(ConceptKind.REACTION)
        .or(
            () ->
                one.concepts().stream()
                    .findFirst()
                    .flatMap(c -> telling.vocabulary().concept(ConceptKind.REACTION, c.name())));
  }
}
