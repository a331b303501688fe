package org.offlabel.evidence.model.answer;

import java.util.List;
import org.offlabel.evidence.model.document.Quote;

/**
 * A point on which what was read differs.
 *
 * @param about the point
 * @param sides what each side says; at least two
 */
public record Disagreement(String about, List<Side> sides) {

  /**
   * One side.
   *
   * @param says what it says, in few words
   * @param quotes its words; at least one
   */
  public record Side(String says, List<Quote> quotes) {
    public Side {
      quotes = List.copyOf(quotes);
      if (says.isBlank() || quotes.isEmpty()) {
        throw new IllegalArgumentException("a side of a disagreement needs its words");
      }
    }
  }

  public Disagreement {
    sides = List.copyOf(sides);
    if (sides.size() < 2) {
      throw new IllegalArgumentException("nobody disagrees about " + about);
    }
  }
}
