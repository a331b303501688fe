package org.offlabel.evidence.link.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.fact.Direction;

/**
 * What was looked at and what happened to it. Many studies look at pain and few at laboratory
 * values or the use of other medicines; opposite results for one outcome speak against.
 */
final class OutcomeRule implements Rule {

  private static final int UNUSUAL = 4;
  private static final int SAME = 2;
  private static final int RELATED = 1;
  private static final int CONTRARY = 2;
  private static final int MOST = 6;
  private static final int SAME_TENOR = 2;
  private static final int OTHER_TENOR = 3;

  private final Kinds kinds;

  OutcomeRule(Kinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public Likeness compare(Profile one, Profile other) {
    if (one.outcomes().isEmpty() || other.outcomes().isEmpty()) {
      return Likeness.silent();
    }
    int points = 0;
    boolean telling = false;
    List<String> shared = new ArrayList<>();
    for (Map.Entry<Concept, Set<Direction>> mine : one.outcomes().entrySet()) {
      Set<Direction> theirs = other.outcomes().getOrDefault(mine.getKey(), Set.of());
      if (!theirs.isEmpty()) {
        boolean contrary = contrary(mine.getValue(), theirs);
        boolean unusual = kinds.isUnusual(mine.getKey());
        points += contrary ? -CONTRARY : unusual ? UNUSUAL : weight(mine.getValue(), theirs);
        telling |= unusual && !contrary;
        if (!contrary) {
          shared.add(mine.getKey().name());
        }
      }
    }
    if (points == 0 && shared.isEmpty()) {
      return byTenor(one, other);
    }
    if (points > 0) {
      int counted = Math.min(MOST, points);
      String why = "both look at " + String.join(", ", shared);
      return telling ? Likeness.telling(counted, why) : Likeness.common(counted, why);
    }
    return Likeness.against(-points, "their results differ");
  }

  private static int weight(Set<Direction> mine, Set<Direction> theirs) {
    return Collections.disjoint(mine, theirs) || mine.equals(Set.of(Direction.UNCLEAR))
        ? RELATED
        : SAME;
  }

  /** Without a shared outcome, a study in which nothing helped is not one in which all did. */
  private Likeness byTenor(Profile one, Profile other) {
    Set<Direction> mine = tenor(one);
    Set<Direction> theirs = tenor(other);
    boolean nothingHelped = mine.equals(Set.of(Direction.NO_DIFFERENCE));
    boolean nothingHelpedThere = theirs.equals(Set.of(Direction.NO_DIFFERENCE));
    if (nothingHelped && nothingHelpedThere) {
      return Likeness.vague(SAME_TENOR, "both found no difference");
    }
    if ((nothingHelped && theirs.contains(Direction.IMPROVED))
        || (nothingHelpedThere && mine.contains(Direction.IMPROVED))) {
      return Likeness.against(OTHER_TENOR, "only one of them found a benefit");
    }
    return related(one, other)
        ? Likeness.common(RELATED, "they look at related outcomes")
        : Likeness.silent();
  }

  private boolean related(Profile one, Profile other) {
    return one.outcomes().keySet().stream()
        .anyMatch(a -> other.outcomes().keySet().stream().anyMatch(b -> kinds.related(a, b)));
  }

  private static Set<Direction> tenor(Profile profile) {
    Set<Direction> directions = EnumSet.noneOf(Direction.class);
    profile.outcomes().values().forEach(directions::addAll);
    directions.remove(Direction.UNCLEAR);
    return directions;
  }

  private static boolean contrary(Set<Direction> mine, Set<Direction> theirs) {
    return Collections.disjoint(mine, theirs) && isSided(mine) && isSided(theirs);
  }

  private static boolean isSided(Set<Direction> directions) {
    return !directions.contains(Direction.UNCLEAR) && !directions.contains(Direction.MIXED);
  }
}
