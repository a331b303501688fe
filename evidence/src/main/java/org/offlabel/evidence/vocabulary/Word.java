package org.offlabel.evidence.vocabulary;

import java.util.Objects;

/**
 * One word of a text.
 *
 * @param start index of its first unit in the text
 * @param end index after its last unit, a possessive ending left out
 * @param surface the word as written
 * @param key the word as names are compared; empty for what can be part of no name
 * @param before what stands between it and the word before
 */
record Word(int start, int end, String surface, String key, Gap before) {

  /** What stands between two words. */
  enum Gap {
    /** Nothing but spaces, hyphens, slashes: the words may be parts of one name. */
    JOINED,
    /** A comma or bracket: parts of one sentence, not of one name. */
    APART,
    /** A sentence's end or a blank line. */
    BREAK
  }

  Word {
    Objects.requireNonNull(surface);
    Objects.requireNonNull(key);
    Objects.requireNonNull(before);
  }

  boolean joined() {
    return before == Gap.JOINED;
  }
}
