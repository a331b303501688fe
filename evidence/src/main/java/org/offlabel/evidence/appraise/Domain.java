package org.offlabel.evidence.appraise;

import java.util.Optional;
import org.offlabel.evidence.model.study.RiskOfBias;
import org.offlabel.evidence.model.study.Study;

/** One way in which a study can go wrong, and the rule that judges it. */
interface Domain {

  /** The judgement, or nothing where the domain does not apply to the study's design. */
  Optional<RiskOfBias> judge(Study study);
}
