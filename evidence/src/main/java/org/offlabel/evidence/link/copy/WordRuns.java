package org.offlabel.evidence.link.copy;

import java.util.Arrays;
import java.util.List;
import org.offlabel.evidence.model.document.Span;

/**
 * The distinct runs of so many words in a text. Words are runs of letters, digits and straight
 * apostrophes, without regard to capitals; runs cross sentences and paragraphs.
 *
 * <p>A run is kept as a 64-bit hash: among the thousand million runs of a large library the chance
 * that any two different ones are taken for each other is about one in forty.
 */
public final class WordRuns {

  private final long[] sorted;

  private WordRuns(long[] sorted) {
    this.sorted = sorted;
  }

  /**
   * The runs of {@code length} words in the given parts of a text, read one after the other.
   *
   * @param length at least 1
   */
  public static WordRuns of(String text, List<Span> parts, int length) {
    long[] words = WordHashes.of(text, parts);
    int count = Math.max(0, words.length - length + 1);
    long[] runs = new long[count];
    for (int at = 0; at < count; at++) {
      runs[at] = WordHashes.together(words, at, at + length);
    }
    return new WordRuns(Arrays.stream(runs).sorted().distinct().toArray());
  }

  /** How many distinct runs there are. */
  public int size() {
    return sorted.length;
  }

  /** How many of these also stand in {@code other}. */
  public int sharedWith(WordRuns other) {
    int shared = 0;
    int there = 0;
    for (long run : sorted) {
      while (there < other.sorted.length && other.sorted[there] < run) {
        there++;
      }
      if (there < other.sorted.length && other.sorted[there] == run) {
        shared++;
      }
    }
    return shared;
  }

  /** The part of these that also stands in {@code other}, 0 to 1; 0 where there are none. */
  public double shareIn(WordRuns other) {
    return sorted.length == 0 ? 0 : (double) sharedWith(other) / sorted.length;
  }

  long[] hashes() {
    return sorted.clone();
  }
}
