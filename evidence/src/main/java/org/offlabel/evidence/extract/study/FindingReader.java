package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.extract.study.DirectionWords.Said;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Direction;

/**
 * What a sentence of a passage about a study says happened to which outcome.
 *
 * <p>Rules, reasons and limits: {@code docs/methods/direction-of-a-finding.md}.
 */
final class FindingReader {

  /** For "no difference between the groups" where no outcome is named. */
  static final Concept UNNAMED = new Concept(ConceptKind.OUTCOME, "outcomes not named");

  private static final Set<String> TURNS =
      Set.of("but", "whereas", "although", "though", "while", "yet");
  private final Cues cues;
  private final DirectionWords directions;
  private final OutcomeScope scope;

  FindingReader(Cues cues, DirectionWords directions, OutcomeList outcomes) {
    this.cues = cues;
    this.directions = directions;
    this.scope = new OutcomeScope(cues, outcomes);
  }

  /** The findings in a clause, in order. */
  List<FoundOutcome> in(Clause clause) {
    List<FoundOutcome> found = new ArrayList<>();
    for (Clause part : parts(clause)) {
      found.addAll(inPart(part));
    }
    return found;
  }

  /** The clause cut where it turns from one finding to another. */
  private static List<Clause> parts(Clause clause) {
    List<Clause> parts = new ArrayList<>();
    int brackets = 0;
    int start = clause.span().start();
    for (int i = 1; i < clause.words().size(); i++) {
      Span word = clause.words().get(i).span();
      String gap = clause.gapAfter(i - 1);
      brackets += count(gap, '(') - count(gap, ')');
      boolean semicolon = brackets <= 0 && gap.indexOf(';') >= 0;
      if (semicolon || TURNS.contains(clause.words().get(i).norm())) {
        parts.add(clause.part(start, word.start()));
        start = word.start();
      }
    }
    parts.add(clause.part(start, clause.span().end()));
    return parts;
  }

  private static int count(String text, char wanted) {
    return (int) text.chars().filter(c -> c == wanted).count();
  }

  private List<FoundOutcome> inPart(Clause part) {
    List<Said> said = directions.in(part.words());
    List<FoundOutcome> found = new ArrayList<>();
    int settled = 0;
    for (int i = 0; i < said.size(); i++) {
      Said now = said.get(i);
      List<OutcomeItem> items = scope.items(part, said, i, settled);
      DirectionJudge judge = new DirectionJudge(cues, part, settled, now);
      if (items.isEmpty() && judge.isDifferenceDenied() && i == said.size() - 1) {
        found.add(
            new FoundOutcome(
                UNNAMED,
                part.span(now.at()),
                Direction.NO_DIFFERENCE,
                NumericFindings.none(),
                part));
      }
      for (OutcomeItem item : items) {
        Optional<Direction> direction = judge.direction(item);
        NumericFindings numbers =
            items.size() == 1 ? numbers(part, item, said, i) : NumericFindings.none();
        direction.ifPresent(
            d -> found.add(new FoundOutcome(item.outcome(), item.span(), d, numbers, part)));
      }
      if (!items.isEmpty()) {
        settled = now.at().end();
      }
    }
    return found;
  }

  /** Figures that stand after the outcome or its direction, before the next direction. */
  private static NumericFindings numbers(Clause part, OutcomeItem item, List<Said> said, int i) {
    int from = Math.min(item.span().end(), part.span(said.get(i).at()).end());
    int to = i + 1 < said.size() ? part.span(said.get(i + 1).at()).start() : part.span().end();
    if (to <= from) {
      return NumericFindings.none();
    }
    return NumericFindings.in(part.part(from, to));
  }
}
