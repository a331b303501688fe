package org.offlabel.metaanalysis.counts;

import java.util.List;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.RateComparison;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * The method of Mantel and Haenszel for events per person-time: one rate ratio or rate difference
 * common to all studies.
 *
 * <p>Sources: Greenland and Robins 1985 (Biometrics 41:55); Rothman, Greenland and Lash 2008
 * (Modern Epidemiology, chapter 15).
 *
 * @param measure rate ratio or rate difference
 * @param level of the interval, above 0 and below 1
 */
public record MantelHaenszelRates(Measure measure, double level) {

  public MantelHaenszelRates {
    if (measure != Measure.RATE_RATIO && measure != Measure.RATE_DIFFERENCE) {
      throw new IllegalArgumentException(
          "of person-time, rate ratios and rate differences are pooled, not: " + measure.words());
    }
    Interval.checkLevel(level);
  }

  /** With intervals of level 0.95. */
  public static MantelHaenszelRates of(Measure measure) {
    return new MantelHaenszelRates(measure, 0.95);
  }

  /** The same with intervals of this level, above 0 and below 1. */
  public MantelHaenszelRates withLevel(double newLevel) {
    return new MantelHaenszelRates(measure, newLevel);
  }

  /** The common effect; fails where there are no events to compare. */
  public Attempt<PooledTables> pool(List<RateComparison> studies) {
    return Rates.of(studies).flatMap(this::pool);
  }

  private Attempt<PooledTables> pool(Rates rates) {
    PoolingReport report = new PoolingReport("Mantel-Haenszel", measure, level, rates);
    return (measure == Measure.RATE_RATIO ? ratio(rates) : difference(rates))
        .map(pooled -> report.of(pooled, heterogeneity(pooled.value(), rates)));
  }

  private static Attempt<PooledNumbers> ratio(Rates rates) {
    double r = rates.sum(s -> s.events1() * Rates.share2(s));
    double s = rates.sum(each -> each.events2() * Rates.share1(each));
    if (r == 0 || s == 0) {
      return Attempt.failed(
          r == 0 && s == 0
              ? "No study saw an event, so the rate ratio could be anything; gather more data."
              : "The pooled rate ratio is "
                  + (r == 0 ? "0" : "infinite")
                  + ", since group "
                  + (r == 0 ? "1" : "2")
                  + " had no event in any study; pool rate differences, or report the counts.");
    }
    double sum = rates.sum(each -> Rates.share1(each) * Rates.share2(each) * Rates.events(each));
    return Attempt.succeeded(new PooledNumbers(Math.log(r) - Math.log(s), sum / r / s));
  }

  private static Attempt<PooledNumbers> difference(Rates rates) {
    double weight = rates.sum(MantelHaenszelRates::weight);
    double difference =
        rates.sum(s -> s.events1() * Rates.share2(s) - s.events2() * Rates.share1(s)) / weight;
    double variance =
        rates.sum(
                s -> square(Rates.share2(s)) * s.events1() + square(Rates.share1(s)) * s.events2())
            / square(weight);
    return variance > 0
        ? Attempt.succeeded(new PooledNumbers(difference, variance))
        : Attempt.failed(
            "No study saw an event, so the rate difference has no standard error; report the"
                + " person-time, or gather more data.");
  }

  private ChiSquaredTest heterogeneity(double pooled, Rates rates) {
    return new CochranQ(pooled).test(rates.informative().map(this::own));
  }

  /** The study's own effect; one half is added to both counts if either is 0. */
  private PooledNumbers own(RateComparison s) {
    double half = s.events1() == 0 || s.events2() == 0 ? 0.5 : 0;
    double x1 = s.events1() + half;
    double x2 = s.events2() + half;
    return measure == Measure.RATE_RATIO
        ? new PooledNumbers(Math.log((x1 / s.time1()) / (x2 / s.time2())), 1 / x1 + 1 / x2)
        : new PooledNumbers(
            x1 / s.time1() - x2 / s.time2(), x1 / square(s.time1()) + x2 / square(s.time2()));
  }

  private static double weight(RateComparison s) {
    return s.time1() * Rates.share2(s);
  }

  private static double square(double x) {
    return x * x;
  }
}
