package org.offlabel.evidence.vocabulary;

import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.Span;

/**
 * A place where a text names a concept.
 *
 * @param concept what is named
 * @param span the naming words themselves, without words about the dose and without a possessive
 *     ending
 * @param band the dose the text gives it in words; only drugs have one
 */
public record TermMatch(Concept concept, Span span, Optional<DoseBand> band) {

  public TermMatch {
    Objects.requireNonNull(concept);
    Objects.requireNonNull(span);
    Objects.requireNonNull(band);
  }
}
