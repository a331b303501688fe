package org.offlabel.evidence.model.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.document.Quote;

/**
 * Something that nothing that was read has studied.
 *
 * @param what the thing, as the end of "nobody has studied …"
 * @param kind what sort of gap
 * @param quotes what was studied instead, or the words that admit the gap
 * @param derivation how its absence was established
 */
public record Gap(String what, Kind kind, List<Quote> quotes, Optional<Derivation> derivation) {

  /** Sorts of gap. */
  public enum Kind {
    /** An outcome that matters to patients with the condition and that no study measured. */
    OUTCOME,
    /** Longer treatment than any study gave. */
    DURATION,
    /** A comparison that no study made. */
    COMPARISON,
    /** A registered study without results. */
    UNREPORTED
  }

  public Gap {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(derivation);
    quotes = List.copyOf(quotes);
    if (what.isBlank()) {
      throw new IllegalArgumentException("a gap needs its subject");
    }
  }
}
