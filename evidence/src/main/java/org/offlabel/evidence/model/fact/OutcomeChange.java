package org.offlabel.evidence.model.fact;

import java.util.Objects;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Quote;

/**
 * What a patient says happened to one symptom.
 *
 * @param outcome the symptom or event
 * @param direction what happened to it
 * @param quote the words
 */
public record OutcomeChange(Concept outcome, Direction direction, Quote quote) {

  public OutcomeChange {
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(quote);
  }
}
