package org.offlabel.evidence.vocabulary.language;

import java.util.Optional;
import org.offlabel.evidence.model.document.Span;

/**
 * Whose word a sentence passes on.
 *
 * @param kind what sort of source
 * @param who the words that name the source, if the sentence does
 */
public record Attribution(Kind kind, Optional<Span> who) {

  /** Nobody is named: the document speaks for itself. */
  public static final Attribution NONE = new Attribution(Kind.NONE, Optional.empty());

  /** The sorts of source a sentence can lean on. */
  public enum Kind {
    NONE,
    /** Patients, users, members, or anecdotes about them. */
    PATIENTS_REPORT,
    /** Authors, researchers, a study or a review. */
    AUTHORS_FOUND,
    /** A named person, a clinician, an expert or an organisation speaking its mind. */
    EXPERT_SAYS,
    /** A guideline, committee or professional society recommending something. */
    GUIDELINE_RECOMMENDS
  }
}
