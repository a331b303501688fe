package org.offlabel.metaanalysis.sequential;

/**
 * How much information a conclusive meta-analysis needs.
 *
 * @param single what one trial would need, above 0
 * @param heterogeneity the share of variance due to differences between trials, 0 to below 1
 * @param unit what it is counted in: "participants" or "inverse variance"
 */
public record RequiredInformation(double single, double heterogeneity, String unit) {

  public RequiredInformation {
    if (!(single > 0 && Double.isFinite(single))) {
      throw new IllegalArgumentException("required information must be above 0: " + single);
    }
    if (!(heterogeneity >= 0 && heterogeneity < 1)) {
      throw new IllegalArgumentException(
          "heterogeneity lies from 0 to below 1, not " + heterogeneity);
    }
  }

  /** For this effect at these error rates, with this share of heterogeneity. */
  public static RequiredInformation of(
      Anticipated anticipated, ErrorRates rates, double heterogeneity) {
    return new RequiredInformation(
        anticipated.information(rates), heterogeneity, anticipated.unit());
  }

  /** Adjusted for heterogeneity: single / (1 - heterogeneity) (Wetterslev et al. 2009). */
  public double total() {
    return single / (1 - heterogeneity);
  }
}
