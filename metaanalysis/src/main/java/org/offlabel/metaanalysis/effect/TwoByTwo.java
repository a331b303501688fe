package org.offlabel.metaanalysis.effect;

/**
 * How many of each of two groups had the event. Group 1 is the treated one: a ratio above 1 says
 * that it had more events.
 *
 * @param study the study's name
 * @param events1 persons of group 1 with the event, 0 to {@code total1}
 * @param total1 persons in group 1, above 0
 * @param events2 persons of group 2 with the event, 0 to {@code total2}
 * @param total2 persons in group 2, above 0
 */
public record TwoByTwo(String study, double events1, double total1, double events2, double total2) {

  public TwoByTwo {
    check(study, events1, total1);
    check(study, events2, total2);
  }

  private static void check(String study, double events, double total) {
    if (!(total > 0 && Double.isFinite(total))) {
      throw new IllegalArgumentException(
          study + ": a group's total must be above 0 and finite, not " + total);
    }
    if (!(events >= 0 && events <= total)) {
      throw new IllegalArgumentException(
          study + ": events must lie between 0 and the total of " + total + ", not " + events);
    }
  }

  /** Persons of group 1 without the event. */
  public double nonEvents1() {
    return total1 - events1;
  }

  /** Persons of group 2 without the event. */
  public double nonEvents2() {
    return total2 - events2;
  }

  /** Persons in both groups. */
  public double total() {
    return total1 + total2;
  }

  /** Whether any of the four cells is 0. */
  public boolean hasZeroCell() {
    return events1 == 0 || events2 == 0 || nonEvents1() == 0 || nonEvents2() == 0;
  }

  /** Whether nobody had the event, or everybody: ratios then have nothing to compare. */
  public boolean isOneSided() {
    return (events1 == 0 && events2 == 0) || (nonEvents1() == 0 && nonEvents2() == 0);
  }

  /**
   * Events of group 1 above those expected if both groups had the same risk: Peto's O − E (Yusuf
   * and others, Progress in Cardiovascular Diseases 1985;27:335-371).
   */
  public double observedMinusExpected() {
    return events1 - ((events1 + events2) * total1 / total());
  }

  /**
   * The hypergeometric variance of {@link #observedMinusExpected}: Peto's V. 0 when nobody or
   * everybody had the event, and not a number for a table of one person (Yusuf and others 1985).
   */
  public double hypergeometricVariance() {
    double n = total();
    double events = events1 + events2;
    return events * (n - events) * (total1 / n) * (total2 / n) / (n - 1);
  }

  /** The table with numbers added to both cells of each group. */
  TwoByTwo plus(double toCellsOf1, double toCellsOf2) {
    return new TwoByTwo(
        study,
        events1 + toCellsOf1,
        total1 + (2 * toCellsOf1),
        events2 + toCellsOf2,
        total2 + (2 * toCellsOf2));
  }
}
