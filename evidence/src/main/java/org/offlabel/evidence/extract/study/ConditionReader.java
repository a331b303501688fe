package org.offlabel.evidence.extract.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.Lookup;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.Vocabulary;
import org.offlabel.evidence.vocabulary.language.Word;

/** Whom a study was in, as a passage tells: the conditions its people had. */
final class ConditionReader {

  /** How many sentences back a condition may stand that the passage takes for granted. */
  private static final int BACK = 12;

  /** How many sentences back a heading may stand. */
  private static final int SECTION = 200;

  private static final int NEAR = 3;

  private final Cues cues;
  private final AnnotatedDocument read;

  ConditionReader(Cues cues, AnnotatedDocument read) {
    this.cues = cues;
    this.read = read;
  }

  /**
   * The conditions, the most specific of each kind only. The first sentence that tells whom the
   * study was in settles it: what later sentences name may be anything.
   *
   * @param taken places of words that name an outcome of a finding
   * @param inherits whether a passage that names none means the condition spoken of before
   */
  List<Stated<Concept>> in(List<Clause> clauses, List<Span> taken, boolean inherits) {
    for (Clause clause : clauses) {
      List<Stated<Concept>> sure = named(clause, taken, true);
      if (!sure.isEmpty()) {
        return mostSpecific(sure);
      }
    }
    List<Stated<Concept>> some = named(clauses.getFirst(), taken, false);
    if (!some.isEmpty()) {
      return mostSpecific(some);
    }
    return inherits ? before(clauses.getFirst()) : List.of();
  }

  private List<Stated<Concept>> named(Clause clause, List<Span> taken, boolean sure) {
    Map<Concept, Stated<Concept>> found = new LinkedHashMap<>();
    for (TermMatch term : clause.terms(ConceptKind.CONDITION)) {
      boolean free = taken.stream().noneMatch(span -> span.overlaps(term.span()));
      boolean counts = !sure || isPopulation(clause, term.span());
      if (free && counts && isMeant(clause, term.span())) {
        shared(clause, term).forEach(c -> found.putIfAbsent(c, stated(c, clause)));
        found.putIfAbsent(term.concept(), stated(term.concept(), clause));
      }
    }
    return List.copyOf(found.values());
  }

  /** "Type 1 or type 2 diabetes": the words before the conjunction share the last word. */
  private List<Concept> shared(Clause clause, TermMatch term) {
    List<Word> before = before(clause, term.span(), NEAR);
    int last = before.size() - 1;
    boolean joined =
        last >= 1
            && (before.get(last).norm().equals("or") || before.get(last).norm().equals("and"));
    if (!joined) {
      return List.of();
    }
    String written = clause.between(term.span().start(), term.span().end());
    String head = written.substring(written.lastIndexOf(' ') + 1);
    String words =
        clause.between(before.getFirst().span().start(), before.get(last - 1).span().end());
    for (String start : List.of(words, words.substring(words.lastIndexOf(' ') + 1))) {
      if (read.vocabulary().look(start + " " + head, ConceptKind.CONDITION)
              instanceof Lookup.Known known
          && !known.concept().equals(term.concept())
          && !read.vocabulary().isA(term.concept(), known.concept())) {
        return List.of(known.concept());
      }
    }
    return List.of();
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

  /** The condition of the nearest heading, else the nearest that a sentence before is about. */
  private List<Stated<Concept>> before(Clause first) {
    List<ReadSentence> earlier = read.before(first.sentence().span().start());
    int from = Math.max(0, earlier.size() - BACK);
    return nearest(earlier.subList(Math.max(0, earlier.size() - SECTION), earlier.size()), true)
        .or(() -> nearest(earlier.subList(from, earlier.size()), false))
        .orElse(List.of());
  }

  private Optional<List<Stated<Concept>>> nearest(List<ReadSentence> before, boolean headings) {
    for (ReadSentence sentence : before.reversed()) {
      BlockRole role = sentence.block().role();
      boolean heading = role == BlockRole.HEADING || role == BlockRole.TITLE;
      List<Stated<Concept>> found =
          heading == headings ? named(Clause.of(sentence), List.of(), !heading) : List.of();
      if (!found.isEmpty()) {
        return Optional.of(mostSpecific(found));
      }
    }
    return Optional.empty();
  }

  private Stated<Concept> stated(Concept concept, Clause clause) {
    return Stated.in(concept, clause.quote(read.document()));
  }
}
