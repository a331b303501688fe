package org.offlabel.evidence.extract.study;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.language.Word;

/** What a study gave, as a passage tells. */
final class DrugReader {

  /** How many sentences back a name may stand that the passage only refers to. */
  private static final int BACK = 6;

  private static final int COMPARED = 6;
  private static final Set<String> MEASURED =
      Set.of("level", "levels", "concentration", "concentrations", "resistance", "sensitivity");

  private final Cues cues;
  private final AnnotatedDocument read;
  private final Optional<Concept> main;

  DrugReader(Cues cues, AnnotatedDocument read) {
    this.cues = cues;
    this.read = read;
    this.main = main(read);
  }

  /** The drugs given, without those that others were compared with. */
  List<Stated<Regimen>> in(List<Clause> clauses) {
    Map<Concept, Stated<Regimen>> drugs = new LinkedHashMap<>();
    Set<Concept> comparators = new LinkedHashSet<>();
    for (Clause clause : clauses) {
      for (TermMatch term : given(clause)) {
        drugs.merge(
            term.concept(), regimen(term, clause.quote(read.document())), DrugReader::fuller);
        if (isComparator(clause, term)) {
          comparators.add(term.concept());
        }
      }
    }
    if (drugs.isEmpty() && takesFromBefore(clauses)) {
      return before(clauses.getFirst())
          .map(found -> List.of(inherited(found, clauses.getFirst())))
          .orElse(List.of());
    }
    return withoutComparators(drugs, comparators);
  }

  /**
   * A document on one drug may name it second ("midazolam or ketamine"); then the other is the
   * comparator.
   */
  private List<Stated<Regimen>> withoutComparators(
      Map<Concept, Stated<Regimen>> drugs, Set<Concept> comparators) {
    Optional<Concept> main = this.main.filter(drugs::containsKey);
    boolean turned = main.map(comparators::contains).orElse(false);
    Map<Concept, Stated<Regimen>> kept = new LinkedHashMap<>(drugs);
    if (turned) {
      kept.keySet().removeIf(drug -> !drug.equals(main.orElse(drug)));
    } else {
      kept.keySet().removeAll(comparators);
    }
    return kept.isEmpty() ? drugs.values().stream().limit(1).toList() : List.copyOf(kept.values());
  }

  /** The drug that the article names most often, the first of them on a tie. */
  private static Optional<Concept> main(AnnotatedDocument read) {
    Map<Concept, Integer> counts = new LinkedHashMap<>();
    for (ReadSentence sentence : read.article()) {
      sentence.of(ConceptKind.DRUG).forEach(term -> counts.merge(term.concept(), 1, Integer::sum));
    }
    Optional<Map.Entry<Concept, Integer>> most = Optional.empty();
    for (Map.Entry<Concept, Integer> entry : counts.entrySet()) {
      if (most.isEmpty() || entry.getValue() > most.get().getValue()) {
        most = Optional.of(entry);
      }
    }
    return most.map(Map.Entry::getKey);
  }

  /** Drugs that are given, not those that are measured in blood. */
  private static List<TermMatch> given(Clause clause) {
    List<TermMatch> measured = clause.terms(ConceptKind.OUTCOME);
    return clause.terms(ConceptKind.DRUG).stream()
        .filter(drug -> measured.stream().noneMatch(m -> m.span().contains(drug.span())))
        .filter(drug -> !isMeasured(clause, drug))
        .toList();
  }

  private static boolean isMeasured(Clause clause, TermMatch drug) {
    return clause.words().stream()
        .filter(word -> word.span().start() >= drug.span().end())
        .limit(1)
        .anyMatch(word -> MEASURED.contains(word.norm()));
  }

  /** Whether the drug is to be looked for in the sentences before. */
  private boolean takesFromBefore(List<Clause> clauses) {
    return isPart(clauses.getFirst())
        || cues.has(Cue.RELATED, clauses.getFirst().words())
        || clauses.stream().anyMatch(clause -> cues.has(Cue.THE_DRUG, clause.words()));
  }

  private static Stated<Regimen> regimen(TermMatch term, Quote quote) {
    return Stated.in(new Regimen(term.concept(), term.band(), Optional.empty()), quote);
  }

  /** The first mention, or the first that also says how high the dose was. */
  private static Stated<Regimen> fuller(Stated<Regimen> first, Stated<Regimen> next) {
    Optional<DoseBand> known = first.value().band();
    return known.isEmpty() && next.value().band().isPresent() ? next : first;
  }

  /** Whether the sentence tells of other studies too, which share what they gave. */
  private static boolean isPart(Clause clause) {
    return !clause.span().equals(clause.sentence().span());
  }

  private boolean isComparator(Clause clause, TermMatch drug) {
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

  /** A concept and the earlier sentence that names it. */
  private record Earlier(TermMatch term, ReadSentence sentence) {}

  /** The nearest name of a drug in the same sentence or in those before. */
  private Optional<Earlier> before(Clause first) {
    List<ReadSentence> upTo = read.before(first.sentence().span().end());
    for (ReadSentence sentence :
        upTo.subList(Math.max(0, upTo.size() - BACK), upTo.size()).reversed()) {
      List<TermMatch> terms = sentence.of(ConceptKind.DRUG);
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
}
