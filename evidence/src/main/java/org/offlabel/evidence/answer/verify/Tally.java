package org.offlabel.evidence.answer.verify;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.offlabel.evidence.model.answer.Derivation;

/**
 * Counts again what a derivation counted, one input per thing counted. Of the rule "count" it knows
 * "5", "3 of 9", and "13 people: 10 favourable, 3 mixed" where the inputs name the kind; of the
 * rule "tally" it knows "pain (2), sleep (1)" where each input is one of the things told.
 */
record Tally(WordList words, Derivation derivation) {

  /** The rule "count". */
  void check(List<String> problems) {
    List<Token> tokens = Tokens.of(derivation.result());
    List<Amount> amounts = Amounts.in(tokens, words);
    if (amounts.isEmpty()) {
      return;
    }
    expect(amounts.getFirst().value(), derivation.inputs().size(), "inputs", problems);
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token kind = tokens.get(i + 1);
      if (tokens.get(i).number().isPresent() && kind.isWord()) {
        kind(tokens.get(i).number().get(), kind, problems);
      }
    }
  }

  /** The rule "tally": each distinct input with how often it stands there, in their order. */
  void checkEach(List<String> problems) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    derivation.inputs().forEach(input -> counts.merge(input, 1, Integer::sum));
    String expected =
        counts.entrySet().stream()
            .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
            .collect(Collectors.joining(", "));
    if (!expected.equals(derivation.result())) {
      problems.add("the rule \"tally\" gives " + expected + ", not " + derivation.result());
    }
  }

  /** "10 favourable": how many inputs name this kind. */
  private void kind(BigDecimal stated, Token kind, List<String> problems) {
    long inputs =
        derivation.inputs().stream().filter(input -> Tokens.of(input).contains(kind)).count();
    if (inputs > 0) {
      expect(stated, inputs, kind.text(), problems);
    }
  }

  private static void expect(BigDecimal stated, long counted, String what, List<String> problems) {
    if (stated.compareTo(BigDecimal.valueOf(counted)) != 0) {
      problems.add(
          "the rule \"count\" gives "
              + counted
              + " for "
              + what
              + ", not "
              + stated.toPlainString());
    }
  }
}
