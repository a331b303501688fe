package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.GoodDirection;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.Vocabulary;
import org.offlabel.evidence.vocabulary.language.Word;

/** Reads a stretch of text as a list of outcomes: "pain, fatigue and sleep", "X". */
final class OutcomeList {

  /** Fewer items make no list, and a word the vocabulary does not know may be anything. */
  private static final int LIST = 3;

  private static final int LONGEST_UNKNOWN = 4;

  private static final Pattern JOINT =
      Pattern.compile("[,;:()]| (?:and|or|as well as|plus|such as|including|namely|like) ");

  private static final Set<String> MODIFIERS = Set.of("physical", "mental", "social", "emotional");

  private static final Set<String> HIGHER =
      Set.of(
          "function", "functioning", "ability", "capacity", "performance", "strength", "mobility");

  private static final Set<String> LOWER =
      Set.of(
          "symptoms", "severity", "intensity", "frequency", "burden", "impairment", "prevalence");

  private static final Set<String> MEDICINES =
      Set.of("medications", "medicines", "drugs", "medication");

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          ("a an the their its his her of in on for and or significant significantly "
                  + "however both also other any factors measures areas patients people "
                  + "participants placebo did do does not no was were is are had has have been "
                  + "be they it with than who that which when but to by from these those this "
                  + "there")
              .split(" ", -1));

  private final Cues cues;
  private final Vocabulary vocabulary;

  OutcomeList(Cues cues, Vocabulary vocabulary) {
    this.cues = cues;
    this.vocabulary = vocabulary;
  }

  /** The outcomes named in {@code region}, in order. */
  List<OutcomeItem> in(Clause region) {
    Clause meant = afterNarrowing(region);
    List<Span> segments = segments(meant);
    List<OutcomeItem> items = new ArrayList<>();
    List<Span> unknown = new ArrayList<>();
    for (Span segment : segments) {
      Clause part = meant.part(segment.start(), segment.end());
      Optional<OutcomeItem> item = known(part);
      item.ifPresentOrElse(items::add, () -> unknown.add(segment));
    }
    boolean list = !items.isEmpty() && segments.size() >= LIST;
    for (Span segment : unknown) {
      unknown(meant, segment).filter(item -> list || isMeasure(item)).ifPresent(items::add);
    }
    return items.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  /** "Well-being in the domains of pain and mood" speaks of pain and mood. */
  private Clause afterNarrowing(Clause region) {
    for (Cues.At at : cues.all(Cue.EXAMPLES, region.words())) {
      boolean narrows = region.words().get(at.end() - 1).norm().equals("of");
      if (narrows && at.end() < region.words().size()) {
        return region.part(region.words().get(at.end()).span().start(), region.span().end());
      }
    }
    return region;
  }

  private static List<Span> segments(Clause region) {
    List<Span> segments = new ArrayList<>();
    Matcher joint = JOINT.matcher(region.text());
    int from = 0;
    while (joint.find()) {
      add(segments, region, from, joint.start());
      from = joint.end();
    }
    add(segments, region, from, region.text().length());
    return segments;
  }

  private static void add(List<Span> segments, Clause region, int from, int to) {
    if (!region.text().substring(from, to).isBlank()) {
      int offset = region.span().start();
      segments.add(new Span(offset + from, offset + to));
    }
  }

  private Optional<OutcomeItem> known(Clause part) {
    Optional<OutcomeItem> plain = plain(part);
    if (plain.isPresent()) {
      return plain;
    }
    List<TermMatch> outcomes = part.terms(ConceptKind.OUTCOME);
    if (!outcomes.isEmpty()) {
      return Optional.of(named(part, outcomes));
    }
    return Stream.of(ConceptKind.CONDITION, ConceptKind.REACTION)
        .flatMap(kind -> part.terms(kind).stream())
        .findFirst()
        .map(term -> item(words(part, term.span()), term.span()));
  }

  /**
   * A condition or reaction that is measured: less of it is better, unless it is known otherwise.
   */
  private OutcomeItem item(String name, Span span) {
    Optional<Concept> known = vocabulary.concept(ConceptKind.OUTCOME, name);
    return known
        .map(outcome -> new OutcomeItem(outcome, span, vocabulary.goodDirection(outcome)))
        .orElseGet(
            () ->
                new OutcomeItem(new Concept(ConceptKind.OUTCOME, name), span, GoodDirection.LOWER));
  }

  /** The outcome with the adjective that makes another of it: physical quality of life. */
  private OutcomeItem named(Clause part, List<TermMatch> outcomes) {
    TermMatch first = outcomes.getFirst();
    Span span = first.span();
    for (TermMatch next : outcomes.subList(1, outcomes.size())) {
      if (next.span().start() <= span.end() + 1) {
        span = span.to(next.span());
      }
    }
    for (Word word : part.words()) {
      if (MODIFIERS.contains(word.norm()) && word.span().end() + 1 == span.start()) {
        span = word.span().to(span);
      }
    }
    if (span.equals(first.span())) {
      Concept outcome = first.concept();
      return new OutcomeItem(outcome, span, vocabulary.goodDirection(outcome));
    }
    String name = part.between(span.start(), span.end()).toLowerCase(Locale.ROOT);
    TermMatch last = outcomes.getLast();
    Concept outcome =
        vocabulary
            .concept(ConceptKind.OUTCOME, name)
            .orElseGet(() -> new Concept(ConceptKind.OUTCOME, name));
    GoodDirection good = vocabulary.goodDirection(outcome);
    return new OutcomeItem(
        outcome,
        span,
        good == GoodDirection.NEITHER ? vocabulary.goodDirection(last.concept()) : good);
  }

  /** "Other medicines" are what was measured, whatever the words after them say. */
  private Optional<OutcomeItem> plain(Clause part) {
    List<Word> words = part.words();
    for (int i = 1; i < words.size(); i++) {
      boolean other = words.get(i - 1).norm().equals("other");
      if (other && MEDICINES.contains(words.get(i).norm())) {
        Span span = words.get(i - 1).span().to(words.get(i).span());
        return Optional.of(item("use of other medicines", span));
      }
    }
    return Optional.empty();
  }

  /**
   * Which way of an unknown outcome is good, told by its last word: walking ability, rash severity.
   */
  private static GoodDirection good(String last) {
    if (HIGHER.contains(last)) {
      return GoodDirection.HIGHER;
    }
    return LOWER.contains(last) ? GoodDirection.LOWER : GoodDirection.NEITHER;
  }

  /** Whether the words say by themselves that something is measured. */
  private static boolean isMeasure(OutcomeItem item) {
    return item.good() != GoodDirection.NEITHER && item.outcome().name().indexOf(' ') > 0;
  }

  private static String words(Clause part, Span span) {
    return part.between(span.start(), span.end()).toLowerCase(Locale.ROOT);
  }

  private static Optional<OutcomeItem> unknown(Clause region, Span segment) {
    List<Word> words =
        region.part(segment.start(), segment.end()).words().stream()
            .dropWhile(word -> EMPTY_WORDS.contains(word.norm()))
            .toList();
    boolean plain =
        !words.isEmpty()
            && words.size() <= LONGEST_UNKNOWN
            && words.stream().allMatch(word -> word.norm().chars().allMatch(Character::isLetter))
            && words.stream().noneMatch(word -> EMPTY_WORDS.contains(word.norm()));
    if (!plain) {
      return Optional.empty();
    }
    Span span = words.getFirst().span().to(words.getLast().span());
    Concept outcome = new Concept(ConceptKind.OUTCOME, words(region, span));
    return Optional.of(new OutcomeItem(outcome, span, good(words.getLast().norm())));
  }
}
