package org.offlabel.evidence.source.label;

import java.util.Objects;

/**
 * A piece of a section's text.
 *
 * @param kind what it is
 * @param words its words, not blank
 */
record Part(Kind kind, String words) {

  /** What a piece of text is. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    CAPTION
  }

  Part {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(words);
  }
}
