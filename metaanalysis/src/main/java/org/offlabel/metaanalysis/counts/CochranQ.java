package org.offlabel.metaanalysis.counts;

import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.Measure;

/**
 * Cochran's (1954) Q: how far the studies' own effects lie from the pooled one, each in units of
 * its sampling error.
 */
record CochranQ(double pooled) {

  /**
   * Of the informative tables. One half is added to the cells of those with a zero, save for Peto's
   * odds ratio, which is finite without.
   */
  ChiSquaredTest of(Measure measure, Tables tables) {
    return test(
        tables
            .informative()
            .map(cells -> measure == Measure.PETO_ODDS_RATIO ? cells : cells.withHalfIfZero())
            .map(cells -> own(measure, cells)));
  }

  /** Of effects that are at hand. */
  ChiSquaredTest test(Stream<PooledNumbers> effects) {
    double[] terms =
        effects
            .mapToDouble(
                effect -> {
                  double distance = effect.value() - pooled;
                  return distance * distance / effect.variance();
                })
            .toArray();
    double sum = 0;
    for (double term : terms) {
      sum += term;
    }
    return new ChiSquaredTest(terms.length > 1 ? sum : 0, Math.max(0, terms.length - 1));
  }

  private static PooledNumbers own(Measure measure, Cells t) {
    return switch (measure) {
      case ODDS_RATIO ->
          new PooledNumbers(
              Math.log((t.a() / t.b()) / (t.c() / t.d())),
              1 / t.a() + 1 / t.b() + 1 / t.c() + 1 / t.d());
      case RISK_RATIO ->
          new PooledNumbers(
              Math.log((t.a() / t.n1()) / (t.c() / t.n2())),
              1 / t.a() - 1 / t.n1() + 1 / t.c() - 1 / t.n2());
      case RISK_DIFFERENCE ->
          new PooledNumbers(
              t.a() / t.n1() - t.c() / t.n2(),
              t.a() / t.n1() * (t.b() / t.n1()) / t.n1()
                  + t.c() / t.n2() * (t.d() / t.n2()) / t.n2());
      case PETO_ODDS_RATIO ->
          new PooledNumbers(
              (t.a() - t.expected()) / t.hypergeometricVariance(), 1 / t.hypergeometricVariance());
      default -> throw new IllegalArgumentException("no " + measure.words() + " of a 2 by 2 table");
    };
  }
}
