package org.offlabel.evidence.extract.cue;

import java.util.List;

/**
 * A phrase of a table, met in a sentence.
 *
 * @param facts the columns of its row before the phrases
 * @param row its number in the table
 * @param first index of its first word
 * @param last index of its last word
 */
public record CueHit(List<String> facts, int row, int first, int last) {
  public CueHit {
    facts = List.copyOf(facts);
  }

  /** The column at {@code index}, from 0. */
  public String fact(int index) {
    return facts.get(index);
  }

  /** Whether the two share a word. */
  public boolean overlaps(CueHit other) {
    return first <= other.last && other.first <= last;
  }
}
