package org.offlabel.evidence.link.study;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;

/**
 * How it was done. A review, a case report and a laboratory study are never mistaken for a trial;
 * names of other designs are used loosely. What is randomised is compared by its particulars.
 */
final class DesignRule implements Rule {

  private static final int SAME = 2;
  private static final int NOT_RANDOMISED = 6;

  private enum Family {
    REVIEW,
    LABORATORY,
    ONE_CASE,
    PEOPLE
  }

  @Override
  public Likeness compare(Profile one, Profile other) {
    Set<Family> mine = families(one);
    Set<Family> theirs = families(other);
    if (!mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs)) {
      return new Likeness.Different("one is a review, case report or laboratory study");
    }
    for (Design design : one.designs()) {
      if (!design.isRandomised() && other.designs().contains(design)) {
        return Likeness.common(SAME, "both are told as " + design.label());
      }
    }
    return differInChance(one, other) || differInChance(other, one)
        ? Likeness.against(NOT_RANDOMISED, "only one of them is randomised")
        : Likeness.silent();
  }

  private static boolean differInChance(Profile randomised, Profile other) {
    return isRandomised(randomised)
        && !isRandomised(other)
        && (other.designs().stream().anyMatch(DesignRule::isObservation)
            || other.features().contains(DesignFeature.UNCONTROLLED)
            || other.features().contains(DesignFeature.QUASI_EXPERIMENTAL));
  }

  private static boolean isRandomised(Profile profile) {
    return profile.features().contains(DesignFeature.RANDOMISED);
  }

  private static boolean isObservation(Design design) {
    return familyOf(design) == Family.PEOPLE && !design.isRandomised();
  }

  private static Set<Family> families(Profile profile) {
    Set<Family> families = EnumSet.noneOf(Family.class);
    profile.designs().forEach(design -> families.add(familyOf(design)));
    if (profile.features().contains(DesignFeature.PLACEBO_CONTROLLED)
        || profile.features().contains(DesignFeature.RANDOMISED)) {
      families.add(Family.PEOPLE);
    }
    return families;
  }

  private static Family familyOf(Design design) {
    return switch (design) {
      case SYSTEMATIC_REVIEW, NARRATIVE_REVIEW -> Family.REVIEW;
      case LABORATORY -> Family.LABORATORY;
      case CASE_REPORT -> Family.ONE_CASE;
      case RANDOMISED_CROSSOVER,
          RANDOMISED_PARALLEL,
          NON_RANDOMISED_CONTROLLED,
          BEFORE_AFTER,
          COHORT,
          CASE_CONTROL,
          CASE_SERIES,
          UNCLEAR ->
          Family.PEOPLE;
    };
  }
}
