package org.offlabel.evidence.source.page;

import java.util.Objects;
import org.offlabel.evidence.model.document.Span;

/**
 * A line or paragraph before anybody has said what it is there for.
 *
 * @param span its words, without list marker and outer white space; never empty
 * @param text the words at {@code span}
 * @param marker the list marker before it, such as "-" or "12."; empty where there is none
 * @param gap how many empty lines stand before it; at least 1 for the first piece
 * @param hint what the format itself says about it
 */
public record Piece(Span span, String text, String marker, int gap, Hint hint) {

  public Piece {
    Objects.requireNonNull(marker);
    Objects.requireNonNull(hint);
    if (text.isEmpty() || text.length() != span.length()) {
      throw new IllegalArgumentException("a piece holds exactly the words of its span");
    }
  }

  /** A piece at {@code span} of {@code whole}. */
  public static Piece of(String whole, Span span, String marker, int gap, Hint hint) {
    return new Piece(span, span.of(whole), marker, gap, hint);
  }

  /** The same words with another hint. */
  public Piece withHint(Hint other) {
    return new Piece(span, text, marker, gap, other);
  }

  /** Whether a list marker that is a number stands before it. */
  public boolean numbered() {
    return !marker.isEmpty() && marker.chars().anyMatch(Character::isDigit);
  }
}
