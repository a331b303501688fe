package org.offlabel.evidence.vocabulary.language;

import java.math.BigDecimal;
import org.offlabel.evidence.model.document.Span;

/**
 * How often a dose is taken: {@code times} in every {@code every} {@code unit}. "Twice a day" is 2
 * in 1 DAY, "every 4 weeks" 1 in 4 WEEK, "at bedtime" 1 in 1 DAY at NIGHT.
 *
 * @param span where the schedule stands
 * @param times doses in each period, at least 1
 * @param every length of the period, positive
 * @param when the time of day, if one is said
 */
public record DoseSchedule(Span span, int times, BigDecimal every, TimeUnit unit, TimeOfDay when) {

  /** The part of the day a dose is taken in. */
  public enum TimeOfDay {
    UNSTATED,
    MORNING,
    NIGHT
  }

  public DoseSchedule {
    if (times < 1 || every.signum() <= 0) {
      throw new IllegalArgumentException(times + " doses in " + every + " " + unit);
    }
  }
}
