package org.offlabel.evidence.extract.study;

import java.util.Objects;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.GoodDirection;

/**
 * One outcome of a list of outcomes.
 *
 * @param outcome what is measured
 * @param span the words that name it
 * @param good which way of it is good for the patient
 */
record OutcomeItem(Concept outcome, Span span, GoodDirection good) {

  OutcomeItem {
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(span);
    Objects.requireNonNull(good);
  }
}
