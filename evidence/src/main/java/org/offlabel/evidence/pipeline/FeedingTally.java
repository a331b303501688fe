package org.offlabel.evidence.pipeline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.offlabel.evidence.pipeline.LibraryFeed.Outcome;

/**
 * How far the feeding of a library has come.
 *
 * @param kept how many documents are on the disk, by what became of them
 * @param unreadable how many sources or records could not be read
 * @param bytesRead how much of the files was read
 * @param bytes how much there is to read; 0 where that is not known
 */
public record FeedingTally(Map<Outcome, Long> kept, long unreadable, long bytesRead, long bytes) {

  public FeedingTally {
    Map<Outcome, Long> copy = new EnumMap<>(Outcome.class);
    copy.putAll(kept);
    kept = Collections.unmodifiableMap(copy);
  }

  /** How many documents came of it, known ones included. */
  public long documents() {
    return kept.values().stream().mapToLong(Long::longValue).sum();
  }
}
