package org.offlabel.evidence.model.study;

import java.util.List;
import java.util.Objects;

/**
 * A study and how far it can be trusted.
 *
 * @param study the study
 * @param riskOfBias a judgement per domain of the tool that fits its design
 */
public record AppraisedStudy(Study study, List<RiskOfBias> riskOfBias) {

  public AppraisedStudy {
    Objects.requireNonNull(study);
    riskOfBias = List.copyOf(riskOfBias);
  }
}
