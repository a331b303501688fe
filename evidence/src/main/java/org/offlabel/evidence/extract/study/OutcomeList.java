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

/**
 * Reads a stretch of text as a list of outcomes: "pain, fatigue and sleep", "quality of life in the
 * areas of pain and mood".
 */
final class OutcomeList {

  /** Fewer items make no list, and a word the vocabulary does not know may be anything. */
  private static final int LIST = 3;

  private static final int LONGEST_UNKNOWN = 4;

  private static final Pattern JOINT =
      Pattern.compile("[,;:()]| (?:and|or|as well as|plus|such as|including|namely|like) ");

  private static final Set<String> MODIFIERS =
      Set.of("physical", "mental", "overall", "social", "emotional", "general", "global");

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "a",
          "an",
          "the",
          "their",
          "its",
          "his",
          "her",
          "of",
          "in",
          "on",
          "for",
          "and",
          "or",
          "significant",
          "significantly",
          "however",
          "both",
          "also",
          "other",
          "any",
          "factors",
          "measures",
          "areas",
          "patients",
          "people",
          "participants");

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
    if (!items.isEmpty() && segments.size() >= LIST) {
      unknown.forEach(segment -> unknown(meant, segment).ifPresent(items::add));
    }
    return items.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  /** "Quality of life in the areas of pain and mood" speaks of pain and mood. */
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
    List<TermMatch> outcomes = part.terms(ConceptKind.OUTCOME);
    if (!outcomes.isEmpty()) {
      return Optional.of(named(part, outcomes));
    }
    Optional<OutcomeItem> plain = plain(part);
    if (plain.isPresent()) {
      return plain;
    }
    return Stream.of(ConceptKind.CONDITION, ConceptKind.REACTION)
        .flatMap(kind -> part.terms(kind).stream())
        .findFirst()
        .map(term -> item(term.concept().name(), term.span()));
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

  /** Outcomes that everyday words name: symptoms, other medicines. */
  private Optional<OutcomeItem> plain(Clause part) {
    for (int i = 0; i < part.words().size(); i++) {
      Word word = part.words().get(i);
      if (word.norm().equals("symptoms") || word.norm().equals("symptom")) {
        return Optional.of(item("symptoms", word.span()));
      }
      boolean medicines =
          Set.of("medications", "medicines", "drugs", "medication").contains(word.norm());
      if (medicines && i > 0 && part.words().get(i - 1).norm().equals("other")) {
        return Optional.of(
            item("use of other medications", part.words().get(i - 1).span().to(word.span())));
      }
    }
    return Optional.empty();
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
    String name = region.between(span.start(), span.end()).toLowerCase(Locale.ROOT);
    return Optional.of(
        new OutcomeItem(new Concept(ConceptKind.OUTCOME, name), span, GoodDirection.NEITHER));
  }
}
