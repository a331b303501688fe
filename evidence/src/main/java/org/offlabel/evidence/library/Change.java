package org.offlabel.evidence.library;

import java.util.Objects;
import java.util.OptionalLong;

/** One thing that happened to the store. Numbers rise; there may be gaps between them. */
public sealed interface Change {

  /** Its place in the order of changes. */
  long number();

  /**
   * A document came in. Its number is the change's. It is told as it stands now, so it may be
   * superseded already; one that was removed since is left out.
   */
  record Added(StoredDocument stored) implements Change {
    public Added {
      Objects.requireNonNull(stored);
    }

    @Override
    public long number() {
      return stored.number();
    }
  }

  /**
   * A document was superseded by a newer version, or is current again because that was removed.
   *
   * @param document the number of the document that this is about
   * @param supersededBy the newer version's; empty where the document is current again
   */
  record Superseded(long number, long document, OptionalLong supersededBy) implements Change {
    public Superseded {
      Objects.requireNonNull(supersededBy);
    }
  }

  /**
   * A document was erased, and whoever holds anything of it must erase that too.
   *
   * @param document its number
   */
  record Removed(long number, long document) implements Change {}
}
