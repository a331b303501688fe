package org.offlabel.evidence.extract.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.extract.study.DirectionWords.Said;
import org.offlabel.evidence.extract.study.DirectionWords.Sense;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.vocabulary.language.Word;

/**
 * Turns what is said of an outcome into a direction.
 *
 * @param cues the words that deny, doubt and ask
 * @param part the part of a sentence it is said in
 * @param settled index of the word after the last direction that was told before
 * @param said what is said
 */
record DirectionJudge(Cues cues, Clause part, int settled, Said said) {

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
        .noneMatch(word -> Set.of("found", "showed", "observed", "reported").contains(word.norm()));
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
