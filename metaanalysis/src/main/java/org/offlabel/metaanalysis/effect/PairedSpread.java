package org.offlabel.metaanalysis.effect;

import org.offlabel.metaanalysis.recovery.ReportedP;
import org.offlabel.metaanalysis.recovery.TestStatistic;

/** What a paper tells of how much the differences within persons vary. */
public sealed interface PairedSpread {

  /**
   * The standard deviation of the persons' differences.
   *
   * @param standardDeviation 0 or more, finite
   */
  record OfDifferences(double standardDeviation) implements PairedSpread {
    public OfDifferences {
      check(standardDeviation);
    }
  }

  /**
   * The standard error of the mean difference.
   *
   * @param standardError 0 or more, finite
   */
  record StandardError(double standardError) implements PairedSpread {
    public StandardError {
      check(standardError);
    }
  }

  /**
   * The statistic of the test of the mean difference, such as t with n − 1 degrees of freedom or F
   * with 1 and n − 1.
   */
  record Test(TestStatistic statistic) implements PairedSpread {}

  /** The two-sided p value of a paired t test, of which the degrees of freedom are n − 1. */
  record P(ReportedP p) implements PairedSpread {}

  /**
   * The correlation between both measurements, known for this study.
   *
   * @param r −1 to 1
   */
  record KnownCorrelation(double r) implements PairedSpread {
    public KnownCorrelation {
      checkCorrelation(r);
    }
  }

  /**
   * The correlation between both measurements, taken from elsewhere; try several.
   *
   * @param r −1 to 1
   */
  record AssumedCorrelation(double r) implements PairedSpread {
    public AssumedCorrelation {
      checkCorrelation(r);
    }
  }

  private static void check(double spread) {
    if (!(spread >= 0 && Double.isFinite(spread))) {
      throw new IllegalArgumentException("a spread must be 0 or more and finite, not " + spread);
    }
  }

  private static void checkCorrelation(double r) {
    if (!(r >= -1 && r <= 1)) {
      throw new IllegalArgumentException("a correlation lies between -1 and 1, not " + r);
    }
  }
}
