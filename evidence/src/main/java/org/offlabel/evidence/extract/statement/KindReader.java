package org.offlabel.evidence.extract.statement;

import java.util.List;
import org.offlabel.evidence.extract.telling.Tellings;
import org.offlabel.evidence.model.fact.Statement;

/**
 * Reads one kind of statement out of a document. Implementations keep no state between documents.
 */
interface KindReader {
  /** The statements of this kind, in the order of the document. */
  List<Statement> in(Tellings tellings);
}
