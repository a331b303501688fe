package org.offlabel.metaanalysis.counts;

import org.offlabel.metaanalysis.result.Attempt;

/** A common risk difference, weighted by n1 n2 / N. */
final class CommonDifference {

  private CommonDifference() {}

  /**
   * Of Greenland and Robins 1985, with the variance of Sato 1989 (Biometrics 45:1323), which stays
   * valid both with few large studies and with many sparse ones.
   */
  static Attempt<PooledNumbers> risks(Tables tables) {
    double weight = tables.sum(t -> t.n1() * t.share2());
    double difference = tables.sum(t -> t.a() * t.share2() - t.c() * t.share1()) / weight;
    double p =
        tables.sum(
            t ->
                t.c() * t.share1() * t.share1()
                    - t.a() * t.share2() * t.share2()
                    + t.share1() * t.share2() * (t.n2() - t.n1()) / 2);
    double q = tables.sum(t -> (t.a() / t.n() * t.d() + t.c() / t.n() * t.b()) / 2);
    double variance = (difference * p + q) / weight / weight;
    return variance > 0
        ? Attempt.succeeded(new PooledNumbers(difference, variance))
        : Attempt.failed(
            "The risk difference has no standard error, since in every study all or none of each"
                + " group had the event; report the counts, or gather more data.");
  }
}
