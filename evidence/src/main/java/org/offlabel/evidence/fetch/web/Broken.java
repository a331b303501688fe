package org.offlabel.evidence.fetch.web;

import java.io.IOException;

/** An answer that does not follow the rules of HTTP, or is larger than it may be. */
final class Broken extends IOException {

  private static final long serialVersionUID = 1;

  private final boolean passing;

  private Broken(String reason, boolean passing) {
    super(reason);
    this.passing = passing;
  }

  /** It may be whole the next time. */
  static Broken passing(String reason) {
    return new Broken(reason, true);
  }

  /** It will be the same the next time. */
  static Broken lasting(String reason) {
    return new Broken(reason, false);
  }

  boolean isPassing() {
    return passing;
  }
}
