package org.offlabel.evidence.link.study;

import java.util.Set;
import java.util.TreeSet;
import org.offlabel.evidence.model.document.Identifier;

/**
 * A registration number names one study and a PMID or DOI one paper of a study, so a shared one
 * settles the matter. Two numbers of one registry are two studies; two papers need not be.
 */
final class NumberRule implements Rule {

  @Override
  public Likeness compare(Profile one, Profile other) {
    if (one.identifiers().isEmpty() || other.identifiers().isEmpty()) {
      return Likeness.silent();
    }
    Set<Identifier> shared = new TreeSet<>(one.identifiers());
    shared.retainAll(other.identifiers());
    if (!shared.isEmpty()) {
      return new Likeness.Same("both carry " + shown(shared.iterator().next()));
    }
    for (Identifier mine : one.identifiers()) {
      for (Identifier theirs : other.identifiers()) {
        if (mine.scheme().isRegistry()
            && mine.scheme() == theirs.scheme()
            && mine.scheme() != Identifier.Scheme.OTHER_REGISTRY) {
          return new Likeness.Different(
              "their registration numbers differ: " + mine.value() + ", " + theirs.value());
        }
      }
    }
    return Likeness.silent();
  }

  private static String shown(Identifier identifier) {
    String value = identifier.value();
    String scheme = identifier.scheme().name();
    return value.startsWith(scheme) || identifier.scheme() == Identifier.Scheme.OTHER_REGISTRY
        ? value
        : scheme + " " + value;
  }
}
