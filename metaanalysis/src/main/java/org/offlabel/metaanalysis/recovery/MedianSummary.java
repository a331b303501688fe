package org.offlabel.metaanalysis.recovery;

/**
 * A sample told by its median and what goes with it: range, quartiles or both. Mean and standard
 * deviation are estimates that suppose a normal distribution; {@link #skewness} says whether the
 * figures speak against it.
 *
 * <p>Means: Luo, Wan, Liu and Tong, Statistical Methods in Medical Research 2018;27:1785-1805.
 * Standard deviations: Wan, Wang, Liu and Tong, BMC Medical Research Methodology 2014;14:135; for
 * the whole five numbers there is also Shi, Luo, Weng and others, Research Synthesis Methods
 * 2020;11:641-654.
 */
public sealed interface MedianSummary permits RangeSummary, FiveNumberSummary, QuartileSummary {

  /** The sample's size. */
  double n();

  double median();

  /** The mean, by Luo and others 2018. */
  Recovered mean();

  /** The standard deviation, by Wan and others 2014. */
  Recovered standardDeviation();

  /** The test of skewness, by Shi and others 2023. */
  Skewness skewness();

  /** The group these figures suggest; say that mean and standard deviation are estimates. */
  default Group group() {
    return new Group(n(), mean().value(), standardDeviation().value());
  }
}
