package org.offlabel.metaanalysis.recovery;

/**
 * First quartile, median and third quartile: scenario C3 of Wan and others 2014.
 *
 * @param n the sample's size, at least 3
 * @param firstQuartile finite
 * @param median between the quartiles
 * @param thirdQuartile above the first
 */
public record QuartileSummary(double n, double firstQuartile, double median, double thirdQuartile)
    implements MedianSummary {

  public QuartileSummary {
    new NormalSample(n);
    NormalSample.checkRising(firstQuartile, median, thirdQuartile);
  }

  /** Luo and others 2018, equation 11: weight 0.7 + 0.39/n for the middle of the quartiles. */
  @Override
  public Recovered mean() {
    double weight = 0.7 + (0.39 / n);
    return NormalSample.estimated(
        (weight * (firstQuartile + thirdQuartile) / 2) + ((1 - weight) * median),
        "mean",
        "from median and quartiles, Luo 2018");
  }

  /** Wan and others 2014, equation 16. */
  @Override
  public Recovered standardDeviation() {
    return NormalSample.estimated(
        (thirdQuartile - firstQuartile) / new NormalSample(n).quartiles(),
        "standard deviation",
        "from the quartiles, Wan 2014 C3");
  }

  /** The critical value can be 0 or less for the smallest samples, below 5 or so persons. */
  @Override
  public Skewness skewness() {
    return new Skewness(
        Math.abs((firstQuartile + thirdQuartile) - (2 * median)) / (thirdQuartile - firstQuartile),
        (2.65 / Math.sqrt(n)) - (6 / (n * n)));
  }
}
