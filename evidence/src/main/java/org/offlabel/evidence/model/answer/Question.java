package org.offlabel.evidence.model.answer;

import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.DoseBand;

/**
 * What is asked.
 *
 * @param text the question as it was typed
 * @param drug the drug asked about
 * @param band the dose asked about, where the question names one
 * @param condition the condition asked about
 */
public record Question(String text, Concept drug, Optional<DoseBand> band, Concept condition) {

  public Question {
    Objects.requireNonNull(text);
    Objects.requireNonNull(drug);
    Objects.requireNonNull(band);
    Objects.requireNonNull(condition);
  }
}
