package org.offlabel.evidence.link.study;

import java.util.List;
import java.util.Set;
import org.offlabel.evidence.model.fact.DesignFeature;

/**
 * Two particulars of a design that exclude each other.
 *
 * @param one the first
 * @param other the second
 * @param points how much it speaks against one study that one account names the first, the other
 *     the second
 */
record Opposites(DesignFeature one, DesignFeature other, int points) {

  private static final List<Opposites> ALL =
      List.of(
          new Opposites(DesignFeature.PLACEBO_CONTROLLED, DesignFeature.UNCONTROLLED, 5),
          new Opposites(DesignFeature.DOUBLE_MASKED, DesignFeature.OPEN_LABEL, 4),
          new Opposites(DesignFeature.CROSSOVER, DesignFeature.PARALLEL, 4),
          new Opposites(DesignFeature.RETROSPECTIVE, DesignFeature.PROSPECTIVE, 3),
          new Opposites(DesignFeature.DOUBLE_MASKED, DesignFeature.SINGLE_MASKED, 2),
          new Opposites(DesignFeature.MULTICENTRE, DesignFeature.SINGLE_CENTRE, 2));

  /** How much the two sets of particulars speak against each other. */
  static int conflict(Set<DesignFeature> one, Set<DesignFeature> other) {
    return ALL.stream()
        .filter(pair -> pair.divide(one, other) || pair.divide(other, one))
        .mapToInt(Opposites::points)
        .sum();
  }

  /** Whether no study can have both. */
  static boolean exclude(DesignFeature one, DesignFeature other) {
    return ALL.stream()
        .anyMatch(
            pair ->
                (pair.one == one && pair.other == other)
                    || (pair.one == other && pair.other == one));
  }

  /** An account that names both sides is no witness for either. */
  private boolean divide(Set<DesignFeature> mine, Set<DesignFeature> theirs) {
    return mine.contains(one)
        && !mine.contains(other)
        && theirs.contains(other)
        && !theirs.contains(one);
  }
}
