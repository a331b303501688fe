package org.offlabel.evidence.synthesis;

import java.util.Optional;
import org.offlabel.evidence.model.answer.Reason;

/**
 * Rates down two levels when no study's own report or registration was read: what articles tell of
 * a trial leaves out how it was done, and cannot be checked.
 */
final class SecondHandRule implements Rule {

  @Override
  public Optional<Reason> judge(Body body) {
    if (body.contributors().stream().anyMatch(Contributor::firstHand)) {
      return Optional.empty();
    }
    return Optional.of(
        new Reason(
            Reason.Domain.RISK_OF_BIAS,
            2,
            "known only from what others tell of it; no report or registration was read",
            "grade-risk-of-bias",
            body.contributors().stream().flatMap(c -> c.quotes().stream().limit(1)).toList(),
            Optional.empty()));
  }
}
