package org.offlabel.evidence.synthesis;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.offlabel.evidence.model.fact.Direction;

/**
 * The studies that bear on one question: the best there are.
 *
 * @param contributors what each adds; at least one
 * @param setAside those left out because better ones exist
 */
record Body(List<Contributor> contributors, List<Contributor> setAside) {

  Body {
    contributors = List.copyOf(contributors);
    setAside = List.copyOf(setAside);
    if (contributors.isEmpty()) {
      throw new IllegalArgumentException("no study bears on it");
    }
  }

  /**
   * The best evidence among {@code all}: randomised before other, and of the randomised those whose
   * own report was read before those only told of, so that no hearsay joins what was read.
   */
  static Body of(List<Contributor> all) {
    List<Contributor> best = all.stream().filter(Contributor::randomised).toList();
    if (best.isEmpty()) {
      best = all;
    }
    List<Contributor> read = best.stream().filter(Contributor::firstHand).toList();
    List<Contributor> kept = read.isEmpty() ? best : read;
    return new Body(kept, all.stream().filter(c -> !kept.contains(c)).toList());
  }

  boolean randomised() {
    return contributors.getFirst().randomised();
  }

  /** The directions that were found, UNCLEAR left out. */
  Set<Direction> directions() {
    Set<Direction> found = new TreeSet<>();
    contributors.stream()
        .map(Contributor::direction)
        .filter(direction -> direction != Direction.UNCLEAR)
        .forEach(found::add);
    return found;
  }

  /** The direction of the whole: MIXED where studies differ. */
  Direction direction() {
    Set<Direction> found = directions();
    if (found.isEmpty()) {
      return Direction.UNCLEAR;
    }
    return found.size() == 1 ? found.iterator().next() : Direction.MIXED;
  }

  /** Whether every study that found something found improvement in at least some outcomes. */
  boolean leansToImprovement() {
    Set<Direction> found = directions();
    return !found.isEmpty() && Set.of(Direction.IMPROVED, Direction.MIXED).containsAll(found);
  }

  /** Whether studies contradict each other. */
  boolean conflicts() {
    Set<Direction> found = directions();
    boolean better = found.contains(Direction.IMPROVED) || found.contains(Direction.MIXED);
    boolean same = found.contains(Direction.NO_DIFFERENCE);
    boolean worse = found.contains(Direction.WORSENED);
    return (better && same) || (better && worse) || (same && worse);
  }
}
