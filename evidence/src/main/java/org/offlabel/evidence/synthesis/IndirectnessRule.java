package org.offlabel.evidence.synthesis;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Reason;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.vocabulary.OutcomeDomain;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * Rates down one level when all that was measured stands in for what patients would notice: blood
 * values, or the use of other medicines.
 */
final class IndirectnessRule implements Rule {

  private final Vocabulary vocabulary;

  IndirectnessRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public Optional<Reason> judge(Body body) {
    boolean surrogate =
        body.contributors().stream()
            .allMatch(c -> c.study().findings().stream().allMatch(this::standsIn));
    if (!surrogate) {
      return Optional.empty();
    }
    List<String> measured =
        body.contributors().stream()
            .flatMap(c -> c.study().findings().stream())
            .map(finding -> finding.outcome().name())
            .distinct()
            .toList();
    return Optional.of(
        new Reason(
            Reason.Domain.INDIRECTNESS,
            1,
            "what was measured stands in for what patients notice: " + String.join(", ", measured),
            "grade-indirectness",
            body.contributors().stream().flatMap(c -> c.quotes().stream().limit(1)).toList(),
            Optional.empty()));
  }

  private boolean standsIn(Finding finding) {
    OutcomeDomain domain = vocabulary.domain(finding.outcome());
    return domain == OutcomeDomain.BIOMARKER || domain == OutcomeDomain.USE_OF_CARE;
  }
}
