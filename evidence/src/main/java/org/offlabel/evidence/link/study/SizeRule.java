package org.offlabel.evidence.link.study;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.offlabel.evidence.model.fact.GroupSize.Role;

/**
 * Numbers of people. Articles mix up what a number counts, so an equal number counts whatever its
 * role; different numbers in one role speak against.
 */
final class SizeRule implements Rule {

  private static final int UNUSUAL_NUMBER = 6;
  private static final int ROUND_NUMBER = 4;
  private static final int SMALL_NUMBER = 2;
  private static final int OTHER_NUMBER_IN_ROLE = 6;
  private static final int OTHER_NUMBER = 4;

  @Override
  public Likeness compare(Profile one, Profile other) {
    if (one.sizes().isEmpty() || other.sizes().isEmpty()) {
      return Likeness.silent();
    }
    Set<Integer> shared = people(one);
    shared.retainAll(people(other));
    if (!shared.isEmpty()) {
      return agreement(Collections.max(shared));
    }
    boolean sameRole = false;
    boolean unknownRole = false;
    for (Map.Entry<Role, Set<Integer>> mine : one.sizes().entrySet()) {
      for (Role theirs : other.sizes().keySet()) {
        boolean counted = mine.getKey() != Role.LOST && theirs != Role.LOST;
        sameRole |= counted && mine.getKey() == theirs;
        unknownRole |= counted && (mine.getKey() == Role.UNSTATED || theirs == Role.UNSTATED);
      }
    }
    if (sameRole) {
      return Likeness.against(OTHER_NUMBER_IN_ROLE, "their numbers of people differ");
    }
    return unknownRole || fewerEnrolledThanCompleted(one, other)
        ? Likeness.against(OTHER_NUMBER, "their numbers of people differ")
        : Likeness.silent();
  }

  private static Likeness agreement(int people) {
    String why = "both give " + people + " as a number of people";
    if (people < 20) {
      return Likeness.common(SMALL_NUMBER, why);
    }
    boolean round = (people <= 50 && people % 10 == 0) || people % 100 == 0;
    return Likeness.telling(round ? ROUND_NUMBER : UNUSUAL_NUMBER, why);
  }

  /** The numbers that count a whole group, and not those who left. */
  private static Set<Integer> people(Profile profile) {
    Set<Integer> people = new TreeSet<>();
    profile
        .sizes()
        .forEach(
            (role, numbers) -> {
              if (role != Role.LOST) {
                people.addAll(numbers);
              }
            });
    return people;
  }

  private static boolean fewerEnrolledThanCompleted(Profile one, Profile other) {
    return completedBeyond(one, other) || completedBeyond(other, one);
  }

  private static boolean completedBeyond(Profile one, Profile other) {
    Set<Integer> enrolled = new TreeSet<>(other.sizes().getOrDefault(Role.ENROLLED, Set.of()));
    enrolled.addAll(other.sizes().getOrDefault(Role.RANDOMISED, Set.of()));
    return !enrolled.isEmpty()
        && people(one).stream().anyMatch(people -> people > Collections.max(enrolled));
  }
}
