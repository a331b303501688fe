package org.offlabel.metaanalysis.asymmetry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * Kendall's rank correlation tau-b and its p value; Kendall, Rank Correlation Methods, 4th ed.
 * 1970, chapters 3 to 5; pairs counted by Knight's sorting, JASA 1966;61:436-439.
 *
 * @param tau −1 to 1; not a number when one of the variables has only one value
 * @param pValue two-sided
 * @param exact whether from the permutation distribution rather than the normal one
 */
record KendallTau(double tau, double pValue, boolean exact) {

  /** The permutation distribution is followed to here; beyond, its smallest tails underflow. */
  private static final int MOST_EXACT = 150;

  static KendallTau of(double[] x, double[] y) {
    int n = x.length;
    Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
    Arrays.sort(
        order, Comparator.<Integer>comparingDouble(i -> x[i]).thenComparingDouble(i -> y[i]));
    double[] byX = Arrays.stream(order).mapToDouble(i -> x[i]).toArray();
    double[] paired = Arrays.stream(order).mapToDouble(i -> y[i]).toArray();
    double both = tiedInBoth(byX, paired);
    double[] byY = paired.clone();
    double discordant = inversions(byY, new double[n], 0, n);
    Ties xTies = Ties.of(byX);
    Ties yTies = Ties.of(byY);
    double pairs = n * (n - 1.0) / 2;
    double s = pairs - xTies.pairs() - yTies.pairs() + both - (2 * discordant);
    double tau = s / Math.sqrt((pairs - xTies.pairs()) * (pairs - yTies.pairs()));
    boolean exact = xTies.pairs() == 0 && yTies.pairs() == 0 && n <= MOST_EXACT;
    double p = exact ? exactP(n, (pairs - Math.abs(s)) / 2) : normalP(n, s, xTies, yTies);
    return new KendallTau(tau, p, exact);
  }

  /** Pairs alike in both variables; the first is sorted, the second sorted within it. */
  private static double tiedInBoth(double[] x, double[] y) {
    double pairs = 0;
    int run = 0;
    for (int i = 1; i < x.length; i++) {
      run = same(x[i], x[i - 1]) && same(y[i], y[i - 1]) ? run + 1 : 0;
      pairs += run;
    }
    return pairs;
  }

  private static boolean same(double a, double b) {
    return Double.compare(a, b) == 0;
  }

  /** Sorts from {@code from} to {@code to} and counts the pairs that stood in falling order. */
  private static double inversions(double[] values, double[] spare, int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    double count = inversions(values, spare, from, middle) + inversions(values, spare, middle, to);
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      if (right == to || (left < middle && values[left] <= values[right])) {
        spare[i] = values[left++];
      } else {
        count += middle - left;
        spare[i] = values[right++];
      }
    }
    System.arraycopy(spare, from, values, from, to - from);
    return count;
  }

  /**
   * Twice the probability of at most so many discordant pairs (or concordant ones, which is the
   * same), all orders being equally likely; at most 1.
   */
  private static double exactP(int n, double fewest) {
    int most = (int) fewest;
    double[] probability = new double[most + 1];
    probability[0] = 1;
    for (int i = 2; i <= n; i++) {
      // The i-th value stands before 0 to i − 1 of those already placed, all alike probable.
      double[] next = new double[most + 1];
      double window = 0;
      for (int pairs = 0; pairs <= most; pairs++) {
        window += probability[pairs];
        if (pairs >= i) {
          window -= probability[pairs - i];
        }
        next[pairs] = window / i;
      }
      probability = next;
    }
    return Math.min(1, 2 * Arrays.stream(probability).sum());
  }

  private static double normalP(int n, double s, Ties x, Ties y) {
    double pairs = n * (n - 1.0);
    double variance = ((pairs * ((2.0 * n) + 5)) - x.weighted() - y.weighted()) / 18;
    variance += 4 * x.pairs() * y.pairs() / (2 * pairs);
    if (n > 2) {
      variance += x.triples() * y.triples() / (9 * pairs * (n - 2));
    }
    return Reference.NORMAL.twoSidedP(s / Math.sqrt(variance));
  }

  /** Sums over the groups of t equal values: t(t−1)/2, t(t−1)(2t+5) and t(t−1)(t−2). */
  private record Ties(double pairs, double weighted, double triples) {

    static Ties of(double[] sorted) {
      double pairs = 0;
      double weighted = 0;
      double triples = 0;
      int from = 0;
      for (int i = 1; i <= sorted.length; i++) {
        if (i == sorted.length || !same(sorted[i], sorted[from])) {
          double t = i - from;
          pairs += t * (t - 1) / 2;
          weighted += t * (t - 1) * ((2 * t) + 5);
          triples += t * (t - 1) * (t - 2);
          from = i;
        }
      }
      return new Ties(pairs, weighted, triples);
    }
  }
}
