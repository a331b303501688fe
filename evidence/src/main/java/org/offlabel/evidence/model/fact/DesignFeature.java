package org.offlabel.evidence.model.fact;

/** Particulars of a design that a text may state beside it. */
public enum DesignFeature {
  RANDOMISED("randomised"),
  CROSSOVER("crossover"),
  PARALLEL("parallel groups"),
  DOUBLE_MASKED("double-masked"),
  SINGLE_MASKED("single-masked"),
  OPEN_LABEL("open label"),
  PLACEBO_CONTROLLED("placebo-controlled"),
  ACTIVE_COMPARATOR("active comparator"),
  UNCONTROLLED("no comparison group"),
  PILOT("pilot"),
  MULTICENTRE("several centres"),
  SINGLE_CENTRE("single centre"),
  RETROSPECTIVE("retrospective"),
  PROSPECTIVE("prospective"),
  REGISTER_BASED("register data"),
  QUASI_EXPERIMENTAL("quasi-experimental");

  private final String label;

  DesignFeature(String label) {
    this.label = label;
  }

  /** As shown to a reader. */
  public String label() {
    return label;
  }
}
