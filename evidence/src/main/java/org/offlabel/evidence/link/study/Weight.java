package org.offlabel.evidence.link.study;

import java.util.List;
import java.util.stream.Stream;
import org.offlabel.evidence.model.fact.DesignFeature;

/**
 * How well an account tells which study it means, in the points that the rules would give to a
 * second account that agreed with it.
 *
 * @param points the sum
 * @param matters how many sorts of thing it tells; results alone are one
 * @param telling whether it tells something that few other studies share
 */
record Weight(int points, int matters, boolean telling) {

  /** From here on an account tells of a study of its own when it fits no other. */
  static final int ENOUGH = 5;

  private static final int WEEKS = 2;
  private static final int YEARS = 4;

  static Weight of(Profile profile, Kinds kinds) {
    List<Integer> parts =
        Stream.of(
                profile.identifiers().isEmpty() ? 0 : 12,
                profile.authors().isEmpty() ? 0 : 6,
                profile.years().isEmpty() ? 0 : 4,
                profile.sizes().isEmpty() ? 0 : 5,
                profile.placeWords().isEmpty() ? 0 : 4,
                profile.periods().isEmpty() ? 0 : 2,
                profile.doses().isEmpty() ? 0 : 1,
                durations(profile),
                conditions(profile, kinds),
                designs(profile),
                outcomes(profile, kinds))
            .filter(points -> points > 0)
            .toList();
    int points = parts.stream().mapToInt(Integer::intValue).sum();
    return new Weight(points, parts.size(), isTelling(profile, kinds));
  }

  private static boolean isTelling(Profile profile, Kinds kinds) {
    return !profile.identifiers().isEmpty()
        || !profile.authors().isEmpty()
        || !profile.years().isEmpty()
        || !profile.sizes().isEmpty()
        || !profile.placeWords().isEmpty()
        || !profile.periods().isEmpty()
        || durations(profile) > WEEKS
        || profile.outcomes().keySet().stream().anyMatch(kinds::isUnusual);
  }

  /** Whether it can be told from other studies, and so may be one. */
  boolean standsOut() {
    return isEnough() && telling;
  }

  boolean isEnough() {
    return points >= ENOUGH && matters >= 2;
  }

  /** Most treatments are told in weeks; years of follow-up are rarer. */
  private static int durations(Profile profile) {
    if (profile.durations().isEmpty()) {
      return 0;
    }
    return profile.durations().stream().anyMatch(each -> each.weeks().intValue() >= 100)
        ? YEARS
        : WEEKS;
  }

  private static int conditions(Profile profile, Kinds kinds) {
    return profile.conditions().stream().anyMatch(kinds::isSubtype) ? 3 : 0;
  }

  private static int designs(Profile profile) {
    int features = 0;
    for (DesignFeature feature : profile.features()) {
      features += FeatureRule.points(feature);
    }
    return Math.min(5, features + (profile.designs().isEmpty() ? 0 : 1));
  }

  private static int outcomes(Profile profile, Kinds kinds) {
    boolean unusual = profile.outcomes().keySet().stream().anyMatch(kinds::isUnusual);
    return Math.min(2, profile.outcomes().size()) + (unusual ? 2 : 0);
  }
}
