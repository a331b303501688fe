package org.offlabel.evidence.appraise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.Remark;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.study.RiskOfBias;
import org.offlabel.evidence.model.study.RiskOfBias.Judgement;
import org.offlabel.evidence.model.study.Study;

/**
 * Missing outcome data: up to 5 % lost is low, above 20 % high, between them some concerns (the
 * five-and-twenty rule of thumb: Schulz and Grimes, Lancet 2002;359:781-785; RoB 2, domain 3, sets
 * no figure). Counted from those enrolled to those analysed, else to those who completed.
 */
final class MissingOutcomeData implements Domain {

  private static final String NAME = "missing outcome data";
  private static final String RULE = "risk-of-bias-missing-data";
  private static final int LOW_PERCENT = 5;
  private static final int HIGH_PERCENT = 20;

  @Override
  public Optional<RiskOfBias> judge(Study study) {
    Optional<Stated<GroupSize>> start =
        study.size(GroupSize.Role.ENROLLED).or(() -> study.size(GroupSize.Role.RANDOMISED));
    Optional<Stated<GroupSize>> end =
        study.size(GroupSize.Role.ANALYSED).or(() -> study.size(GroupSize.Role.COMPLETED));
    if (start.isPresent() && end.isPresent()) {
      return Optional.of(counted(start.get(), end.get()));
    }
    List<Stated<Remark>> remarks = new Grounds(study).remarks(Remark.Kind.MISSING_DATA);
    if (!remarks.isEmpty()) {
      return Optional.of(
          new RiskOfBias(
              NAME,
              Judgement.SOME_CONCERNS,
              Grounds.words(remarks),
              RULE,
              Grounds.quotes(remarks)));
    }
    return Optional.of(
        new RiskOfBias(
            NAME,
            Judgement.NO_INFORMATION,
            "how many were enrolled and how many analysed is not stated side by side",
            RULE,
            List.of()));
  }

  private static RiskOfBias counted(Stated<GroupSize> start, Stated<GroupSize> end) {
    int enrolled = start.value().people();
    int lost = Math.max(0, enrolled - end.value().people());
    List<Quote> quotes = new ArrayList<>(start.quotes());
    quotes.addAll(end.quotes());
    return new RiskOfBias(
        NAME,
        judgement(lost, enrolled),
        enrolled
            + " people "
            + start.value().role().label()
            + ", "
            + end.value().people()
            + " "
            + end.value().role().label(),
        RULE,
        quotes);
  }

  private static Judgement judgement(int lost, int enrolled) {
    if (100L * lost <= (long) LOW_PERCENT * enrolled) {
      return Judgement.LOW;
    }
    return 100L * lost > (long) HIGH_PERCENT * enrolled ? Judgement.HIGH : Judgement.SOME_CONCERNS;
  }
}
