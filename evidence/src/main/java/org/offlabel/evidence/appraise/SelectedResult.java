package org.offlabel.evidence.appraise;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.fact.Remark;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.study.RiskOfBias;
import org.offlabel.evidence.model.study.RiskOfBias.Judgement;
import org.offlabel.evidence.model.study.Study;

/**
 * Selection of the reported result (RoB 2, domain 5): a registered outcome that differs from those
 * reported is high risk; without knowledge of a plan there is no information.
 */
final class SelectedResult implements Domain {

  private static final String NAME = "selection of the reported result";
  private static final String RULE = "risk-of-bias-selected-result";

  @Override
  public Optional<RiskOfBias> judge(Study study) {
    List<Stated<Remark>> selective = new Grounds(study).remarks(Remark.Kind.SELECTIVE_REPORTING);
    if (!selective.isEmpty()) {
      return Optional.of(
          new RiskOfBias(
              NAME, Judgement.HIGH, Grounds.words(selective), RULE, Grounds.quotes(selective)));
    }
    return Optional.of(
        new RiskOfBias(
            NAME,
            Judgement.NO_INFORMATION,
            "no plan made beforehand was read to hold the results against",
            RULE,
            List.of()));
  }
}
