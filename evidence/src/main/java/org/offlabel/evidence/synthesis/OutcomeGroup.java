package org.offlabel.evidence.synthesis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * The outcome that a scale or a kind of symptom is about: a pain scale is about pain. It stops
 * short of outcomes so wide that studies of different things would meet in them, and keeps the
 * parts of quality of life apart, since mental and physical ones can go different ways.
 */
final class OutcomeGroup {

  private static final String QUALITY_OF_LIFE = "quality of life";

  private static final Set<String> TOO_WIDE =
      Set.of("symptoms", "mental health", "disease activity", "physical function");

  private final Vocabulary vocabulary;

  OutcomeGroup(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Concept of(Concept outcome) {
    List<Concept> wider =
        vocabulary.ancestors(outcome).stream()
            .filter(ancestor -> ancestor.kind() == ConceptKind.OUTCOME)
            .filter(ancestor -> !TOO_WIDE.contains(ancestor.name()))
            .toList();
    if (outcome.name().endsWith(QUALITY_OF_LIFE)) {
      return outcome;
    }
    return wider.stream()
        .filter(ancestor -> ancestor.name().endsWith(" " + QUALITY_OF_LIFE))
        .findFirst()
        .or(() -> wider.isEmpty() ? Optional.empty() : Optional.of(wider.getLast()))
        .orElse(outcome);
  }
}
