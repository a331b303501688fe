package org.offlabel.evidence.synthesis;

import java.util.Optional;
import org.offlabel.evidence.model.answer.Reason;

/** One of GRADE's reasons to rate certainty down, judged on a body of evidence. */
interface Rule {

  /** The reason, or nothing where it gives none. */
  Optional<Reason> judge(Body body);
}
