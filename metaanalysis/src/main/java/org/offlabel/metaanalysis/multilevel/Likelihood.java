package org.offlabel.metaanalysis.multilevel;

/** Which likelihood the variance components make as high as possible. */
public enum Likelihood {
  /** That of the residuals only, which does not underestimate the components (REML). */
  RESTRICTED("REML"),
  /** That of the effects themselves (ML); for comparing models with different moderators. */
  FULL("ML");

  private final String code;

  Likelihood(String code) {
    this.code = code;
  }

  /** The short name: REML or ML. */
  public String code() {
    return code;
  }
}
