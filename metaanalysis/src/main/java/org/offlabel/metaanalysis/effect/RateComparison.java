package org.offlabel.metaanalysis.effect;

/**
 * How many events each of two groups had in the time it was watched; a person may have several.
 *
 * @param study the study's name
 * @param events1 events in group 1, the treated one, 0 or more
 * @param time1 its person-time, above 0, in the same unit for all studies
 * @param events2 events in group 2, 0 or more
 * @param time2 its person-time, above 0
 */
public record RateComparison(
    String study, double events1, double time1, double events2, double time2) {

  public RateComparison {
    check(study, events1, time1);
    check(study, events2, time2);
  }

  private static void check(String study, double events, double time) {
    if (!(events >= 0 && Double.isFinite(events))) {
      throw new IllegalArgumentException(
          study + ": events must be 0 or more and finite, not " + events);
    }
    if (!(time > 0 && Double.isFinite(time))) {
      throw new IllegalArgumentException(
          study + ": person-time must be above 0 and finite, not " + time);
    }
  }

  boolean hasZero() {
    return events1 == 0 || events2 == 0;
  }

  boolean isOneSided() {
    return events1 == 0 && events2 == 0;
  }
}
