package org.offlabel.metaanalysis.counts;

import org.offlabel.metaanalysis.effect.TwoByTwo;

/**
 * The four cells of a table: {@code a} events and {@code b} others in group 1, {@code c} and {@code
 * d} in group 2.
 */
record Cells(double a, double b, double c, double d) {

  static Cells of(TwoByTwo table) {
    return new Cells(
        table.events1(),
        table.total1() - table.events1(),
        table.events2(),
        table.total2() - table.events2());
  }

  double n1() {
    return a + b;
  }

  double n2() {
    return c + d;
  }

  double n() {
    return n1() + n2();
  }

  /** Those with the event in both groups. */
  double events() {
    return a + c;
  }

  double nonEvents() {
    return b + d;
  }

  /** The share of group 1 in all. */
  double share1() {
    return n1() / n();
  }

  double share2() {
    return n2() / n();
  }

  /** The events of group 1 expected if both groups had the same risk. */
  double expected() {
    return share1() * events();
  }

  /** The hypergeometric variance of {@code a}, given all margins. */
  double hypergeometricVariance() {
    return share1() * share2() * events() * (nonEvents() / (n() - 1));
  }

  /** Whether all or none had the event, so that the odds ratio of the table is anything. */
  boolean saysNothingOfRatios() {
    return events() == 0 || nonEvents() == 0;
  }

  boolean hasZero() {
    return a == 0 || b == 0 || c == 0 || d == 0;
  }

  /** The cells with one half added to each, if one of them is 0. */
  Cells withHalfIfZero() {
    return hasZero() ? new Cells(a + 0.5, b + 0.5, c + 0.5, d + 0.5) : this;
  }
}
