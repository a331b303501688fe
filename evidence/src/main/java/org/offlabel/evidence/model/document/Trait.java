package org.offlabel.evidence.model.document;

import java.util.List;
import java.util.Objects;

/**
 * Something noticed about a document as a whole that a reader should know.
 *
 * @param kind what was noticed
 * @param evidence the words that show it, in order; at most a few
 */
public record Trait(Kind kind, List<Span> evidence) {

  /** What can be noticed. */
  public enum Kind {
    /** It has the layout and diction of text written by a language model. */
    MACHINE_WRITTEN,
    /** It cites by number or bracket, and the list the numbers point to is missing. */
    CITES_WITHOUT_REFERENCE_LIST,
    /** A sentence announces a list, and no list follows. */
    ANNOUNCED_LIST_MISSING,
    /** It says itself that a newer document has taken its place. */
    SUPERSEDED
  }

  public Trait {
    Objects.requireNonNull(kind);
    evidence = List.copyOf(evidence);
  }
}
