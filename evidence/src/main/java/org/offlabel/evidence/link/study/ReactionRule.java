package org.offlabel.evidence.link.study;

import java.util.Set;
import java.util.TreeSet;
import org.offlabel.evidence.model.concept.Concept;

/** The same unwanted effects; most studies of a drug see the same ones, so it says little. */
final class ReactionRule implements Rule {

  private static final int MOST = 3;

  @Override
  public Likeness compare(Profile one, Profile other) {
    if (one.reactions().isEmpty() || other.reactions().isEmpty()) {
      return Likeness.silent();
    }
    Set<Concept> shared = new TreeSet<>(one.reactions());
    shared.retainAll(other.reactions());
    return shared.isEmpty()
        ? Likeness.silent()
        : Likeness.common(Math.min(MOST, shared.size()), "both saw the same unwanted effects");
  }
}
