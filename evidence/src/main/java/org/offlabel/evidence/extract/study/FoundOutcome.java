package org.offlabel.evidence.extract.study;

import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Finding;

/**
 * A finding with the place of its outcome, so that the same words are not taken for something else.
 *
 * @param outcome what was measured
 * @param span the words that name it
 * @param direction what happened to it
 * @param numbers the figures beside it
 * @param clause where it is told
 */
record FoundOutcome(
    Concept outcome, Span span, Direction direction, NumericFindings numbers, Clause clause) {

  FoundOutcome {
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(span);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(numbers);
    Objects.requireNonNull(clause);
  }

  Finding finding(Document document) {
    return new Finding(
        outcome,
        direction,
        numbers.estimate(),
        numbers.interval(),
        numbers.p(),
        List.of(clause.quote(document)));
  }
}
