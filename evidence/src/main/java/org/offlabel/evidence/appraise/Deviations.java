package org.offlabel.evidence.appraise;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.study.RiskOfBias;
import org.offlabel.evidence.model.study.RiskOfBias.Judgement;
import org.offlabel.evidence.model.study.Study;

/**
 * RoB 2, domain 2: when neither patients nor carers know who gets the drug, care is unlikely to
 * differ because of it; when all know, it may.
 */
final class Deviations implements Domain {

  private static final String NAME = "deviations from the intended treatment";
  private static final String RULE = "risk-of-bias-randomised";

  @Override
  public Optional<RiskOfBias> judge(Study study) {
    if (!study.isRandomised()) {
      return Optional.empty();
    }
    Grounds grounds = new Grounds(study);
    Optional<List<Quote>> masked = grounds.ofAny(DesignFeature.DOUBLE_MASKED);
    if (masked.isPresent()) {
      return Optional.of(
          new RiskOfBias(
              NAME, Judgement.LOW, "patients and carers were masked", RULE, masked.get()));
    }
    Optional<List<Quote>> open =
        grounds.ofAny(DesignFeature.OPEN_LABEL, DesignFeature.SINGLE_MASKED);
    return Optional.of(
        open.map(
                quotes ->
                    new RiskOfBias(
                        NAME, Judgement.SOME_CONCERNS, "not everybody was masked", RULE, quotes))
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
