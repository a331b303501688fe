package org.offlabel.evidence.model.concept;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing the vocabulary knows, whatever words a text uses for it.
 *
 * @param kind what sort of thing it is
 * @param name its preferred name in lower case except for proper names; unique within the kind
 */
public record Concept(ConceptKind kind, String name) implements Comparable<Concept> {

  private static final Comparator<Concept> ORDER =
      Comparator.comparing(Concept::kind).thenComparing(Concept::name);

  public Concept {
    Objects.requireNonNull(kind);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a concept needs a name");
    }
  }

  @Override
  public int compareTo(Concept other) {
    return ORDER.compare(this, other);
  }
}
