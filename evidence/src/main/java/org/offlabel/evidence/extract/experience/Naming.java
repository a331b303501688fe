package org.offlabel.evidence.extract.experience;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.vocabulary.OutcomeDomain;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.Vocabulary;
import org.offlabel.evidence.vocabulary.language.Quantity;
import org.offlabel.evidence.vocabulary.language.TimeUnit;

/** Finds in a clause what can fill the places that cues leave. */
final class Naming {

  private static final Set<String> REMEDIES =
      Set.of(
          "drug",
          "drugs",
          "med",
          "meds",
          "medication",
          "medications",
          "medicine",
          "medicines",
          "sx",
          "symptoms",
          "symptom",
          "doctor",
          "clinic",
          "group",
          "forum",
          "people");

  /** Known as drugs or conditions, and neither where a post names them. */
  private static final Set<String> CONSUMED =
      Set.of("alcohol", "ethanol", "caffeine", "nicotine", "tobacco", "surgery", "overdose");

  private static final Set<String> TAKING =
      Set.of(
          "on",
          "take",
          "taking",
          "took",
          "taken",
          "tried",
          "started",
          "stopped",
          "quit",
          "medicine",
          "mg",
          "prescribed",
          "using",
          "used");

  private final String text;
  private final Vocabulary vocabulary;
  private final Sayings sayings;
  private final Misspellings misspellings;
  private final SmallLetters smallLetters;

