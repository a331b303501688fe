package org.offlabel.metaanalysis.counts;

import java.util.List;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Peto's one-step odds ratio, common to all studies: observed less expected events over their
 * hypergeometric variance. Good for rare events, small effects and groups of similar size; biased
 * otherwise.
 *
 * <p>Source: Yusuf, Peto, Lewis, Collins and Sleight 1985 (Prog Cardiovasc Dis 27:335); Cochrane
 * Handbook 10.4.2.
 *
 * @param level of the interval, above 0 and below 1
 */
public record Peto(double level) {

  public Peto {
    Interval.checkLevel(level);
  }

  /** With intervals of level 0.95. */
  public static Peto standard() {
    return new Peto(0.95);
  }

  /** The same with intervals of this level, above 0 and below 1. */
  public Peto withLevel(double newLevel) {
    return new Peto(newLevel);
  }

  /** The common odds ratio; fails where no study has both events and non-events. */
  public Attempt<PooledTables> pool(List<TwoByTwo> tables) {
    return Tables.of(tables).flatMap(Tables::withVariances).flatMap(this::pool);
  }

  private Attempt<PooledTables> pool(Tables tables) {
    double variance = tables.sum(Cells::hypergeometricVariance);
    if (variance == 0) {
      return Attempt.failed(
          "In no study did some, but not all, have the event, so the odds ratio could be anything;"
              + " pool risk differences, or gather more data.");
    }
    double value = tables.sum(t -> t.a() - t.expected()) / variance;
    PoolingReport report = new PoolingReport("one-step", Measure.PETO_ODDS_RATIO, level, tables);
    return Attempt.succeeded(
        report.of(
            new PooledNumbers(value, 1 / variance),
            new CochranQ(value).of(Measure.PETO_ODDS_RATIO, tables)));
  }
}
