package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.Vocabulary;
import org.offlabel.evidence.vocabulary.language.Word;

/** What a study gave and whom it gave it to, as a passage tells. */
final class SubjectReader {

  /** How many sentences back a name may stand that the passage only refers to. */
  private static final int BACK = 6;

  private static final int NEAR = 3;
  private static final int COMPARED = 6;

  private final Cues cues;
  private final AnnotatedDocument read;

  SubjectReader(Cues cues, AnnotatedDocument read) {
    this.cues = cues;
    this.read = read;
  }

  /** The drugs given, without those that others were compared with. */
  List<Stated<Regimen>> drugs(List<Clause> clauses) {
    Map<Concept, Stated<Regimen>> drugs = new LinkedHashMap<>();
    for (Clause clause : clauses) {
      for (TermMatch term : clause.terms(ConceptKind.DRUG)) {
        if (!isComparator(clause, term)) {
          drugs.merge(
              term.concept(), regimen(term, clause.quote(read.document())), SubjectReader::fuller);
        }
      }
    }
    if (drugs.isEmpty() && refersToADrug(clauses)) {
      return before(clauses.getFirst(), ConceptKind.DRUG)
          .map(found -> List.of(inherited(found, clauses.getFirst())))
          .orElse(List.of());
    }
    return List.copyOf(drugs.values());
  }

  private static Stated<Regimen> regimen(TermMatch term, Quote quote) {
    return Stated.in(new Regimen(term.concept(), term.band(), Optional.empty()), quote);
  }

  /** The first mention, or the first that also says how high the dose was. */
  private static Stated<Regimen> fuller(Stated<Regimen> first, Stated<Regimen> next) {
    Optional<DoseBand> known = first.value().band();
    return known.isEmpty() && next.value().band().isPresent() ? next : first;
  }

  private boolean refersToADrug(List<Clause> clauses) {
    return clauses.stream().anyMatch(clause -> cues.has(Cue.THE_DRUG, clause.words()));
  }

  boolean isComparator(Clause clause, TermMatch drug) {
    List<Word> before =
        clause.words().stream().filter(word -> word.span().end() <= drug.span().start()).toList();
    List<Word> near = before.subList(Math.max(0, before.size() - COMPARED), before.size());
    List<Cues.At> compared = cues.all(Cue.COMPARED_WITH, near);
    if (compared.isEmpty()) {
      return false;
    }
    int from = near.get(compared.getLast().end() - 1).span().end();
    return clause.terms(ConceptKind.DRUG).stream()
        .noneMatch(
            other -> other.span().start() >= from && other.span().end() <= drug.span().start());
  }

  /**
   * The conditions the people had, the most specific of each kind only.
   *
   * @param taken places of words that name an outcome of a finding
   */
  List<Stated<Concept>> conditions(List<Clause> clauses, List<Span> taken) {
    Map<Concept, Stated<Concept>> sure = new LinkedHashMap<>();
    Map<Concept, Stated<Concept>> named = new LinkedHashMap<>();
    for (Clause clause : clauses) {
      for (TermMatch term : clause.terms(ConceptKind.CONDITION)) {
        boolean free = taken.stream().noneMatch(span -> span.overlaps(term.span()));
        if (free && isMeant(clause, term.span())) {
          Stated<Concept> stated = Stated.in(term.concept(), clause.quote(read.document()));
          named.putIfAbsent(term.concept(), stated);
          if (isPopulation(clause, term.span())) {
            sure.putIfAbsent(term.concept(), stated);
          }
        }
      }
    }
    Map<Concept, Stated<Concept>> found = sure.isEmpty() ? named : sure;
    if (found.isEmpty()) {
      return before(clauses.getFirst(), ConceptKind.CONDITION)
          .map(term -> List.of(stated(term)))
          .orElse(List.of());
    }
    return mostSpecific(List.copyOf(found.values()));
  }

  private List<Stated<Concept>> mostSpecific(List<Stated<Concept>> conditions) {
    Vocabulary vocabulary = read.vocabulary();
    return conditions.stream()
        .filter(
            condition ->
                conditions.stream()
                    .noneMatch(
                        other ->
                            !other.value().equals(condition.value())
                                && vocabulary.isA(other.value(), condition.value())))
        .toList();
  }

  /** Not in the name of a society, and not named only to be left out. */
  private boolean isMeant(Clause clause, Span term) {
    return !cues.has(Cue.ORGANISATION, after(clause, term, 2))
        && !cues.has(Cue.NOT_CONDITION, before(clause, term, NEAR));
  }

  private boolean isPopulation(Clause clause, Span term) {
    return cues.has(Cue.POPULATION_AFTER, after(clause, term, 1))
        || cues.has(Cue.POPULATION_BEFORE, before(clause, term, NEAR));
  }

  private static List<Word> after(Clause clause, Span term, int count) {
    return clause.words().stream()
        .filter(word -> word.span().start() >= term.end())
        .limit(count)
        .toList();
  }

  private static List<Word> before(Clause clause, Span term, int count) {
    List<Word> all =
        clause.words().stream().filter(word -> word.span().end() <= term.start()).toList();
    return all.subList(Math.max(0, all.size() - count), all.size());
  }

  /** A concept and the earlier sentence that names it. */
  private record Earlier(TermMatch term, ReadSentence sentence) {}

  /** The nearest name of this kind in the sentences before, within the same section. */
  private Optional<Earlier> before(Clause first, ConceptKind kind) {
    List<ReadSentence> article = read.article();
    int at = article.indexOf(first.sentence());
    List<ReadSentence> earlier = new ArrayList<>(article.subList(Math.max(0, at - BACK), at));
    for (ReadSentence sentence : earlier.reversed()) {
      List<TermMatch> terms = sentence.of(kind);
      if (!terms.isEmpty()) {
        return Optional.of(new Earlier(terms.getLast(), sentence));
      }
    }
    return Optional.empty();
  }

  private Stated<Regimen> inherited(Earlier earlier, Clause first) {
    Document document = read.document();
    return new Stated<>(
        new Regimen(earlier.term().concept(), earlier.term().band(), Optional.empty()),
        List.of(earlier.sentence().quote(document), first.quote(document)));
  }

  private Stated<Concept> stated(Earlier earlier) {
    return Stated.in(earlier.term().concept(), earlier.sentence().quote(read.document()));
  }
}
