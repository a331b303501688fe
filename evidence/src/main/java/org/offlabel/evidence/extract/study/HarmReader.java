package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Remark;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.language.Quantity;
import org.offlabel.evidence.vocabulary.language.Word;

/** What a passage says of unwanted effects and of how well the drug was borne. */
final class HarmReader {

  private static final int NEAR = 4;

  private final Cues cues;

  HarmReader(Cues cues) {
    this.cues = cues;
  }

  /**
   * The reactions that were seen.
   *
   * @param taken places of words that name an outcome of a finding
   */
  List<Stated<Concept>> reactions(List<Clause> clauses, List<Span> taken, Document document) {
    List<Stated<Concept>> reactions = new ArrayList<>();
    for (Clause clause : clauses) {
      Optional<Cues.At> harm = cues.all(Cue.HARM, clause.words()).stream().findFirst();
      if (harm.isEmpty() || isDenied(clause, harm.get())) {
        continue;
      }
      for (TermMatch term : clause.terms(ConceptKind.REACTION)) {
        boolean free = taken.stream().noneMatch(span -> span.overlaps(term.span()));
        boolean known =
            reactions.stream().anyMatch(reaction -> reaction.value().equals(term.concept()));
        if (free && !known && !isDeniedAt(clause, term.span())) {
          reactions.add(Stated.in(term.concept(), clause.quote(document)));
        }
      }
    }
    return reactions;
  }

  /** Whether "no" or "without" stands directly before the words for unwanted effects. */
  private boolean isDenied(Clause clause, Cues.At harm) {
    List<Word> before = clause.words().subList(Math.max(0, harm.first() - NEAR), harm.first());
    return cues.has(Cue.NEGATED, before);
  }

  private boolean isDeniedAt(Clause clause, Span term) {
    List<Word> before =
        clause.words().stream().filter(word -> word.span().end() <= term.start()).toList();
    List<Word> near = before.subList(Math.max(0, before.size() - NEAR), before.size());
    return cues.has(Cue.NEGATED, near);
  }

  /** Remarks on serious unwanted effects and on tolerability, in the clause's own words. */
  List<Stated<Remark>> remarks(List<Clause> clauses, Document document) {
    List<Stated<Remark>> remarks = new ArrayList<>();
    for (Clause clause : clauses) {
      boolean asked = cues.has(Cue.AIM, clause.words());
      boolean serious =
          cues.has(Cue.NO_SERIOUS_HARM, clause.words())
              || cues.has(Cue.SERIOUS_HARM, clause.words());
      if (serious) {
        add(remarks, Remark.Kind.SERIOUS_ADVERSE_EVENTS, clause, document);
      }
      if (cues.has(Cue.TOLERATED, clause.words()) && !asked) {
        add(remarks, Remark.Kind.TOLERABILITY, clause, document);
      }
      cues.all(Cue.RECORDS, clause.words()).stream()
          .findFirst()
          .ifPresent(
              at -> {
                String words = records(clause, clause.span(at));
                remarks.add(
                    Stated.in(new Remark(Remark.Kind.OTHER, words), clause.quote(document)));
              });
    }
    return remarks;
  }

  /** What records were read, with their number of years where one is told. */
  private static String records(Clause clause, Span cue) {
    int start =
        clause.quantities().stream()
            .map(Quantity::span)
            .filter(span -> span.overlaps(cue))
            .mapToInt(Span::start)
            .findFirst()
            .orElse(cue.start());
    return clause.between(Math.min(start, cue.start()), clause.span().end()).strip();
  }

  private static void add(
      List<Stated<Remark>> remarks, Remark.Kind kind, Clause clause, Document document) {
    remarks.add(Stated.in(new Remark(kind, clause.text().strip()), clause.quote(document)));
  }
}
