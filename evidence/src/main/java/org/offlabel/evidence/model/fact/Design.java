package org.offlabel.evidence.model.fact;

/** How a study was done, with the name that {@code offlabel/answer/1} gives it. */
public enum Design {
  RANDOMISED_CROSSOVER("randomised crossover"),
  RANDOMISED_PARALLEL("randomised parallel"),
  NON_RANDOMISED_CONTROLLED("non-randomised controlled"),
  BEFORE_AFTER("before-after"),
  COHORT("cohort"),
  CASE_CONTROL("case-control"),
  CASE_SERIES("case series"),
  CASE_REPORT("case report"),
  SYSTEMATIC_REVIEW("systematic review"),
  NARRATIVE_REVIEW("narrative review"),
  LABORATORY("laboratory"),
  UNCLEAR("unclear");

  private final String label;

  Design(String label) {
    this.label = label;
  }

  /** The name in answers. */
  public String label() {
    return label;
  }

  /** Whether chance decided who got what. */
  public boolean isRandomised() {
    return this == RANDOMISED_CROSSOVER || this == RANDOMISED_PARALLEL;
  }

  /** Whether it sums up other studies instead of observing people itself. */
  public boolean isReview() {
    return this == SYSTEMATIC_REVIEW || this == NARRATIVE_REVIEW;
  }
}
