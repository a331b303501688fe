package org.offlabel.evidence.model.fact;

/** What happened to an outcome, seen from the patient. */
public enum Direction {
  IMPROVED("improved"),
  NO_DIFFERENCE("no difference"),
  WORSENED("worsened"),
  MIXED("mixed"),
  UNCLEAR("unclear");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  /** The name in answers. */
  public String label() {
    return label;
  }
}
