package org.offlabel.evidence.model.document;

import java.util.Objects;
import java.util.Optional;

/**
 * What a document says of another one: that it retracts, corrects, updates or comments on it, or is
 * retracted, corrected and so on by it.
 *
 * @param kind how the two stand to each other
 * @param other the other document's number, where one is given
 * @param span the words that say so
 */
public record Relation(Kind kind, Optional<Identifier> other, Span span) {

  /** How this document stands to the other. */
  public enum Kind {
    /** This document is a notice that the other is retracted. */
    RETRACTS,
    /** This document is retracted, as the other says. */
    RETRACTED_BY,
    /** This document is a notice of concern about the other. */
    EXPRESSES_CONCERN_ABOUT,
    /** There is concern about this document, as the other says. */
    CONCERN_EXPRESSED_BY,
    /** This document corrects the other. */
    CORRECTS,
    /** This document is corrected by the other. */
    CORRECTED_BY,
    /** This document is a newer version of the other. */
    UPDATES,
    /** The other is a newer version of this document. */
    UPDATED_BY,
    /** This document is a comment on the other. */
    COMMENTS_ON,
    /** The other comments on this document. */
    COMMENTED_ON_BY,
    /** This document reprints the other, or the other reprints it. */
    REPUBLICATION_OF,
    /** This document is the preprint of the other. */
    PREPRINT_OF,
    /** The other is the preprint of this document. */
    HAS_PREPRINT,
    /** This document reports results of the other, a registration; or the other way round. */
    SAME_STUDY
  }

  public Relation {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(other);
    Objects.requireNonNull(span);
  }
}
