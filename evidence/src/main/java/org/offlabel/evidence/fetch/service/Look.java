package org.offlabel.evidence.fetch.service;

import java.util.Objects;

/** What a look at a page shows. */
public sealed interface Look {

  /** A page as it should be. */
  record Whole(Contents contents) implements Look {
    public Whole {
      Objects.requireNonNull(contents);
    }
  }

  /**
   * A page that can be read and lacks something; worth asking again, and taken as it is where that
   * does not help.
   */
  record Lacking(Contents contents, String what) implements Look {
    public Lacking {
      Objects.requireNonNull(contents);
      Objects.requireNonNull(what);
    }
  }

  /**
   * No page that could be used.
   *
   * @param passing whether asking again may help
   */
  record Bad(String reason, boolean passing) implements Look {
    public Bad {
      Objects.requireNonNull(reason);
    }
  }
}
