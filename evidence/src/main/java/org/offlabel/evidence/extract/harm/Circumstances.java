package org.offlabel.evidence.extract.harm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.extract.cue.CueHit;
import org.offlabel.evidence.extract.cue.CueTable;
import org.offlabel.evidence.extract.cue.Wording;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * Finds the drugs, drug classes, diseases and circumstances of a person in a stretch of text. Of
 * two that overlap the longer counts: "opioid withdrawal" is no mention of opioids.
 */
final class Circumstances {

  private static final Comparator<Concern> LONGEST_FIRST =
      Comparator.comparingInt((Concern c) -> -c.span().length())
          .thenComparing(Concern::span)
          .thenComparingInt(c -> c.concept().isPresent() ? 0 : 1);

  /** Stands in the table where the vocabulary has no such condition. */
  private static final String UNKNOWN = "-";

  /** Words that may stand beside a circumstance without changing whom it concerns. */
  private static final Set<String> PLAIN =
      Set.of(
          "people",
          "patients",
          "person",
          "those",
          "anyone",
          "individuals",
          "adults",
          "women",
          "who",
          "are",
          "is",
          "you",
          "your",
          "they",
          "with",
          "in",
          "on",
          "of",
          "to",
          "the",
          "a",
          "an",
          "or",
          "and",
          "also",
          "any",
          "have",
          "has",
          "had",
          "having",
          "taking",
          "take",
          "takes",
          "using",
          "use",
          "uses",
          "currently",
          "current",
          "acute",
          "severe",
          "active",
          "physically",
          "known",
          "such",
          "as",
          "including",
          "included",
          "dealing",
          "living",
          "history",
          "certain",
          "other",
          "prescription",
          "program",
          "programme",
          "treatment",
          "being",
          "treated",
          "recent",
          "recently",
          "medications",
          "medicines",
          "drugs",
          "untreated",
          "advanced",
          "serious",
          "existing",
          "moderate",
          "for",
          "like",
          "these",
          "some",
          "going",
          "through",
          "enrolled",
          "uncontrolled",
          "unstable",
          "poorly",
          "controlled",
          "mild");

  private final CueTable table = CueTable.beside(Circumstances.class, "circumstances.tsv");

  /** The concerns in {@code part}, in order; drugs that are {@code asked} about are none. */
  List<Concern> in(
      String text, Span part, List<TermMatch> terms, Set<Concept> asked, Vocabulary vocabulary) {
    List<Concern> all = new ArrayList<>();
    for (TermMatch term : terms) {
      if (part.contains(term.span()) && isCircumstance(term.concept(), asked)) {
        all.add(new Concern(term.span(), term.span().of(text), Optional.of(term.concept())));
      }
    }
    Wording wording = Wording.of(text, part);
    for (CueHit hit : table.in(wording)) {
      Span span = wording.span(hit.first(), hit.last());
      Optional<Concept> concept =
          hit.fact(0).equals(UNKNOWN)
              ? Optional.empty()
              : vocabulary.concept(ConceptKind.CONDITION, hit.fact(0));
      all.add(new Concern(span, span.of(text), concept));
    }
    return withoutOverlaps(text, all);
  }

  private static boolean isCircumstance(Concept concept, Set<Concept> asked) {
    return switch (concept.kind()) {
      case DRUG -> !asked.contains(concept);
      case DRUG_CLASS, CONDITION -> true;
      case OUTCOME, REACTION -> false;
    };
  }

  private static List<Concern> withoutOverlaps(String text, List<Concern> all) {
    List<Concern> kept = new ArrayList<>();
    for (Concern concern : all.stream().sorted(LONGEST_FIRST).toList()) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(concern.span()))) {
        kept.add(concern);
      }
    }
    kept.sort(Comparator.comparing(Concern::span));
    return kept.stream().filter(concern -> !explains(text, concern, kept)).toList();
  }

  /** Whether it stands in brackets right behind another one, whose explanation it is. */
  private static boolean explains(String text, Concern concern, List<Concern> all) {
    int start = concern.span().start();
    return start >= 2
        && text.charAt(start - 1) == '('
        && all.stream().anyMatch(o -> o.span().end() == start - 2);
  }

  /**
   * The concerns of a list item or line that is nothing else than a circumstance; the item as a
   * whole, without a concept, where other words may change its meaning.
   */
  List<Concern> ofItem(
      String text, Span item, List<TermMatch> terms, Set<Concept> asked, Vocabulary vocabulary) {
    List<Concern> found = in(text, item, terms, asked, vocabulary);
    Wording wording = Wording.of(text, item);
    for (int i = 0; i < wording.size(); i++) {
      Span word = wording.span(i);
      boolean covered =
          PLAIN.contains(wording.word(i))
              || found.stream().anyMatch(concern -> concern.span().overlaps(word));
      if (!covered) {
        return List.of(new Concern(item, item.of(text), Optional.empty()));
      }
    }
    return found.isEmpty() ? List.of(new Concern(item, item.of(text), Optional.empty())) : found;
  }
}
