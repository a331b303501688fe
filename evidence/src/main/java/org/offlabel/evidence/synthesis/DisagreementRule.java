package org.offlabel.evidence.synthesis;

import java.util.List;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Evidence;

/** One point on which sources may differ. */
interface DisagreementRule {

  /** The disagreements found, in a fixed order. */
  List<Disagreement> in(Evidence evidence);
}
