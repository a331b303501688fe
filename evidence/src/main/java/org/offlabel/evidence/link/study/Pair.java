package org.offlabel.evidence.link.study;

import java.util.Comparator;

/**
 * Two accounts and how they compare.
 *
 * @param one the lower number
 * @param other the higher number
 * @param comparison how they compare
 */
record Pair(int one, int other, Comparison comparison) implements Comparable<Pair> {

  private static final Comparator<Pair> ORDER =
      Comparator.comparing((Pair pair) -> !pair.comparison.isSame())
          .thenComparingInt(pair -> -pair.comparison.points())
          .thenComparingInt(Pair::one)
          .thenComparingInt(Pair::other);

  /** The account beside the one of this number. */
  int beside(int number) {
    return number == one ? other : one;
  }

  /** The most alike first, then in document order. */
  @Override
  public int compareTo(Pair pair) {
    return ORDER.compare(this, pair);
  }
}
