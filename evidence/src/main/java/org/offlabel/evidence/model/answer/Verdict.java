package org.offlabel.evidence.model.answer;

/** The short answer, with the name that {@code offlabel/answer/1} gives it. */
public enum Verdict {
  HELPS("helps"),
  MAY_HELP("may help"),
  UNCERTAIN("uncertain"),
  MAY_NOT_HELP("may not help"),
  DOES_NOT_HELP("does not help"),
  HARMS("harms"),
  NO_EVIDENCE_FOUND("no evidence found");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The name in answers. */
  public String label() {
    return label;
  }
}
