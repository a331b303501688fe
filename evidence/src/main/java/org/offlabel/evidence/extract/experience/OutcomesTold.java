package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.OutcomeChange;
import org.offlabel.evidence.vocabulary.GoodDirection;
import org.offlabel.evidence.vocabulary.OutcomeDomain;

/** What happened to the writer's symptoms on the drug. */
final class OutcomesTold {

  private static final List<Cue> CHANGES =
      List.of(
          Cue.PASSING,
          Cue.STEADY,
          Cue.SAME,
          Cue.WORSE,
          Cue.BETTER,
          Cue.GONE,
          Cue.MORE,
          Cue.REACTION,
          Cue.OCCURRED);

  private static final Set<String> STATES =
      Set.of("well", "great", "good", "fine", "normal", "soundly", "deeply", "through");

  private OutcomesTold() {}

  /** Each symptom once, in the order told; MIXED where a post tells good and bad of it. */
  static List<OutcomeChange> in(Telling telling) {
    Map<Concept, OutcomeChange> told = new LinkedHashMap<>();
    for (Clause clause : telling.clauses()) {
      if (clause.isTold() && !telling.cues().in(clause, Cue.STOPPED)) {
        for (OutcomeChange change : in(telling, clause)) {
          told.merge(change.outcome(), change, OutcomesTold::both);
        }
      }
    }
    return List.copyOf(told.values());
  }

  private static OutcomeChange both(OutcomeChange first, OutcomeChange second) {
    boolean differ = first.direction() != second.direction();
    return differ && first.direction() != Direction.UNCLEAR
        ? new OutcomeChange(first.outcome(), Direction.MIXED, second.quote())
        : first;
  }

  private static List<OutcomeChange> in(Telling telling, Clause clause) {
    List<OutcomeChange> changes = new ArrayList<>();
    List<Named> spoken = new ArrayList<>();
    for (Named one : clause.of(Slot.X)) {
      if (one.told().isPresent() && !Telling.isDenied(clause, one.from())) {
        spoken.add(one);
        change(telling, clause, one, one.told().get()).ifPresent(changes::add);
      }
    }
    List<Hit> hits = telling.cues().hits(clause, CHANGES);
    for (Hit hit : hits) {
      for (Named one : Symptoms.of(clause, hit, hits)) {
        if (hit.cue() != Cue.REACTION && !spoken.contains(one)) {
          spoken.add(one);
          direction(telling, clause, hit, one)
              .flatMap(direction -> change(telling, clause, one, direction))
              .ifPresent(changes::add);
        }
      }
    }
    return changes;
  }

  private static Optional<OutcomeChange> change(
      Telling telling, Clause clause, Named one, Direction direction) {
    return concept(telling, one)
        .filter(outcome -> telling.vocabulary().domain(outcome) != OutcomeDomain.SAFETY)
        .map(outcome -> new OutcomeChange(outcome, direction, telling.quote(clause)));
  }

  /** The symptom as an outcome, where the vocabulary has one of that name; else as it is known. */
  static Optional<Concept> concept(Telling telling, Named one) {
    return one.concept(ConceptKind.OUTCOME)
        .or(
            () ->
                one.concepts().stream()
                    .findFirst()
                    .flatMap(c -> telling.vocabulary().concept(ConceptKind.OUTCOME, c.name())))
        .or(() -> one.concept(ConceptKind.CONDITION))
        .or(() -> one.concepts().stream().findFirst());
  }

  private static Optional<Direction> direction(Telling telling, Clause clause, Hit hit, Named one) {
    boolean denied = Telling.isDenied(clause, hit);
    boolean higherIsGood =
        concept(telling, one)
            .map(outcome -> telling.vocabulary().goodDirection(outcome) == GoodDirection.HIGHER)
            .orElse(false);
    return switch (hit.cue()) {
      case BETTER -> better(clause, hit, denied);
      case GONE -> Optional.of(lessIs(higherIsGood, denied));
      case MORE ->
          denied
              ? Optional.empty()
              : Optional.of(higherIsGood ? Direction.IMPROVED : Direction.WORSENED);
      case WORSE -> denied ? Optional.empty() : Optional.of(Direction.WORSENED);
      case SAME, STEADY -> Optional.of(Direction.NO_DIFFERENCE);
      case OCCURRED -> Optional.of(Direction.UNCLEAR);
      default -> Optional.empty();
    };
  }

  /** "Not sleeping well" does not say since when. */
  private static Optional<Direction> better(Clause clause, Hit hit, boolean denied) {
    boolean state =
        clause.words().subList(hit.from(), hit.to()).stream()
            .anyMatch(word -> STATES.contains(word.norm()));
    if (denied) {
      return state ? Optional.empty() : Optional.of(Direction.NO_DIFFERENCE);
    }
    return Optional.of(Direction.IMPROVED);
  }

  private static Direction lessIs(boolean higherIsGood, boolean denied) {
    if (denied) {
      return Direction.NO_DIFFERENCE;
    }
    return higherIsGood ? Direction.WORSENED : Direction.IMPROVED;
  }
}
