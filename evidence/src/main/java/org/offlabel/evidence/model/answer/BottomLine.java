package org.offlabel.evidence.model.answer;

import java.util.List;
import java.util.Objects;

/**
 * The answer in a few lines.
 *
 * @param verdict which way it goes
 * @param certainty how sure that is
 * @param sentences what it rests on and why it is no surer; at least one
 */
public record BottomLine(Verdict verdict, Certainty certainty, List<Sentence> sentences) {

  public BottomLine {
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(certainty);
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("a verdict needs its reasons");
    }
  }
}
