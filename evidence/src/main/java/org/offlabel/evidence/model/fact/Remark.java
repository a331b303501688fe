package org.offlabel.evidence.model.fact;

import java.util.Objects;

/**
 * Something a document says about how a study was done or reported.
 *
 * @param kind what it bears on
 * @param words what is said, as one plain clause taken from the document
 */
public record Remark(Kind kind, String words) {

  /** What a remark bears on. */
  public enum Kind {
    MISSING_DATA,
    SELECTIVE_REPORTING,
    BASELINE_IMBALANCE,
    ANALYSIS,
    NO_COMPARISON,
    SHARED_PATIENTS,
    SERIOUS_ADVERSE_EVENTS,
    REGISTRATION,
    TOLERABILITY,
    FUNDING,
    OTHER
  }

  public Remark {
    Objects.requireNonNull(kind);
    if (words.isBlank()) {
      throw new IllegalArgumentException("an empty remark says nothing");
    }
  }
}
