package org.offlabel.evidence.library.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.offlabel.evidence.library.LibraryPlace;
import org.offlabel.evidence.pipeline.DerivingRule;

/** Opens libraries that must open. */
final class Opened {

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));

  private Opened() {}

  static Feed feed(LibraryPlace place, DerivingRule... rules) {
    return switch (Stores.feed(place, List.of(rules), CLOCK)) {
      case Stores.Feeding.Opened(Feed feed) -> feed;
      case Stores.Feeding.Busy(String by) -> throw new AssertionError("busy: " + by);
    };
  }

  static Store store(LibraryPlace place) {
    return switch (Stores.open(place)) {
      case Stores.Opening.Opened(Store store) -> store;
      case Stores.Opening.Absent() -> throw new AssertionError("there is none");
    };
  }
}
