package org.offlabel.metaanalysis.recovery;

/**
 * Smallest value, first quartile, median, third quartile and largest value: scenario C2 of Wan and
 * others 2014.
 *
 * @param n the sample's size, at least 3
 * @param minimum finite
 * @param firstQuartile from the minimum on
 * @param median between the quartiles
 * @param thirdQuartile above the first quartile, up to the maximum
 * @param maximum the largest value
 */
public record FiveNumberSummary(
    double n,
    double minimum,
    double firstQuartile,
    double median,
    double thirdQuartile,
    double maximum)
    implements MedianSummary {

  public FiveNumberSummary {
    new NormalSample(n);
    NormalSample.checkRising(minimum, firstQuartile, median, thirdQuartile, maximum);
    NormalSample.checkRising(firstQuartile, median, thirdQuartile);
  }

  /** Luo and others 2018, equation 15. */
  @Override
  public Recovered mean() {
    double ofRange = 2.2 / (2.2 + Math.pow(n, 0.75));
    double ofQuartiles = 0.7 - (0.72 / Math.pow(n, 0.55));
    return NormalSample.estimated(
        (ofRange * (minimum + maximum) / 2)
            + (ofQuartiles * (firstQuartile + thirdQuartile) / 2)
            + ((1 - ofRange - ofQuartiles) * median),
        "mean",
        "from median, quartiles and range, Luo 2018");
  }

  /** Wan and others 2014, equation 13: the average of what range and quartiles say. */
  @Override
  public Recovered standardDeviation() {
    NormalSample normal = new NormalSample(n);
    return NormalSample.estimated(
        (((maximum - minimum) / normal.range())
                + ((thirdQuartile - firstQuartile) / normal.quartiles()))
            / 2,
        "standard deviation",
        "from quartiles and range, Wan 2014 C2");
  }

  /**
   * The standard deviation with the weight of range and quartiles that suits the sample's size best
   * (Shi and others, Research Synthesis Methods 2020;11:641-654).
   */
  public Recovered optimalStandardDeviation() {
    NormalSample normal = new NormalSample(n);
    double quartileWeight = 0.07 * Math.pow(n, 0.6);
    double ofRange = 1 / (1 + quartileWeight);
    return NormalSample.estimated(
        (ofRange * (maximum - minimum) / normal.range())
            + ((1 - ofRange) * (thirdQuartile - firstQuartile) / normal.quartiles()),
        "standard deviation",
        "from quartiles and range, Shi 2020");
  }

  @Override
  public Skewness skewness() {
    double rootN = Math.sqrt(n);
    double ofRange = Math.abs((minimum + maximum) - (2 * median)) / (maximum - minimum);
    double ofQuartiles =
        Math.abs((firstQuartile + thirdQuartile) - (2 * median)) / (thirdQuartile - firstQuartile);
    return new Skewness(
        Math.max(2.65 * Math.log(0.6 * n) / rootN * ofRange, ofQuartiles),
        (3 / rootN) - (40 / (n * n * n)));
  }
}
