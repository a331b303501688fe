package org.offlabel.evidence.model.fact;

import java.util.Objects;
import java.util.Optional;

/**
 * Who stands behind a statement.
 *
 * @param kind what sort of voice
 * @param name the name the text gives, such as a society's
 */
public record Speaker(Kind kind, Optional<String> name) {

  /** Sorts of voice. */
  public enum Kind {
    /** The document itself. */
    DOCUMENT,
    EXPERT,
    /** A society, agency or guideline. */
    ORGANISATION,
    PATIENTS
  }

  public Speaker {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
  }

  /** The document speaks for itself. */
  public static Speaker document() {
    return new Speaker(Kind.DOCUMENT, Optional.empty());
  }
}
