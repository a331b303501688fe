package org.offlabel.evidence.appraise;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.study.RiskOfBias;
import org.offlabel.evidence.model.study.RiskOfBias.Judgement;
import org.offlabel.evidence.model.study.Study;

/**
 * Measurement of the outcome (RoB 2, domain 4; ROBINS-I, measurement): a patient who does not know
 * what they take cannot colour their answers; one who does can.
 */
final class OutcomeMeasurement implements Domain {

  private static final String NAME = "measurement of the outcome";
  private static final String RULE = "risk-of-bias-measurement";

  @Override
  public Optional<RiskOfBias> judge(Study study) {
    Grounds grounds = new Grounds(study);
    Optional<List<Quote>> masked = grounds.ofAny(DesignFeature.DOUBLE_MASKED);
    if (masked.isPresent()) {
      return Optional.of(
          new RiskOfBias(
              NAME, Judgement.LOW, "those who answered were masked", RULE, masked.get()));
    }
    Optional<List<Quote>> open = grounds.ofAny(DesignFeature.OPEN_LABEL);
    return Optional.of(
        open.map(
                quotes ->
                    new RiskOfBias(
                        NAME,
                        Judgement.HIGH,
                        "everybody knew that the drug was being taken",
                        RULE,
                        quotes))
            .orElseGet(
                () ->
                    new RiskOfBias(
                        NAME,
                        Judgement.NO_INFORMATION,
                        "masking is not stated in what was read",
                        RULE,
                        List.of())));
  }
}
