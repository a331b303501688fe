package org.offlabel.evidence.model.fact;

/** How a patient judges what the drug did for them. */
public enum PatientDirection {
  FAVOURABLE("favourable"),
  UNFAVOURABLE("unfavourable"),
  MIXED("mixed"),
  UNCLEAR("unclear");

  private final String label;

  PatientDirection(String label) {
    this.label = label;
  }

  /** The name in answers. */
  public String label() {
    return label;
  }
}
