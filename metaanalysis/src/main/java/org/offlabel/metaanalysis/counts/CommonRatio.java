package org.offlabel.metaanalysis.counts;

import org.offlabel.metaanalysis.result.Attempt;

/** A common ratio R / S of two sums over the tables, as its logarithm. */
final class CommonRatio {

  private CommonRatio() {}

  /**
   * The odds ratio of Mantel and Haenszel 1959, R = sum of ad/N and S = sum of bc/N, with the
   * variance of its logarithm by Robins, Breslow and Greenland 1986.
   */
  static Attempt<PooledNumbers> odds(Tables tables) {
    double r = tables.sum(CommonRatio::concordant);
    double s = tables.sum(CommonRatio::discordant);
    if (r == 0 || s == 0) {
      return Attempt.failed(
          r == 0 && s == 0
              ? "In no study did some, but not all, have the event, so the odds ratio could be"
                  + " anything; pool risk differences, or gather more data."
              : "The pooled odds ratio is "
                  + (r == 0 ? "0" : "infinite")
                  + ", since every study has a zero cell on the same side; pool risk differences,"
                  + " use Peto's method, or report the counts and the Cochran-Mantel-Haenszel"
                  + " test.");
    }
    double pr = tables.sum(t -> agreeing(t) * concordant(t)) / r / r;
    double mixed =
        tables.sum(t -> agreeing(t) * discordant(t) + disagreeing(t) * concordant(t)) / r / s;
    double qs = tables.sum(t -> disagreeing(t) * discordant(t)) / s / s;
    return Attempt.succeeded(new PooledNumbers(Math.log(r) - Math.log(s), (pr + mixed + qs) / 2));
  }

  /**
   * The risk ratio of Greenland and Robins 1985, R = sum of a n2/N and S = sum of c n1/N, with
   * their variance of its logarithm.
   */
  static Attempt<PooledNumbers> risks(Tables tables) {
    double r = tables.sum(t -> t.a() * t.share2());
    double s = tables.sum(t -> t.c() * t.share1());
    if (r == 0 || s == 0) {
      return Attempt.failed(
          r == 0 && s == 0
              ? "No study saw an event, so the risk ratio could be anything; pool risk"
                  + " differences, or gather more data."
              : "The pooled risk ratio is "
                  + (r == 0 ? "0" : "infinite")
                  + ", since group "
                  + (r == 0 ? "1" : "2")
                  + " had no event in any study; pool risk differences, or report the counts.");
    }
    double sum = tables.sum(t -> t.share1() * t.share2() * t.events() - t.a() / t.n() * t.c());
    return Attempt.succeeded(new PooledNumbers(Math.log(r) - Math.log(s), sum / r / s));
  }

  private static double concordant(Cells t) {
    return t.a() / t.n() * t.d();
  }

  private static double discordant(Cells t) {
    return t.b() / t.n() * t.c();
  }

  private static double agreeing(Cells t) {
    return (t.a() + t.d()) / t.n();
  }

  private static double disagreeing(Cells t) {
    return (t.b() + t.c()) / t.n();
  }
}
