package org.offlabel.metaanalysis.multilevel;

/**
 * How the variance of coefficients is estimated from the residuals of whole clusters, whatever
 * their dependence (Liang and Zeger 1986; Hedges, Tipton and Johnson 2010).
 */
public enum Sandwich {
  /** As the residuals are: too small with few clusters. t with m − p degrees of freedom. */
  CR0("cluster-robust variance CR0, t with m - p degrees of freedom"),
  /**
   * CR0 times m / (m − p), for m clusters and p coefficients; t with m − p degrees of freedom. What
   * metafor's {@code robust()} gives; clubSandwich calls it CR1p.
   */
  CR1("cluster-robust variance CR1 (factor m / (m - p)), t with m - p degrees of freedom"),
  /**
   * Residuals adjusted so that the variance is unbiased under the working model, t with degrees of
   * freedom after Satterthwaite; right with few clusters too (Bell and McCaffrey 2002; Tipton and
   * Pustejovsky 2015, Journal of Educational and Behavioral Statistics 40:604-634).
   */
  CR2("cluster-robust variance CR2, t with Satterthwaite degrees of freedom");

  private final String words;

  Sandwich(String words) {
    this.words = words;
  }

  /** What it is, in words. */
  public String words() {
    return words;
  }
}
