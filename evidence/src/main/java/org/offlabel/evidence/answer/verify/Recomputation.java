package org.offlabel.evidence.answer.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offlabel.evidence.model.answer.Derivation;

/** Does a derivation again, where its inputs allow, and compares what comes out. */
final class Recomputation {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final WordList words;

  Recomputation(WordList words) {
    this.words = words;
  }

  /** What is wrong with {@code derivation}, or with {@code sentence}, which has to state it. */
  List<String> problems(Derivation derivation, List<Token> sentence) {
    List<String> problems = new ArrayList<>();
    List<Amount> result = amounts(derivation.result());
    List<Amount> shown = Amounts.in(sentence, words);
    for (Amount amount : result) {
      if (shown.stream().noneMatch(each -> each.value().compareTo(amount.value()) == 0)) {
        problems.add("the derived " + amount.shown() + " is not in the sentence");
      }
    }
    expected(derivation)
        // Of "3 of 9" the first number is what was counted.
        .filter(value -> !result.isEmpty() && !agrees(value, result.getFirst()))
        .ifPresent(
            value ->
                problems.add(
                    "the rule \""
                        + derivation.rule()
                        + "\" gives "
                        + value.round(MathContext.DECIMAL32).toPlainString()
                        + ", not "
                        + derivation.result()));
    if (derivation.rule().equals("tally") && !tally(derivation.inputs()).equals(derivation.result())) {
      problems.add("the rule \"tally\" gives " + tally(derivation.inputs()));
    }
    if (derivation.rule().equals("none found") && result.stream().anyMatch(Recomputation::counts)) {
      problems.add("the rule \"none found\" cannot give " + derivation.result());
    }
    return problems;
  }

  /**
   * What the rule gives; a share in percent; absent where the inputs do not allow doing it again.
   */
  private Optional<BigDecimal> expected(Derivation derivation) {
    List<List<Amount>> inputs = derivation.inputs().stream().map(this::amounts).toList();
    boolean oneEach = !inputs.isEmpty() && inputs.stream().allMatch(each -> each.size() == 1);
    return switch (derivation.rule()) {
      case "count" -> Optional.of(BigDecimal.valueOf(inputs.size()));
      case "sum", "information size" ->
          oneEach
              ? Optional.of(
                  inputs.stream()
                      .map(each -> each.getFirst().value())
                      .reduce(BigDecimal.ZERO, BigDecimal::add))
              : Optional.empty();
      case "share" -> oneEach && inputs.size() == 2 ? share(inputs) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Each distinct input with how often it stands there, in the inputs' order: "a (2), b (1)". */
  private static String tally(List<String> inputs) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    inputs.forEach(input -> counts.merge(input, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  /** The first input as a percentage of the second. */
  private static Optional<BigDecimal> share(List<List<Amount>> inputs) {
    BigDecimal part = inputs.getFirst().getFirst().value();
    BigDecimal whole = inputs.getLast().getFirst().value();
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64));
  }

  /** Equal at the number of decimal places that the result shows. */
  private static boolean agrees(BigDecimal value, Amount result) {
    int places = Math.max(0, result.value().scale());
    return value.setScale(places, RoundingMode.HALF_UP).compareTo(result.value()) == 0;
  }

  private static boolean counts(Amount amount) {
    return amount.value().signum() != 0;
  }

  private List<Amount> amounts(String text) {
    return Amounts.in(Tokens.of(text), words);
  }
}
