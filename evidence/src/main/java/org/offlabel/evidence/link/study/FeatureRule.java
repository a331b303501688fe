package org.offlabel.evidence.link.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.offlabel.evidence.model.fact.DesignFeature;

/** Particulars of the design: the rarer, the more they say; some exclude each other. */
final class FeatureRule implements Rule {

  private static final int MOST = 6;

  @Override
  public Likeness compare(Profile one, Profile other) {
    if (one.features().isEmpty() || other.features().isEmpty()) {
      return Likeness.silent();
    }
    Set<DesignFeature> shared = new TreeSet<>(one.features());
    shared.retainAll(other.features());
    int agreement = Math.min(MOST, shared.stream().mapToInt(FeatureRule::points).sum());
    int conflict = Opposites.conflict(one.features(), other.features());
    if (agreement == 0 && conflict == 0) {
      return Likeness.silent();
    }
    return agreement > conflict
        ? Likeness.common(agreement - conflict, "both are " + named(shared))
        : Likeness.against(conflict - agreement, "their designs differ");
  }

  private static String named(Set<DesignFeature> shared) {
    List<String> names = new ArrayList<>();
    shared.forEach(feature -> names.add(feature.label()));
    return String.join(", ", names);
  }

  static int points(DesignFeature feature) {
    return switch (feature) {
      case RANDOMISED,
          PARALLEL,
          DOUBLE_MASKED,
          PLACEBO_CONTROLLED,
          PROSPECTIVE,
          MULTICENTRE,
          SINGLE_CENTRE ->
          1;
      case CROSSOVER,
          SINGLE_MASKED,
          OPEN_LABEL,
          ACTIVE_COMPARATOR,
          UNCONTROLLED,
          PILOT,
          RETROSPECTIVE ->
          2;
      case REGISTER_BASED -> 3;
      case QUASI_EXPERIMENTAL -> 4;
    };
  }
}
