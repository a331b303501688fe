package org.offlabel.evidence.extract.study;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.offlabel.evidence.extract.study.DirectionWords.Said;
import org.offlabel.evidence.extract.study.DirectionWords.Side;
import org.offlabel.evidence.vocabulary.language.Word;

/** Finds which outcomes the words of a direction are about: those after them or those before. */
final class OutcomeScope {

  /** Characters between the direction and the first outcome. */
  private static final int REACH = 60;

  private static final Set<String> INTRODUCES =
      Set.of("in", "among", "after", "at", "when", "for", "with", "during", "by", "over", "on");

  private final Cues cues;
  private final OutcomeList outcomes;

  OutcomeScope(Cues cues, OutcomeList outcomes) {
    this.cues = cues;
    this.outcomes = outcomes;
  }

  /**
   * The outcomes of one direction.
   *
   * @param said the directions of the part, in order
   * @param i which of them
   * @param settled index of the word after the last direction that has its outcomes
   */
  List<OutcomeItem> items(Clause part, List<Said> said, int i, int settled) {
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
      list = list || (isJoined(part, from, to) && !chunk.isEmpty());
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
    return people.isEmpty() || (!known.isEmpty() && peopleFollow(part, known, people, from))
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
}
