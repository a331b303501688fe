package org.offlabel.evidence.answer.verify;

import java.util.Optional;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;

/** Reads again a document that an answer cites. */
@FunctionalInterface
public interface Rereading {

  /**
   * The document as it is now.
   *
   * @param id the id it had when the answer was made
   * @param origin where it was read from then
   * @return absent if it is gone or cannot be read any more
   */
  Optional<Document> read(DocumentId id, String origin);
}
