package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.offlabel.evidence.extract.study.DirectionWords.Said;
import org.offlabel.evidence.extract.study.DirectionWords.Sense;
import org.offlabel.evidence.extract.study.DirectionWords.Side;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.vocabulary.language.Word;

/**
 * What a sentence of a passage about a study says happened to which outcome.
 *
 * <p>Rules, reasons and limits: {@code docs/methods/direction-of-a-finding.md}.
 */
final class FindingReader {

  /** Characters between the direction and the first outcome. */
  private static final int REACH = 60;

  /** For "no difference between the groups" where no outcome is named. */
  static final Concept UNNAMED = new Concept(ConceptKind.OUTCOME, "outcomes not named");

  private static final Set<String> TURNS =
      Set.of("but", "whereas", "although", "though", "while", "yet");
  private static final Set<String> INTRODUCES =
      Set.of("in", "among", "after", "at", "when", "for", "with", "during", "by", "over", "on");

  private final Cues cues;
  private final DirectionWords directions;
  private final OutcomeList outcomes;

  FindingReader(Cues cues, DirectionWords directions, OutcomeList outcomes) {
    this.cues = cues;
    this.directions = directions;
    this.outcomes = outcomes;
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
      List<OutcomeItem> items = items(part, said, i, settled);
      Judge judge = new Judge(cues, part, settled, now);
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

  private List<OutcomeItem> items(Clause part, List<Said> said, int i, int settled) {
    Said now = said.get(i);
    int next = i + 1 < said.size() ? said.get(i + 1).at().first() : part.words().size();
    List<OutcomeItem> after = now.side() == Side.BEFORE ? List.of() : after(part, now, next);
    if (now.side() == Side.AFTER) {
      return after;
    }
    boolean passive =
        now.at().first() > 0
            && cues.at(Cue.PASSIVE, part.words(), now.at().first() - 1).isPresent();
    if (!after.isEmpty() && !passive) {
      return after;
    }
    return before(part, now, settled);
  }

  /** The outcomes that follow; the first of them at once. */
  private List<OutcomeItem> after(Clause part, Said now, int next) {
    int end = listEnd(part, now.at().end(), next);
    List<OutcomeItem> items = outcomes(part, now.at().end(), end);
    if (items.isEmpty()) {
      return items;
    }
    String gap = part.between(part.span(now.at()).end(), items.getFirst().span().start());
    boolean direct = gap.length() <= REACH && !gap.contains(",") && !gap.contains(" and ");
    return direct ? items : List.of();
  }

  private int listEnd(Clause part, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean ends = cues.at(Cue.LIST_END, part.words(), at).isPresent();
      if (ends && cues.at(Cue.EXAMPLES, part.words(), at).isEmpty()) {
        return at;
      }
    }
    return to;
  }

  /**
   * The outcomes that stand before: those of the last stretch between commas that names any, and
   * where "and" makes that the end of a list, those of the stretches before it.
   */
  private List<OutcomeItem> before(Clause part, Said now, int settled) {
    int to = now.at().first();
    List<OutcomeItem> items = List.of();
    boolean list = false;
    while (to > settled) {
      int from = chunkStart(part, settled, to);
      List<OutcomeItem> chunk = subject(part, from, to);
      boolean said = from > settled && !part.gapAfter(from - 1).contains(",");
      if (chunk.isEmpty() ? list : !items.isEmpty() && isIntroduction(part, from)) {
        break;
      }
      items = Stream.concat(chunk.stream(), items.stream()).toList();
      list = list || isJoined(part, from, to) && !chunk.isEmpty();
      if (said || (!items.isEmpty() && !list)) {
        break;
      }
      to = from;
    }
    return items;
  }

  /** Where the stretch that ends at {@code to} begins: after a comma or a word like "that". */
  private int chunkStart(Clause part, int from, int to) {
    for (int at = to - 1; at > from; at--) {
      boolean said = cues.at(Cue.SAID, part.words(), at - 1).isPresent();
      if (said || part.gapAfter(at - 1).contains(",")) {
        return at;
      }
    }
    return from;
  }

