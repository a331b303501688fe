package org.offlabel.evidence.model.document;

import java.util.Objects;

/**
 * A number under which a work or a study is registered.
 *
 * @param scheme who gives it
 * @param value as written there, in upper case except for DOIs, which are in lower case
 */
public record Identifier(Scheme scheme, String value) implements Comparable<Identifier> {

  /** Who gives the number. Those marked as a registry's name a study, the others name a paper. */
  public enum Scheme {
    PMID(false),
    PMCID(false),
    DOI(false),
    NCT(true),
    EUDRACT(true),
    CTIS(true),
    ISRCTN(true),
    CTRI(true),
    ACTRN(true),
    CHICTR(true),
    IRCT(true),
    OTHER_REGISTRY(true),
    /** All versions of one drug label. */
    SETID(false),
    /** An application for approval of a drug in the United States: NDA, ANDA, BLA and a number. */
    APPLICATION(false);

    private final boolean registry;

    Scheme(boolean registry) {
      this.registry = registry;
    }

    /** Whether it names a study rather than a paper. */
    public boolean isRegistry() {
      return registry;
    }
  }

  public Identifier {
    Objects.requireNonNull(scheme);
    if (value.isBlank()) {
      throw new IllegalArgumentException("an identifier needs a value");
    }
  }

  @Override
  public int compareTo(Identifier other) {
    int byScheme = scheme.compareTo(other.scheme);
    return byScheme != 0 ? byScheme : value.compareTo(other.value);
  }
}
