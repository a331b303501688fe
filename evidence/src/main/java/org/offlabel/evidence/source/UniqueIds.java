package org.offlabel.evidence.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;

/** Keeps the documents of a run apart: two sources with the same bytes have the same id. */
public final class UniqueIds {

  private UniqueIds() {}

  /**
   * The same results in the same order; of documents that share an id the second gets the suffix
   * "-2", the third "-3", and so on.
   */
  public static List<ReadResult> among(List<ReadResult> results) {
    Map<DocumentId, Integer> seen = new HashMap<>();
    List<ReadResult> out = new ArrayList<>(results.size());
    for (ReadResult result : results) {
      switch (result) {
        case Unreadable unreadable -> out.add(unreadable);
        case Document document -> {
          int times = seen.merge(document.id(), 1, Integer::sum);
          out.add(times == 1 ? document : withId(document, document.id() + "-" + times));
        }
      }
    }
    return out;
  }

  private static Document withId(Document document, String id) {
    return new Document(
        new DocumentId(id),
        document.origin(),
        document.sha256(),
        document.kind(),
        document.metadata(),
        document.text(),
        document.blocks(),
        document.references(),
        document.comments(),
        document.traits());
  }
}
