package org.offlabel.evidence.extract.harm;

import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Span;

/**
 * What or whom a safety statement concerns.
 *
 * @param span where its words stand
 * @param what its words
 * @param concept the same as a concept, where the vocabulary knows it
 */
record Concern(Span span, String what, Optional<Concept> concept) {
  Concern {
    Objects.requireNonNull(span);
    Objects.requireNonNull(concept);
  }
}
