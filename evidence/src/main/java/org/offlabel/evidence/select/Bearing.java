package org.offlabel.evidence.select;

import java.util.Collection;
import java.util.List;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.fact.Extraction;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * Whether a drug or a condition is the one asked about, or a kind of it.
 *
 * @param question what is asked
 * @param vocabulary knows which concept is a kind of which
 */
record Bearing(Question question, Vocabulary vocabulary) {

  /** Whether the drug is the one asked about. */
  boolean onDrug(Concept drug) {
    return vocabulary.isA(drug, question.drug());
  }

  /** Whether one of the regimens is of the drug asked about. */
  boolean onAnyDrug(Collection<Stated<Regimen>> regimens) {
    return regimens.stream().anyMatch(regimen -> onDrug(regimen.value().drug()));
  }

  /** Whether the condition is the one asked about or a subtype of it. */
  boolean onCondition(Concept condition) {
    return vocabulary.isA(condition, question.condition());
  }

  /** Whether one of the conditions is. */
  boolean onAnyCondition(Collection<Stated<Concept>> conditions) {
    return conditions.stream().anyMatch(condition -> onCondition(condition.value()));
  }

  /** Whether a statement about these conditions bears on the question; none means in general. */
  boolean onAnyOrNone(List<Concept> conditions) {
    return conditions.isEmpty() || conditions.stream().anyMatch(this::onCondition);
  }

  /** Whether the document speaks of both the drug and the condition. */
  boolean onBoth(Extraction extraction) {
    return onAnyDrug(extraction.drugs()) && onAnyCondition(extraction.conditions());
  }
}
