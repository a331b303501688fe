package org.offlabel.metaanalysis.recovery;

/**
 * Smallest value, median and largest value: scenario C1 of Wan and others 2014.
 *
 * @param n the sample's size, at least 3
 * @param minimum finite
 * @param median between minimum and maximum
 * @param maximum above the minimum
 */
public record RangeSummary(double n, double minimum, double median, double maximum)
    implements MedianSummary {

  public RangeSummary {
    new NormalSample(n);
    NormalSample.checkRising(minimum, median, maximum);
  }

  /** Luo and others 2018, equation 7: weight 4/(4 + n^0.75) for the middle of the range. */
  @Override
  public Recovered mean() {
    double weight = 4 / (4 + Math.pow(n, 0.75));
    return NormalSample.estimated(
        (weight * (minimum + maximum) / 2) + ((1 - weight) * median),
        "mean",
        "from median and range, Luo 2018");
  }

  /** Wan and others 2014, equation 9. */
  @Override
  public Recovered standardDeviation() {
    return NormalSample.estimated(
        (maximum - minimum) / new NormalSample(n).range(),
        "standard deviation",
        "from the range, Wan 2014 C1");
  }

  @Override
  public Skewness skewness() {
    return new Skewness(
        Math.abs((minimum + maximum) - (2 * median)) / (maximum - minimum),
        (1 / Math.log(n + 9)) + (2.5 / (n + 1)));
  }
}
