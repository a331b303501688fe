package org.offlabel.evidence.library.store;

import org.offlabel.evidence.pipeline.LibraryFailure;

/** Says that something is not as it was written. */
final class Damage {

  private Damage() {}

  static LibraryFailure in(String what) {
    return new LibraryFailure(
        "it is damaged: " + what + "; `offlabel library check` tells what can be done");
  }
}
