package org.offlabel.evidence.answer.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    if (derivation.rule().equals("none found")) {
      noneFound(derivation, result, problems);
      return problems;
    }
    List<Amount> shown = Amounts.in(sentence, words);
    for (Amount amount : result) {
      if (shown.stream().noneMatch(each -> each.value().compareTo(amount.value()) == 0)) {
        problems.add("the derived " + amount.shown() + " is not in the sentence");
      }
    }
    switch (derivation.rule()) {
      case "count" -> new Tally(words, derivation).check(problems);
      case "tally" -> new Tally(words, derivation).checkEach(problems);
      case "sum", "information size" -> compare(derivation, sum(derivation), result, problems);
      case "share" -> compare(derivation, share(derivation), result, problems);
      case "longest" -> {
        if (!derivation.inputs().contains(derivation.result())) {
          problems.add("the longest, " + derivation.result() + ", is none of its inputs");
        }
      }
      default -> {
        // Rules of the later stages are done again by answering the question again.
      }
    }
    return problems;
  }

  private static void noneFound(Derivation derivation, List<Amount> result, List<String> problems) {
    boolean bareNumber = result.size() == 1 && Tokens.of(derivation.result()).size() == 1;
    if (bareNumber && result.getFirst().value().signum() != 0) {
      problems.add("the rule \"none found\" cannot give " + derivation.result());
    }
  }

  private static void compare(
      Derivation derivation,
      Optional<BigDecimal> expected,
      List<Amount> result,
      List<String> problems) {
    expected
        // Of "130 of about 400" the first number is what was computed.
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
  }

  /** The sum of the inputs that start with a number; the others are there to be read. */
  private Optional<BigDecimal> sum(Derivation derivation) {
    List<BigDecimal> terms = new ArrayList<>();
    for (String input : derivation.inputs()) {
      List<Token> tokens = Tokens.of(input);
      if (!tokens.isEmpty()) {
        tokens.getFirst().number().ifPresent(terms::add);
      }
    }
    return terms.stream().reduce(BigDecimal::add);
  }

  /** The first input as a percentage of the second. */
  private Optional<BigDecimal> share(Derivation derivation) {
    List<List<Amount>> inputs = derivation.inputs().stream().map(this::amounts).toList();
    boolean two = inputs.size() == 2 && inputs.stream().allMatch(each -> each.size() == 1);
    if (!two || inputs.getLast().getFirst().value().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal part = inputs.getFirst().getFirst().value();
    BigDecimal whole = inputs.getLast().getFirst().value();
    return Optional.of(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64));
  }

  /** Equal at the number of decimal places that the result shows. */
  private static boolean agrees(BigDecimal value, Amount result) {
    int places = Math.max(0, result.value().scale());
    return value.setScale(places, RoundingMode.HALF_UP).compareTo(result.value()) == 0;
  }

  private List<Amount> amounts(String text) {
    return Amounts.in(Tokens.of(text), words);
  }
}
