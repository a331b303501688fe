package org.offlabel.metaanalysis.recovery;

/**
 * Whether a median stands so far from the middle of its quartiles or its range that the data are
 * hardly normal, at the level 0.05 (Shi, Luo, Wan and others, Statistical Methods in Medical
 * Research 2023;32:1338-1360).
 *
 * @param statistic 0 or more
 * @param criticalValue what it is above in 5 of 100 normal samples of this size
 */
public record Skewness(double statistic, double criticalValue) {

  /** Whether mean and standard deviation should not be estimated from these figures. */
  public boolean isSkewed() {
    return statistic > criticalValue;
  }

  /** The finding in words. */
  public String words() {
    return isSkewed()
        ? "skewed (" + statistic + " is above " + criticalValue + "): normal theory misleads here"
        : "no sign of skewness (" + statistic + ", critical " + criticalValue + ")";
  }
}
