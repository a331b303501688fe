package org.offlabel.evidence.link.study;

import org.offlabel.evidence.model.fact.Duration;

/** One account names the years ("2006 to 2015"), the other how many they were ("ten years"). */
final class PeriodRule implements Rule {

  private static final int FITS = 4;
  private static final int SAME_YEARS = 4;
  private static final double WEEKS_A_YEAR = 52.1775;

  /** Shorter stretches fit too many studies. */
  private static final double FEWEST_YEARS = 3;

  @Override
  public Likeness compare(Profile one, Profile other) {
    for (StudyPeriod period : one.periods()) {
      if (period.last() - period.first() >= FEWEST_YEARS && other.periods().contains(period)) {
        return Likeness.telling(
            SAME_YEARS, "both look at " + period.first() + " to " + period.last());
      }
    }
    Likeness fit = fit(one, other);
    return fit instanceof Likeness.Silent ? fit(other, one) : fit;
  }

  private static Likeness fit(Profile named, Profile counted) {
    for (StudyPeriod period : named.periods()) {
      for (Duration duration : counted.durations()) {
        double years = duration.weeks().doubleValue() / WEEKS_A_YEAR;
        if (years >= FEWEST_YEARS && period.lasts(years)) {
          return Likeness.telling(
              FITS,
              "%d to %d are the %s that the other tells of"
                  .formatted(period.first(), period.last(), duration.shown()));
        }
      }
    }
    return Likeness.silent();
  }
}
