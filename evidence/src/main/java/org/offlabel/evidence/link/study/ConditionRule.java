package org.offlabel.evidence.link.study;

import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;

/**
 * Whom the drug was given to. Groups of which neither is a kind of the other cannot be one study; a
 * subtype that both name says more than the disease, but other studies are in it too. An account
 * that names further conditions may be of another study in those, so nothing follows.
 */
final class ConditionRule implements Rule {

  private static final int SUBTYPE = 4;
  private static final int DISEASE = 2;
  private static final int WIDER = 1;

  private final Kinds kinds;

  ConditionRule(Kinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public Likeness compare(Profile one, Profile other) {
    if (one.conditions().isEmpty() || other.conditions().isEmpty()) {
      return Likeness.silent();
    }
    if (addsAnother(one, other) || addsAnother(other, one)) {
      return Likeness.silent();
    }
    Optional<Concept> shared = deepestShared(one, other);
    if (shared.isPresent()) {
      Concept condition = shared.get();
      return kinds.isSubtype(condition)
          ? Likeness.common(SUBTYPE, "both are in " + condition.name())
          : Likeness.common(DISEASE, "both are in " + condition.name());
    }
    return one.conditions().stream().anyMatch(condition -> isKnown(condition, other))
        ? Likeness.common(WIDER, "one names a form of the condition that the other names")
        : new Likeness.Different("they are in different conditions");
  }

  /** Whether one names a condition of the other, and beside it one that the other does not know. */
  private boolean addsAnother(Profile one, Profile other) {
    long known = one.conditions().stream().filter(condition -> isKnown(condition, other)).count();
    return known > 0 && known < one.conditions().size();
  }

  private boolean isKnown(Concept condition, Profile profile) {
    return profile.conditions().stream().anyMatch(each -> kinds.related(condition, each));
  }

  private Optional<Concept> deepestShared(Profile one, Profile other) {
    Optional<Concept> deepest = Optional.empty();
    for (Concept condition : one.conditions().stream().sorted().toList()) {
      if (other.conditions().contains(condition)
          && deepest.map(kinds::depth).orElse(-1) < kinds.depth(condition)) {
        deepest = Optional.of(condition);
      }
    }
    return deepest;
  }
}
