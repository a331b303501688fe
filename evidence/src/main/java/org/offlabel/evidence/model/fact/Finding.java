package org.offlabel.evidence.model.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Quote;

/**
 * What one document says that one study found on one outcome.
 *
 * @param outcome what was measured; an outcome the vocabulary does not know carries the text's
 *     words
 * @param direction what happened to it, for the patient
 * @param estimate the size of the effect as printed: "3.3 points"
 * @param interval the interval as printed: "95 % CI -0.95 to 0.27"
 * @param p the p value as printed: "p = 0.04"
 * @param quotes the words that state it; at least one
 */
public record Finding(
    Concept outcome,
    Direction direction,
    Optional<String> estimate,
    Optional<String> interval,
    Optional<String> p,
    List<Quote> quotes) {

  public Finding {
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(estimate);
    Objects.requireNonNull(interval);
    Objects.requireNonNull(p);
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty()) {
      throw new IllegalArgumentException("nothing states the finding on " + outcome.name());
    }
  }

  /** A finding of which only the direction is stated. */
  public static Finding of(Concept outcome, Direction direction, List<Quote> quotes) {
    return new Finding(
        outcome, direction, Optional.empty(), Optional.empty(), Optional.empty(), quotes);
  }
}
