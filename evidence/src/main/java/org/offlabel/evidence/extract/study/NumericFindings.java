package org.offlabel.evidence.extract.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.language.Quantity;

/**
 * The figures printed beside an outcome, as they are printed.
 *
 * @param estimate the size of the effect: "3.3 points", "risk ratio 0.84"
 * @param interval the confidence interval with its level
 * @param p the p value with its sign
 */
record NumericFindings(Optional<String> estimate, Optional<String> interval, Optional<String> p) {

  private static final String NUMBER = "[-\u2212]?\\d{1,9}(?:[.,\u00b7]\\d{1,9})?";

  private static final Pattern RATIO =
      Pattern.compile(
          "(?:adjusted |standardi[sz]ed |weighted |relative |mean |absolute ){0,2}\\b(?:risk"
              + " ratio|odds ratio|hazard ratio|rate ratio|risk difference|difference|risk"
              + "|RR|OR|HR|SMD|MD|RD|NNT|NNH)(?: (?:of|was|is|at))?[ ,:=]{1,3}"
              + NUMBER
              + "(?: ?%| points?\\b)?");

  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\b(?:by|of) ("
              + NUMBER
              + " ?(?:%|percent\\b|per cent\\b|percentage points?\\b|points?\\b|mm\\b|hours?\\b"
              + "|minutes?\\b|seconds?\\b|days?\\b|kg\\b|mmHg\\b))");

  /** Two groups, or start and end: "24% versus 55%", "from 25.9 to 17.4". */
  private static final Pattern PAIR =
      Pattern.compile(
          NUMBER
              + " ?% (?:against|versus|vs\\.?|compared with|and) "
              + NUMBER
              + " ?%(?: (?:on|with|in|for) \\p{L}{1,20})?"
              + "|\\bfrom (?:a mean of )?"
              + NUMBER
              + " ?%? to "
              + NUMBER
              + "(?: ?%)?");

  NumericFindings {
    Objects.requireNonNull(estimate);
    Objects.requireNonNull(interval);
    Objects.requireNonNull(p);
  }

  static NumericFindings none() {
    return new NumericFindings(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Reads the figures in a stretch of text. Where it holds two of a kind they may belong to two
   * outcomes, and neither is taken.
   */
  static NumericFindings in(Clause clause) {
    return new NumericFindings(
        estimate(clause.text()),
        only(clause, Quantity.Interval.class),
        only(clause, Quantity.PValue.class));
  }

  private static Optional<String> only(Clause clause, Class<? extends Quantity> kind) {
    List<Span> found =
        clause.quantities().stream().filter(kind::isInstance).map(Quantity::span).toList();
    return found.size() == 1
        ? Optional.of(clause.between(found.getFirst().start(), found.getFirst().end()))
        : Optional.empty();
  }

  private static Optional<String> estimate(String words) {
    Matcher ratio = RATIO.matcher(words);
    if (ratio.find()) {
      String first = ratio.group();
      return ratio.find() ? Optional.empty() : Optional.of(first.strip());
    }
    Matcher pair = PAIR.matcher(words);
    if (pair.find()) {
      String first = pair.group();
      return pair.find() ? Optional.empty() : Optional.of(first.strip());
    }
    Matcher amount = AMOUNT.matcher(words);
    if (!amount.find()) {
      return Optional.empty();
    }
    String first = amount.group(1);
    return amount.find() ? Optional.empty() : Optional.of(first.strip());
  }
}
