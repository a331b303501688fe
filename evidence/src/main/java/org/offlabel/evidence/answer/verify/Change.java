package org.offlabel.evidence.answer.verify;

import java.util.Locale;
import java.util.Set;

/** What a word says about which way something went. */
enum Change {
  BETTER,
  WORSE,
  NONE,
  UP,
  DOWN,
  /** No change at all, although its words look like one: "not only". */
  NEUTRAL;

  static Change named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /**
   * Whether a text that says any of {@code stated} bears this out. Whether up is better depends on
   * the scale, so a rise or a fall bears out both better and worse.
   */
  boolean isStatedBy(Set<Change> stated) {
    return stated.contains(this)
        || ((this == BETTER || this == WORSE) && (stated.contains(UP) || stated.contains(DOWN)));
  }
}
