package org.offlabel.evidence.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.Lookup;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.Vocabulary;
import org.offlabel.evidence.vocabulary.language.Word;
import org.offlabel.evidence.vocabulary.language.Words;

/** Reads a typed question into drug, dose and condition, or says which part was not understood. */
public final class QuestionReading {

  private static final int LONGEST = 2_000;

  /** Words of questions that name neither a drug nor a condition. */
  private static final Set<String> FILLERS =
      Set.of(
          "a",
          "an",
          "and",
          "any",
          "are",
          "as",
          "be",
          "being",
          "benefit",
          "can",
          "could",
          "do",
          "does",
          "dose",
          "doses",
          "effect",
          "effective",
          "effects",
          "evidence",
          "for",
          "from",
          "good",
          "harm",
          "have",
          "help",
          "helpful",
          "helps",
          "high",
          "how",
          "i",
          "if",
          "improve",
          "in",
          "is",
          "it",
          "like",
          "low",
          "low-dose",
          "me",
          "medication",
          "my",
          "of",
          "off",
          "label",
          "off-label",
          "on",
          "or",
          "patient",
          "patients",
          "people",
          "safe",
          "should",
          "sure",
          "take",
          "taken",
          "that",
          "the",
          "there",
          "these",
          "this",
          "to",
          "treat",
          "treating",
          "treatment",
          "use",
          "used",
          "useful",
          "using",
          "what",
          "when",
          "who",
          "will",
          "with",
          "work",
          "works",
          "would",
          "you");

  /** What came of reading a question. */
  public sealed interface Reading {

    /** The question was understood. */
    record Understood(Question question) implements Reading {
      public Understood {
        Objects.requireNonNull(question);
      }
    }

    /**
     * A part was not.
     *
     * @param part "drug" or "condition"
     * @param words the words that might have named it; empty where there are none left over
     * @param nearSpellings known names that are spelt alike
     */
    record NotUnderstood(String part, String words, List<String> nearSpellings) implements Reading {
      public NotUnderstood {
        nearSpellings = List.copyOf(nearSpellings);
      }
    }
  }

  private final Vocabulary vocabulary;

  /** Reads with the names that {@code vocabulary} knows. */
  public QuestionReading(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads {@code text}.
   *
   * @param drug the drug in the asker's words, where it was given apart
   * @param condition the condition, likewise
   */
  public Reading read(String text, Optional<String> drug, Optional<String> condition) {
    String asked = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    List<TermMatch> terms = vocabulary.annotator(asked).in(asked, 0);
    Named named = named(asked, terms, drug);
    if (named.failure().isPresent()) {
      return named.failure().get();
    }
    Named ill = condition(asked, terms, condition);
    if (ill.failure().isPresent()) {
      return ill.failure().get();
    }
    return new Reading.Understood(
        new Question(
            text, named.concept().orElseThrow(), named.band(), ill.concept().orElseThrow()));
  }

  private record Named(
      Optional<Concept> concept, Optional<DoseBand> band, Optional<Reading.NotUnderstood> failure) {

    static Named as(Concept concept, Optional<DoseBand> band) {
      return new Named(Optional.of(concept), band, Optional.empty());
    }

    static Named not(Reading.NotUnderstood failure) {
      return new Named(Optional.empty(), Optional.empty(), Optional.of(failure));
    }
  }

  private Named named(String asked, List<TermMatch> terms, Optional<String> given) {
    if (given.isPresent()) {
      return looked(given.get(), "drug", List.of(ConceptKind.DRUG, ConceptKind.DRUG_CLASS));
    }
    Optional<TermMatch> found =
        first(terms, ConceptKind.DRUG).or(() -> first(terms, ConceptKind.DRUG_CLASS));
    return found
        .map(match -> Named.as(match.concept(), match.band()))
        .orElseGet(() -> Named.not(unknown(asked, terms, "drug", ConceptKind.DRUG)));
  }

  private Named condition(String asked, List<TermMatch> terms, Optional<String> given) {
    if (given.isPresent()) {
      return looked(given.get(), "condition", List.of(ConceptKind.CONDITION));
    }
    return terms.stream()
        .filter(term -> term.concept().kind() == ConceptKind.CONDITION)
        .max(
            Comparator.comparingInt((TermMatch term) -> term.span().length())
                .thenComparingInt(term -> -term.span().start()))
        .map(match -> Named.as(match.concept(), Optional.empty()))
        .orElseGet(() -> Named.not(unknown(asked, terms, "condition", ConceptKind.CONDITION)));
  }

  private Named looked(String phrase, String part, List<ConceptKind> kinds) {
    List<String> near = new ArrayList<>();
    for (ConceptKind kind : kinds) {
      switch (vocabulary.look(phrase, kind)) {
        case Lookup.Known known -> {
          return Named.as(known.concept(), known.band());
        }
        case Lookup.Unknown unknown -> near.addAll(unknown.nearSpellings());
      }
    }
    return Named.not(
        new Reading.NotUnderstood(part, phrase, near.stream().distinct().limit(3).toList()));
  }

  private static Optional<TermMatch> first(List<TermMatch> terms, ConceptKind kind) {
    return terms.stream()
        .filter(term -> term.concept().kind() == kind)
        .min(Comparator.comparing(TermMatch::span));
  }

  /** The words that neither name anything nor belong to every question. */
  private Reading.NotUnderstood unknown(
      String asked, List<TermMatch> terms, String part, ConceptKind kind) {
    List<String> leftOver = new ArrayList<>();
    for (Word word : Words.in(asked, new Span(0, asked.length()))) {
      boolean named = terms.stream().anyMatch(term -> term.span().overlaps(word.span()));
      if (!named && !FILLERS.contains(word.norm().toLowerCase(Locale.ROOT))) {
        leftOver.add(word.span().of(asked));
      }
    }
    List<String> near = new ArrayList<>();
    for (String word : leftOver) {
      if (vocabulary.look(word, kind) instanceof Lookup.Unknown unknown) {
        near.addAll(unknown.nearSpellings());
      }
    }
    return new Reading.NotUnderstood(
        part, String.join(" ", leftOver), near.stream().distinct().limit(3).toList());
  }
}