  Naming(
      String text,
      Vocabulary vocabulary,
      Sayings sayings,
      Misspellings misspellings,
      SmallLetters smallLetters) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.sayings = sayings;
    this.misspellings = misspellings;
    this.smallLetters = smallLetters;
  }

  /**
   * What is named in {@code words}, which stand at {@code part}, read for {@code drug}; in order.
   */
  List<Named> in(ReadSentence sentence, Span part, List<PlainWord> words, Concept drug) {
    List<Named> named = new ArrayList<>(sayings.in(words));
    for (TermMatch term : sentence.terms()) {
      if (term.span().overlaps(part)) {
        slot(term.concept(), drug)
            .flatMap(
                slot -> named(slot, term.span(), words, List.of(term.concept()), Optional.empty()))
            .ifPresent(named::add);
      }
    }
    for (Quantity quantity : sentence.quantities()) {
      if (quantity.span().overlaps(part)) {
        slot(quantity)
            .flatMap(slot -> named(slot, quantity.span(), words, List.of(), Optional.of(quantity)))
            .ifPresent(named::add);
      }
    }
    named.addAll(misspelt(words, named, drug));
    named.addAll(conditionsFelt(words, named));
    List<Named> outermost =
        named.stream().filter(one -> named.stream().noneMatch(hides(one))).toList();
    return sorted(joined(outermost));
  }

  private static Predicate<Named> hides(Named one) {
    return other -> other.slot() == one.slot() && one.isInside(other);
  }

  /** A disease can be felt too: "my migraine is gone". */
  private static List<Named> conditionsFelt(List<PlainWord> words, List<Named> named) {
    return named.stream()
        .filter(one -> one.slot() == Slot.COND && !isModifier(words, named, one))
        .map(
            one ->
                new Named(
                    Slot.X,
                    one.from(),
                    one.to(),
                    one.span(),
                    one.concepts(),
                    Optional.empty(),
                    Optional.empty()))
        .toList();
  }

  /** In "migraine days" and "MS drugs" the disease says which. */
  private static boolean isModifier(List<PlainWord> words, List<Named> named, Named one) {
    boolean ofSymptom =
        named.stream().anyMatch(other -> other.slot() == Slot.X && other.from() == one.to());
    boolean ofRemedy = one.to() < words.size() && REMEDIES.contains(words.get(one.to()).norm());
    return ofSymptom || ofRemedy;
  }

  /** One word known as an outcome, a reaction and a disease is one thing that was felt. */
  private static List<Named> joined(List<Named> named) {
    List<Named> joined = new ArrayList<>();
    for (Named one : named) {
      int twin = -1;
      for (int i = 0; i < joined.size(); i++) {
        boolean same = joined.get(i).span().equals(one.span());
        twin = same && one.slot() == Slot.X && joined.get(i).slot() == Slot.X ? i : twin;
      }
      if (twin < 0) {
        joined.add(one);
      } else {
        List<Concept> concepts = new ArrayList<>(joined.get(twin).concepts());
        one.concepts().stream().filter(c -> !concepts.contains(c)).forEach(concepts::add);
        Optional<Direction> told = joined.get(twin).told().or(one::told);
        joined.set(
            twin,
            new Named(Slot.X, one.from(), one.to(), one.span(), concepts, Optional.empty(), told));
      }
    }
    return joined;
  }

  private static List<Named> sorted(List<Named> named) {
    return named.stream()
        .sorted(Comparator.comparing(Named::span).thenComparing(Named::slot))
        .toList();
  }

  private Optional<Slot> slot(Concept concept, Concept drug) {
    if (CONSUMED.contains(concept.name())) {
      return Optional.empty();
    }
    return switch (concept.kind()) {
      case DRUG ->
          Optional.of(
              vocabulary.isA(concept, drug) || vocabulary.isA(drug, concept)
                  ? Slot.DRUG
                  : Slot.OTHER);
      case DRUG_CLASS -> vocabulary.isA(drug, concept) ? Optional.empty() : Optional.of(Slot.OTHER);
      case CONDITION -> Optional.of(Slot.COND);
      case OUTCOME ->
          vocabulary.domain(concept) == OutcomeDomain.SAFETY
              ? Optional.empty()
              : Optional.of(Slot.X);
      case REACTION -> Optional.of(Slot.X);
    };
  }

  private static Optional<Slot> slot(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Dose dose -> Optional.of(Slot.DOSE);
      case Quantity.Duration duration ->
          duration.unit() == TimeUnit.HOUR || isOneDay(duration)
              ? Optional.empty()
              : Optional.of(Slot.TIME);
      case Quantity.VagueDuration vague -> Optional.of(Slot.TIME);
      case Quantity.CalendarYear year -> Optional.of(Slot.YEAR);
      case Quantity.CalendarDate date -> Optional.of(Slot.YEAR);
      default -> Optional.empty();
    };
  }

  /** "One day" is when, not how long. */
  private static boolean isOneDay(Quantity.Duration duration) {
    return duration.unit() == TimeUnit.DAY && duration.high().compareTo(BigDecimal.ONE) == 0;
  }

  private List<Named> misspelt(List<PlainWord> words, List<Named> named, Concept drug) {
    List<Named> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Span span = words.get(at).span();
      boolean taken = named.stream().anyMatch(one -> one.span().overlaps(span));
      int place = at;
      Optional<Concept> meant =
          taken
              ? Optional.empty()
              : misspellings
                  .drug(isNameLikely(words, at) ? words.get(at).norm() : "")
                  .or(() -> smallLetters.disease(words, place));
      if (meant.isPresent()) {
        slot(meant.get(), drug)
            .flatMap(slot -> named(slot, span, words, List.of(meant.get()), Optional.empty()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Ordinary words resemble drugs' names too, so a capital or a word of taking must show one. */
  private boolean isNameLikely(List<PlainWord> words, int at) {
    boolean capital = Character.isUpperCase(text.charAt(words.get(at).span().start()));
    boolean taking =
        words.subList(Math.max(0, at - 2), at).stream()
            .anyMatch(word -> TAKING.contains(word.norm()));
    return capital || taking;
  }

  private static Optional<Named> named(
      Slot slot,
      Span span,
      List<PlainWord> words,
      List<Concept> concepts,
      Optional<Quantity> quantity) {
    int from = 0;
    while (from < words.size() && words.get(from).span().end() <= span.start()) {
      from++;
    }
    int to = from;
    while (to < words.size() && words.get(to).span().start() < span.end()) {
      to++;
    }
    return from == to || !words.get(from).span().overlaps(span)
        ? Optional.empty()
        : Optional.of(
            new Named(slot, from, to, span, concepts, quantity, toldBy(words.get(from).norm())));
  }

  /** "More energy" and "new lesions", where they are one name, say what became of them. */
  private static Optional<Direction> toldBy(String firstWord) {
    return switch (firstWord) {
      case "more" -> Optional.of(Direction.IMPROVED);
      case "new" -> Optional.of(Direction.WORSENED);
      default -> Optional.empty();
    };
  }
}
