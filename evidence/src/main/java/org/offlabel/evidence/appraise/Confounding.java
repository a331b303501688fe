package org.offlabel.evidence.appraise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Remark;
import org.offlabel.evidence.model.study.RiskOfBias;
import org.offlabel.evidence.model.study.RiskOfBias.Judgement;
import org.offlabel.evidence.model.study.Study;

/**
 * ROBINS-I, confounding (Sterne and others, BMJ 2016;355:i4919): without a comparison group nothing
 * tells the drug's effect from time, expectation and regression to the mean; with one that chance
 * did not make, groups may differ.
 */
final class Confounding implements Domain {

  private static final String NAME = "confounding";
  private static final String RULE = "risk-of-bias-not-randomised";

  @Override
  public Optional<RiskOfBias> judge(Study study) {
    Design design = study.designOrUnclear();
    if (study.isRandomised()) {
      return Optional.empty();
    }
    Grounds grounds = new Grounds(study);
    List<Quote> uncontrolled = uncontrolled(grounds);
    if (!uncontrolled.isEmpty()) {
      return Optional.of(
          new RiskOfBias(
              NAME, Judgement.HIGH, "no comparison group without the drug", RULE, uncontrolled));
    }
    List<Quote> stated = grounds.ofDesign();
    if (design == Design.UNCLEAR || stated.isEmpty()) {
      return Optional.of(
          new RiskOfBias(
              NAME,
              Judgement.NO_INFORMATION,
              "no random allocation and no comparison group is stated in what was read",
              RULE,
              stated));
    }
    return Optional.of(
        new RiskOfBias(
            NAME,
            Judgement.HIGH,
            "chance did not decide who got the drug (" + design.label() + ")",
            RULE,
            stated));
  }

  private static List<Quote> uncontrolled(Grounds grounds) {
    List<Quote> quotes =
        new ArrayList<>(Grounds.quotes(grounds.remarks(Remark.Kind.NO_COMPARISON)));
    quotes.addAll(grounds.of(DesignFeature.UNCONTROLLED));
    return quotes;
  }
}
