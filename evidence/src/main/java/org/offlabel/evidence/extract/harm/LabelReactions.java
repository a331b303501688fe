package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.extract.telling.LabelPart;
import org.offlabel.evidence.extract.telling.Telling;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.SafetyStatement.Kind;

/**
 * Adverse reactions: those a sentence of that section names, and those of the rows of its tables
 * with how often. A row where the drug is no worse than placebo tells of no reaction to the drug.
 */
final class LabelReactions {

  private static final int FREQUENCY_REACH = 14;
  private static final Set<String> COMPARISONS =
      Set.of("placebo", "vehicle", "control", "comparator", "sham", "untreated");
  private static final Pattern FIGURE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)\\s?%");

  private LabelReactions() {}

  static List<SafetyStatement> read(LabelContext context, LabelPart part, Telling telling) {
    Optional<Integer> colon = row(telling);
    Span span = telling.sentence().span();
    if (colon.isPresent()) {
      Span name = new Span(span.start(), span.start() + colon.get());
      String values = context.text().substring(name.end() + 1, span.end());
      return row(context, part, telling, name, List.of(values.split("; ", -1)));
    }
    List<SafetyStatement> found = new ArrayList<>();
    for (Concern concern : context.harms(telling, span)) {
      Optional<String> share =
          isOfStopping(telling) ? Optional.empty() : behind(context.text(), concern.span(), span);
      found.add(context.statement(Kind.REACTION, concern, part, List.of(telling), share));
    }
    return found;
  }

  /** Where the name of a row ends: an item "name: values" with figures. */
  private static Optional<Integer> row(Telling telling) {
    String words = telling.sentence().text();
    int colon = words.indexOf(": ");
    boolean item = telling.sentence().block().role() == BlockRole.LIST_ITEM;
    return item && colon > 0 && words.chars().skip(colon).anyMatch(Character::isDigit)
        ? Optional.of(colon)
        : Optional.empty();
  }

  private static List<SafetyStatement> row(
      LabelContext context, LabelPart part, Telling telling, Span name, List<String> values) {
    Optional<String> own = values.stream().filter(value -> !isComparison(value)).findFirst();
    Optional<String> other = values.stream().filter(LabelReactions::isComparison).findFirst();
    if (isOfStopping(telling)) {
      return List.of();
    }
    boolean noMore =
        own.isPresent()
            && other.isPresent()
            && figure(own.get()).isPresent()
            && figure(other.get()).isPresent()
            && figure(own.get()).get() <= figure(other.get()).get();
    if (noMore) {
      return List.of();
    }
    return context.terms(telling, ConceptKind.REACTION, name).stream()
        .map(
            concern ->
                context.statement(
                    Kind.REACTION,
                    concern,
                    part,
                    List.of(telling),
                    own.flatMap(LabelReactions::frequency)))
        .toList();
  }

  private static boolean isComparison(String value) {
    String low = value.toLowerCase(Locale.ROOT);
    return COMPARISONS.stream().anyMatch(low::contains);
  }

  private static Optional<String> frequency(String value) {
    return Frequency.in(value.strip());
  }

  private static Optional<Double> figure(String value) {
    Matcher matcher = FIGURE.matcher(value);
    return matcher.find() ? Optional.of(Double.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** Whether shares are of people who stopped because of a reaction, not of those who had it. */
  private static boolean isOfStopping(Telling telling) {
    return telling.wording().norms().stream()
        .anyMatch(word -> word.startsWith("discontinu") || word.startsWith("withdr"));
  }

  /** A share in brackets right behind the reaction. */
  private static Optional<String> behind(String text, Span term, Span sentence) {
    int end = Math.min(sentence.end(), term.end() + FREQUENCY_REACH);
    String behind = text.substring(term.end(), end);
    return behind.stripLeading().startsWith("(") ? Frequency.in(behind) : Optional.empty();
  }
}
