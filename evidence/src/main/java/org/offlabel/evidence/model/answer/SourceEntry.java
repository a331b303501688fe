package org.offlabel.evidence.model.answer;

import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.model.study.Copy;

/** One entry of an answer's source list. */
public sealed interface SourceEntry {

  /** Where it was read from. */
  String origin();

  /**
   * A document that was read.
   *
   * @param document the document
   * @param used whether anything in the answer points into it
   * @param role what part it plays, in few words: "report of a study", "article", "patients'
   *     posts", "copy"
   * @param copy what it was copied from, where it is a copy
   */
  record Read(Document document, boolean used, String role, Optional<Copy> copy)
      implements SourceEntry {
    public Read {
      Objects.requireNonNull(document);
      Objects.requireNonNull(role);
      Objects.requireNonNull(copy);
    }

    @Override
    public String origin() {
      return document.origin();
    }
  }

  /**
   * A source that could not be read.
   *
   * @param unreadable where it was and what is wrong with it
   */
  record NotRead(Unreadable unreadable) implements SourceEntry {
    public NotRead {
      Objects.requireNonNull(unreadable);
    }

    @Override
    public String origin() {
      return unreadable.origin();
    }
  }
}
