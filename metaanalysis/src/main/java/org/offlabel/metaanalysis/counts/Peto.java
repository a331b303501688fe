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

  /** The common odds ratio with an interval of level 0.95; fails if no study has both outcomes. */
  public static Attempt<PooledTables> pool(List<TwoByTwo> tables) {
    return new Peto(0.95).of(tables);
  }

  /** The common odds ratio; fails where no study has both events and non-events. */
  public Attempt<PooledTables> of(List<TwoByTwo> tables) {
    return Tables.of(tables).flatMap(Tables::withVariances).flatMap(this::of);
  }

  private Attempt<PooledTables> of(Tables tables) {
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
