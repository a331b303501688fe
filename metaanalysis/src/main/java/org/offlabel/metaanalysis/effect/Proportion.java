package org.offlabel.metaanalysis.effect;

/**
 * How many of one group had the event.
 *
 * @param study the study's name
 * @param events persons with the event, 0 to {@code total}
 * @param total persons, above 0 and finite
 */
public record Proportion(String study, double events, double total) {

  public Proportion {
    if (!(total > 0 && Double.isFinite(total))) {
      throw new IllegalArgumentException(
          study + ": a group's total must be above 0 and finite, not " + total);
    }
    if (!(events >= 0 && events <= total)) {
      throw new IllegalArgumentException(
          study + ": events must lie between 0 and the total of " + total + ", not " + events);
    }
  }

  boolean hasZero() {
    return events == 0 || events == total;
  }

  double nonEvents() {
    return total - events;
  }
}
