package org.offlabel.evidence.pipeline;

import java.util.List;
import org.offlabel.evidence.model.document.Document;

/** The way into a library. One at a time; others may read meanwhile. */
public interface LibraryFeed extends AutoCloseable {

  /**
   * Adds documents with the facts that the feed's rules make of them. All of them, or none where it
   * fails; when it returns they are on the disk.
   *
   * @return what became of each, in their order
   */
  List<Outcome> add(List<Document> documents);

  /**
   * Makes the facts of up to {@code most} documents that have none of the rules' present versions.
   *
   * @return how many were made; 0 when all are there
   */
  int remake(int most);

  @Override
  void close();

  /** What became of a document that was added. */
  enum Outcome {
    /** Nothing like it was there. */
    NEW("new"),
    /** It supersedes an older version, which stays. */
    NEWER_VERSION("newer versions"),
    /** A newer version of it was there already; it was added beside it. */
    OLDER_VERSION("older versions"),
    /** It was there, from another place, which was noted. */
    OTHER_ORIGIN("known, from another place"),
    /** It was there. */
    KNOWN("known");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    /** Whether the library did not have it before. */
    public boolean isAddition() {
      return switch (this) {
        case NEW, NEWER_VERSION, OLDER_VERSION -> true;
        case OTHER_ORIGIN, KNOWN -> false;
      };
    }

    /** The words for several of them. */
    public String label() {
      return label;
    }
  }
}
