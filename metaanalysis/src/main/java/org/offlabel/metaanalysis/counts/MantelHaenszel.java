package org.offlabel.metaanalysis.counts;

import java.util.List;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * The method of Mantel and Haenszel: one effect common to all studies, as a ratio of sums over the
 * tables, so that zero cells need no correction as long as some study fills each sum.
 *
 * <p>Sources: Mantel and Haenszel 1959 (odds ratio), with the variance of Robins, Breslow and
 * Greenland 1986; Greenland and Robins 1985 (risk ratio, risk difference), with the variance of
 * Sato 1989 for the difference; Cochrane Handbook 10.4.1.
 *
 * @param measure odds ratio, risk ratio or risk difference
 * @param level of the interval, above 0 and below 1
 */
public record MantelHaenszel(Measure measure, double level) {

  public MantelHaenszel {
    switch (measure) {
      case ODDS_RATIO, RISK_RATIO, RISK_DIFFERENCE -> {}
      default ->
          throw new IllegalArgumentException(
              "the method of Mantel and Haenszel pools odds ratios, risk ratios and risk"
                  + " differences of 2 by 2 tables, not: "
                  + measure.words());
    }
    Interval.checkLevel(level);
  }

  /** With intervals of level 0.95. */
  public static MantelHaenszel of(Measure measure) {
    return new MantelHaenszel(measure, 0.95);
  }

  /** The same with intervals of this level, above 0 and below 1. */
  public MantelHaenszel withLevel(double newLevel) {
    return new MantelHaenszel(measure, newLevel);
  }

  /** The common effect; fails where the sums leave it undefined. */
  public Attempt<PooledTables> pool(List<TwoByTwo> tables) {
    return Tables.of(tables).flatMap(this::pool);
  }

  private Attempt<PooledTables> pool(Tables tables) {
    Attempt<PooledNumbers> numbers =
        switch (measure) {
          case ODDS_RATIO -> CommonRatio.odds(tables);
          case RISK_RATIO -> CommonRatio.risks(tables);
          default -> CommonDifference.risks(tables);
        };
    PoolingReport report = new PoolingReport("Mantel-Haenszel", measure, level, tables);
    return numbers.map(
        pooled -> report.of(pooled, new CochranQ(pooled.value()).of(measure, tables)));
  }
}
