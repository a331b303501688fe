package org.offlabel.evidence.model.answer;

import java.util.List;
import java.util.Objects;

/**
 * How a value in a sentence that stands in no quote was computed, so that it can be done again.
 *
 * @param rule the name of the rule: "count", "sum", "share", "none found"
 * @param inputs what it was applied to, in order, as text
 * @param result what came out, as it stands in the sentence
 */
public record Derivation(String rule, List<String> inputs, String result) {

  public Derivation {
    Objects.requireNonNull(result);
    inputs = List.copyOf(inputs);
    if (rule.isBlank()) {
      throw new IllegalArgumentException("a derivation needs its rule");
    }
  }
}
