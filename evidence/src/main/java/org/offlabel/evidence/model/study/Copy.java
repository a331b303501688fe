package org.offlabel.evidence.model.study;

import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Quote;

/**
 * A document that mostly repeats another.
 *
 * @param copy the document that adds nothing
 * @param original where its words come from
 * @param share of the copy's word runs that also stand in the original, 0 to 1
 * @param omits what the original says and the copy leaves out
 */
public record Copy(DocumentId copy, DocumentId original, double share, List<Omission> omits) {

  /**
   * Something that a copy leaves out.
   *
   * @param topic what kind of statement it is, such as "who must not take it"
   * @param quote the original's words
   */
  public record Omission(String topic, Quote quote) {
    public Omission {
      Objects.requireNonNull(quote);
      if (topic.isBlank()) {
        throw new IllegalArgumentException("an omission needs its topic");
      }
    }
  }

  public Copy {
    omits = List.copyOf(omits);
    if (copy.equals(original)) {
      throw new IllegalArgumentException("a document is no copy of itself");
    }
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("no share of " + share);
    }
  }
}