  /** The outcomes of a stretch that speaks of no people after it named them. */
  private List<OutcomeItem> subject(Clause part, int from, int to) {
    List<Word> words = part.words().subList(from, to);
    List<Cues.At> people = cues.all(Cue.PERSON, words);
    int start = people.isEmpty() ? from : from + people.getLast().end();
    int end = listEnd(part, Math.min(start + 1, to), to);
    List<OutcomeItem> known = outcomes(part, from, listEnd(part, Math.min(from + 1, to), to));
    return people.isEmpty() || !known.isEmpty() && peopleFollow(part, known, people, from)
        ? known
        : outcomes(part, start, end);
  }

  /** Whether the people only stand in "pain in the treated group". */
  private static boolean peopleFollow(
      Clause part, List<OutcomeItem> known, List<Cues.At> people, int from) {
    int first = part.words().get(from + people.getFirst().first()).span().start();
    return known.getFirst().span().end() <= first;
  }

  private static boolean isIntroduction(Clause part, int from) {
    return INTRODUCES.contains(part.words().get(from).norm());
  }

  private static boolean isJoined(Clause part, int from, int to) {
    return part.words().subList(from, to).stream()
        .anyMatch(word -> word.norm().equals("and") || word.norm().equals("or"));
  }

  private List<OutcomeItem> outcomes(Clause part, int from, int to) {
    if (from >= to) {
      return List.of();
    }
    int start = part.words().get(from).span().start();
    int end = part.words().get(to - 1).span().end();
    return outcomes.in(part.part(start, end));
  }

  /** Turns what is said of an outcome into a direction. */
  private record Judge(Cues cues, Clause part, int settled, Said said) {

    private static final int NEAR = 5;
    private static final int FAR = 14;

    boolean isDifferenceDenied() {
      boolean difference = said.sense() == Sense.CHANGE || said.sense() == Sense.SAME;
      String first = part.words().get(said.at().first()).norm();
      boolean denied = said.sense() == Sense.SAME || isDenied();
      return difference && denied && first.startsWith("differ") && !isAim();
    }

    Optional<Direction> direction(OutcomeItem item) {
      if (isAim()) {
        return Optional.empty();
      }
      if (cues.has(Cue.SOME_PEOPLE, before())) {
        return Optional.of(Direction.UNCLEAR);
      }
      if (said.sense() == Sense.SAME || isDenied()) {
        return Optional.of(Direction.NO_DIFFERENCE);
      }
      if (said.sense() == Sense.CHANGE) {
        return Optional.empty();
      }
      return Optional.of(cues.has(Cue.HEDGED, before()) ? Direction.UNCLEAR : stated(item));
    }

    private Direction stated(OutcomeItem item) {
      return switch (said.sense()) {
        case BETTER -> Direction.IMPROVED;
        case WORSE -> Direction.WORSENED;
        case UP -> along(item, Direction.IMPROVED, Direction.WORSENED);
        case DOWN -> along(item, Direction.WORSENED, Direction.IMPROVED);
        case SAME -> Direction.NO_DIFFERENCE;
        case CHANGE, NONE -> Direction.UNCLEAR;
      };
    }

    private static Direction along(OutcomeItem item, Direction ifHigher, Direction ifLower) {
      return switch (item.good()) {
        case HIGHER -> ifHigher;
        case LOWER -> ifLower;
        case NEITHER -> Direction.UNCLEAR;
      };
    }

    private List<Word> before() {
      return part.words().subList(Math.min(settled, said.at().first()), said.at().first());
    }

    /** Whether the words ask instead of telling: an aim that no "found" follows. */
    private boolean isAim() {
      List<Word> before = part.words().subList(0, said.at().first());
      List<Cues.At> aims = cues.all(Cue.AIM, before);
      if (aims.isEmpty()) {
        return false;
      }
      return before.subList(aims.getLast().end(), before.size()).stream()
          .noneMatch(
              word -> Set.of("found", "showed", "observed", "reported").contains(word.norm()));
    }

    private boolean isDenied() {
      List<Word> before = before();
      boolean any = cues.has(Cue.ANY, last(before, NEAR));
      boolean weak = any || said.sense() == Sense.CHANGE;
      return cues.has(Cue.NEGATED, last(before, weak ? FAR : NEAR));
    }

    private static List<Word> last(List<Word> words, int count) {
      return words.subList(Math.max(0, words.size() - count), words.size());
    }
  }
}
