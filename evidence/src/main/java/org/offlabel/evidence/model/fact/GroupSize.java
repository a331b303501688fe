package org.offlabel.evidence.model.fact;

import java.util.Objects;

/**
 * A number of people, and what it counts.
 *
 * @param role what is counted
 * @param people how many; not negative
 */
public record GroupSize(Role role, int people) {

  /** What a number of people counts. Never mixed: completers are not the sample. */
  public enum Role {
    ENROLLED("enrolled"),
    RANDOMISED("randomised"),
    TREATED("treated"),
    ANALYSED("analysed"),
    COMPLETED("completed"),
    LOST("lost"),
    /** The text gives a number and not what it counts: "96 patients". */
    UNSTATED("role not stated");

    private final String label;

    Role(String label) {
      this.label = label;
    }

    /** As shown to a reader. */
    public String label() {
      return label;
    }
  }

  public GroupSize {
    Objects.requireNonNull(role);
    if (people < 0) {
      throw new IllegalArgumentException("no group of " + people);
    }
  }
}
