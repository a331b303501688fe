package org.offlabel.evidence.synthesis;

import java.util.List;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Finds where what was read differs, point by point. */
final class Disagreements {

  private final List<DisagreementRule> rules;

  Disagreements(Vocabulary vocabulary) {
    rules =
        List.of(
            new BenefitDisagreement(vocabulary),
            new OutcomeDisagreement(vocabulary),
            new DoseDisagreement(),
            new MechanismDisagreement(),
            new BarDisagreement(vocabulary),
            new WithdrawnWarning());
  }

  List<Disagreement> in(Evidence evidence) {
    return rules.stream().flatMap(rule -> rule.in(evidence).stream()).toList();
  }
}
