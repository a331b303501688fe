package org.offlabel.evidence.appraise;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.Remark;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.study.RiskOfBias;
import org.offlabel.evidence.model.study.RiskOfBias.Judgement;
import org.offlabel.evidence.model.study.Study;

/**
 * RoB 2's domain for crossover trials (period and carry-over; Cochrane Handbook, chapter 23): an
 * analysis that does not fit the design raises concerns; otherwise silence is no information.
 */
final class PeriodAndCarryOver implements Domain {

  private static final String NAME = "period and carry-over";
  private static final String RULE = "risk-of-bias-crossover";

  @Override
  public Optional<RiskOfBias> judge(Study study) {
    if (study.designOrUnclear() != Design.RANDOMISED_CROSSOVER) {
      return Optional.empty();
    }
    List<Stated<Remark>> analysis = new Grounds(study).remarks(Remark.Kind.ANALYSIS);
    if (!analysis.isEmpty()) {
      return Optional.of(
          new RiskOfBias(
              NAME,
              Judgement.SOME_CONCERNS,
              Grounds.words(analysis),
              RULE,
              Grounds.quotes(analysis)));
    }
    return Optional.of(
        new RiskOfBias(
            NAME,
            Judgement.NO_INFORMATION,
            "effects of order and of what is left over from the first period are not stated",
            RULE,
            List.of()));
  }
}
