package org.offlabel.evidence.appraise;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Remark;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.study.RiskOfBias;
import org.offlabel.evidence.model.study.RiskOfBias.Judgement;
import org.offlabel.evidence.model.study.Study;

/**
 * RoB 2, domain 1 (Sterne and others, BMJ 2019;366:l4898): a difference between groups at the start
 * raises concerns; without word of how allocation was made and hidden there is no information.
 */
final class RandomisationProcess implements Domain {

  private static final String NAME = "randomisation process";
  private static final String RULE = "risk-of-bias-randomised";

  @Override
  public Optional<RiskOfBias> judge(Study study) {
    if (!study.isRandomised()) {
      return Optional.empty();
    }
    Grounds grounds = new Grounds(study);
    List<Stated<Remark>> imbalance = grounds.remarks(Remark.Kind.BASELINE_IMBALANCE);
    if (!imbalance.isEmpty()) {
      return Optional.of(
          new RiskOfBias(
              NAME,
              Judgement.SOME_CONCERNS,
              Grounds.words(imbalance),
              RULE,
              Grounds.quotes(imbalance)));
    }
    List<Quote> design = grounds.ofDesign();
    return Optional.of(
        new RiskOfBias(
            NAME,
            Judgement.NO_INFORMATION,
            "how allocation was made and hidden is not stated in what was read",
            RULE,
            design));
  }
}
