package org.offlabel.evidence.synthesis;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.answer.Reason;

/** Says that studies are told of and that none of their results is. */
final class NoDirectionReason {

  private NoDirectionReason() {}

  static Reason of(List<AnsweredStudy> primary) {
    return new Reason(
        Reason.Domain.IMPRECISION,
        0,
        "what was read tells of studies, but not what they found for patients",
        "grade-starting-point",
        primary.stream()
            .flatMap(
                answered -> answered.appraised().study().mentions().getFirst().quotes().stream())
            .limit(3)
            .toList(),
        Optional.empty());
  }
}
