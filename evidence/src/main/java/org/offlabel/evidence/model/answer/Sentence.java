package org.offlabel.evidence.model.answer;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.document.Quote;

/**
 * One sentence of an answer and what it rests on.
 *
 * @param text the sentence
 * @param citations the words it rests on; empty only with a derivation over what was read
 * @param derivation how a value that stands in no quote was computed
 */
public record Sentence(String text, List<Quote> citations, Optional<Derivation> derivation) {

  public Sentence {
    citations = List.copyOf(citations);
    if (text.isBlank()) {
      throw new IllegalArgumentException("an empty sentence says nothing");
    }
    if (citations.isEmpty() && derivation.isEmpty()) {
      throw new IllegalArgumentException("nothing supports: " + text);
    }
  }
}
