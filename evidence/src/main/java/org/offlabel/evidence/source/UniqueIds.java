package org.offlabel.evidence.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    Set<DocumentId> used = new HashSet<>();
    List<ReadResult> out = new ArrayList<>(results.size());
    for (ReadResult result : results) {
      switch (result) {
        case Unreadable unreadable -> out.add(unreadable);
        case Document document -> {
          DocumentId id = document.id();
          for (int number = 2; !used.add(id); number++) {
            id = new DocumentId(document.id() + "-" + number);
          }
          out.add(id.equals(document.id()) ? document : document.withId(id));
        }
      }
    }
    return out;
  }
}
