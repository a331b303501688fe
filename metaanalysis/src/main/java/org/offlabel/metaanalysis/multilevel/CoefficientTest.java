package org.offlabel.metaanalysis.multilevel;

/** What the coefficients of a multilevel model are tested against. */
public enum CoefficientTest {
  /** The standard normal distribution. */
  NORMAL("tests against the normal distribution"),
  /** Student's t with k − p degrees of freedom, for k effects and p coefficients. */
  T_RESIDUAL("t tests with k - p degrees of freedom"),
  /**
   * Student's t with the degrees of freedom of the level that contains the moderator: m − p, for m
   * clusters, if it never varies within a cluster, else k − p; at least 1 (the containment method
   * of SAS and of metafor's {@code dfs="contain"}; Schluchter and Elashoff 1990).
   */
  T_CONTAINMENT("t tests with containment degrees of freedom");

  private final String words;

  CoefficientTest(String words) {
    this.words = words;
  }

  /** What it is, in words. */
  public String words() {
    return words;
  }
}
