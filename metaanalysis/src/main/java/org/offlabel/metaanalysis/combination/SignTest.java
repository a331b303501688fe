package org.offlabel.metaanalysis.combination;

import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.offlabel.metaanalysis.result.Checksum;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * The share of studies that favour a hypothesis, tested against one half.
 *
 * @param count the directions
 * @param share of those with a direction that favour the hypothesis, 0 to 1
 * @param pValue exact two-sided binomial: twice the smaller tail, at most 1
 * @param interval Wilson's score interval of the share (Wilson EB, JASA 1927;22:209-212)
 */
public record SignTest(DirectionCount count, double share, double pValue, Interval interval)
    implements Result {

  static SignTest of(DirectionCount count, double level) {
    int n = count.counted();
    double share = (double) count.favours() / n;
    double tail =
        BinomialDistribution.of(n, 0.5)
            .cumulativeProbability(Math.min(count.favours(), count.opposes()));
    return new SignTest(count, share, Math.min(1, 2 * tail), wilson(count.favours(), n, level));
  }

  private static Interval wilson(int favours, int n, double level) {
    double z = Reference.NORMAL.criticalValue(level);
    double share = (double) favours / n;
    double shrink = 1 + (z * z / n);
    double centre = (share + (z * z / (2.0 * n))) / shrink;
    double margin = z * Math.sqrt((share * (1 - share) / n) + (z * z / (4.0 * n * n))) / shrink;
    double lower = favours == 0 ? 0 : Math.max(0, centre - margin);
    double upper = favours == n ? 1 : Math.min(1, centre + margin);
    return new Interval(lower, upper, level);
  }

  /** The smallest p value that so many studies can reach, all pointing one way: 2^(1-n). */
  public double smallestPossibleP() {
    return Math.min(1, Math.scalb(1.0, 1 - count.counted()));
  }

  @Override
  public Provenance provenance() {
    return Provenance.of(
        "direction of effects, exact two-sided sign test, Wilson interval at "
            + Figures.of(interval.level()),
        new Checksum().add(count.favours(), count.opposes(), count.neither()));
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        String.format(
            Locale.ROOT,
            "%d of %d studies favour it (%s, interval %s to %s), sign test p = %s",
            count.favours(),
            count.counted(),
            Figures.of(share),
            Figures.of(interval.lower()),
            Figures.of(interval.upper()),
            Figures.of(pValue)),
        List.of(
            Explanation.of(count.neither() + " studies without a direction not counted"),
            Explanation.of(
                "the smallest p that "
                    + count.counted()
                    + " studies can reach is "
                    + Figures.of(smallestPossibleP())),
            Explanation.of("only directions are counted: no sizes, no weights, no significance")));
  }
}
