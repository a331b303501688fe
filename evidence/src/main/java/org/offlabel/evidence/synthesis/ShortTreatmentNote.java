package org.offlabel.evidence.synthesis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Reason;
import org.offlabel.evidence.model.fact.Duration;
import org.offlabel.evidence.model.fact.Stated;

/**
 * Notes, without rating down, that nobody was treated for as long as half a year, so that nothing
 * is known of lasting use.
 */
final class ShortTreatmentNote implements Rule {

  private static final BigDecimal HALF_A_YEAR_IN_WEEKS = new BigDecimal("26");

  @Override
  public Optional<Reason> judge(Body body) {
    List<Stated<Duration>> durations =
        body.contributors().stream().flatMap(c -> c.study().durations().stream()).toList();
    Optional<Stated<Duration>> longest =
        durations.stream().max(Comparator.comparing(stated -> stated.value().weeks()));
    return longest
        .filter(stated -> stated.value().weeks().compareTo(HALF_A_YEAR_IN_WEEKS) < 0)
        .map(
            stated ->
                new Reason(
                    Reason.Domain.INDIRECTNESS,
                    0,
                    "no longer than " + stated.value().shown() + " in any of them",
                    "grade-indirectness",
                    stated.quotes(),
                    Optional.empty()));
  }
}
