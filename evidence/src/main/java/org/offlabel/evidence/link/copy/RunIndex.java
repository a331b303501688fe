package org.offlabel.evidence.link.copy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Knows in which of the texts added so far a run of words stands, for the first few of them. A run
 * that stands in more texts is wording that everyone uses; keeping only its first texts bounds the
 * work by the number of runs, and loses nothing where originals are added before their copies.
 */
final class RunIndex {

  private static final int KEPT = 32;

  private final Map<Long, int[]> texts = new HashMap<>();

  /** Notes that the runs stand in the text of this number. */
  void add(int number, WordRuns runs) {
    for (long run : runs.hashes()) {
      int[] known = texts.get(run);
      if (known == null) {
        texts.put(run, new int[] {number});
      } else if (known.length < KEPT) {
        texts.put(run, append(known, number));
      }
    }
  }

  /**
   * How many of the runs stand in each text, by the text's number.
   *
   * @param added how many texts there are; numbers run from 0
   */
  int[] sharedWith(WordRuns runs, int added) {
    int[] shared = new int[added];
    for (long run : runs.hashes()) {
      int[] known = texts.get(run);
      if (known != null) {
        for (int number : known) {
          shared[number]++;
        }
      }
    }
    return shared;
  }

  private static int[] append(int[] known, int number) {
    int[] longer = Arrays.copyOf(known, known.length + 1);
    longer[known.length] = number;
    return longer;
  }
}
