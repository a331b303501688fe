package org.offlabel.evidence.model.answer;

/** GRADE's levels of certainty, best first, and NONE where there is nothing to be certain of. */
public enum Certainty {
  HIGH("high"),
  MODERATE("moderate"),
  LOW("low"),
  VERY_LOW("very low"),
  NONE("none");

  private final String label;

  Certainty(String label) {
    this.label = label;
  }

  /** The name in answers. */
  public String label() {
    return label;
  }

  /** {@code levels} lower, but never below VERY_LOW. */
  public Certainty lowered(int levels) {
    return this == NONE ? NONE : values()[Math.min(VERY_LOW.ordinal(), ordinal() + levels)];
  }
}
