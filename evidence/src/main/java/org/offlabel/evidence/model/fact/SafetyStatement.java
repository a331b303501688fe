package org.offlabel.evidence.model.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Quote;

/**
 * What a document says about harm.
 *
 * @param kind what sort of statement
 * @param what whom or what it concerns, in few words that stand in the quotes: "opioid medicines",
 *     "liver failure", "vivid dreams", "splitting tablets"
 * @param concept the same as a concept, where the vocabulary knows it
 * @param regimen the drug, with dose band or dose where the statement is tied to one
 * @param frequency how often, as printed: "10 %"
 * @param status whether it still holds
 * @param reassuring whether it says that the harm was not seen or is unlikely
 * @param quotes the words; at least one
 */
public record SafetyStatement(
    Kind kind,
    String what,
    Optional<Concept> concept,
    Regimen regimen,
    Optional<String> frequency,
    Status status,
    boolean reassuring,
    List<Quote> quotes) {

  /** Sorts of safety statement. */
  public enum Kind {
    /** Who must not take it. */
    CONTRAINDICATION,
    /** What it must not or should not be combined with, and what happens then. */
    INTERACTION,
    /** What to watch, or how not to use it. */
    WARNING,
    /** What it may do. */
    REACTION,
    /** A sweeping remark on how well it is borne. */
    TOLERABILITY
  }

  /** Whether a statement still holds. */
  public enum Status {
    CURRENT,
    /** The regulator or publisher has taken it back. */
    WITHDRAWN
  }

  public SafetyStatement {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(concept);
    Objects.requireNonNull(regimen);
    Objects.requireNonNull(frequency);
    Objects.requireNonNull(status);
    quotes = List.copyOf(quotes);
    if (what.isBlank() || quotes.isEmpty()) {
      throw new IllegalArgumentException("a safety statement needs its subject and its words");
    }
  }
}
