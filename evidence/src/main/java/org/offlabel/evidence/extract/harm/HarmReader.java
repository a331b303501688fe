package org.offlabel.evidence.extract.harm;

import java.util.List;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.fact.SafetyStatement;

/** Reads one kind of safety statement. Implementations keep no state between documents. */
interface HarmReader {
  /** The statements of this kind, in the order of the document. */
  List<SafetyStatement> in(Tellings tellings);
}
