package org.offlabel.evidence.synthesis;

import java.util.List;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.vocabulary.OutcomeDomain;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * The outcome that a scale or a kind of symptom is about: a pain scale is about pain. Components of
 * quality of life stay apart, since mental and physical ones can go different ways.
 */
final class OutcomeGroup {

  private final Vocabulary vocabulary;

  OutcomeGroup(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Concept of(Concept outcome) {
    if (vocabulary.domain(outcome) == OutcomeDomain.QUALITY_OF_LIFE) {
      return outcome;
    }
    List<Concept> wider =
        vocabulary.ancestors(outcome).stream()
            .filter(ancestor -> ancestor.kind() == ConceptKind.OUTCOME)
            .toList();
    return wider.isEmpty() ? outcome : wider.getLast();
  }
}
