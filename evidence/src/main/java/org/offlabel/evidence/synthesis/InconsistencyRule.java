package org.offlabel.evidence.synthesis;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Reason;
import org.offlabel.evidence.model.fact.Direction;

/** Rates down one level when studies found different directions. */
final class InconsistencyRule implements Rule {

  @Override
  public Optional<Reason> judge(Body body) {
    if (body.contributors().size() < 2 || !body.conflicts()) {
      return Optional.empty();
    }
    List<String> told =
        body.contributors().stream()
            .map(c -> c.study().label() + " found " + words(c.direction()))
            .toList();
    return Optional.of(
        new Reason(
            Reason.Domain.INCONSISTENCY,
            1,
            "the studies conflict: " + String.join(", ", told),
            "grade-inconsistency",
            body.contributors().stream().flatMap(c -> c.quotes().stream().limit(2)).toList(),
            Optional.empty()));
  }

  private static String words(Direction direction) {
    return switch (direction) {
      case IMPROVED -> "improvement";
      case NO_DIFFERENCE -> "no difference";
      case WORSENED -> "worsening";
      case MIXED -> "improvement in some outcomes and no difference in others";
      case UNCLEAR -> "nothing clear";
    };
  }
}
