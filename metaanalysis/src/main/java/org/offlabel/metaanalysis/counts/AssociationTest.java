package org.offlabel.metaanalysis.counts;

import java.util.List;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * The tests of "no association in any study" of Cochran 1954 and of Mantel and Haenszel 1959: the
 * events of group 1, summed over the studies, against what equal risks would give. They need no
 * estimate, so they hold up where the odds ratio is 0 or infinite. The correction for continuity
 * stops at a distance of 0; metafor's goes past it, so that distances below one half differ there.
 *
 * @param mantelHaenszel the Cochran-Mantel-Haenszel test, with hypergeometric variances, so right
 *     for many sparse studies
 * @param mantelHaenszelCorrected the same with one half taken from the distance for continuity
 * @param cochran with binomial variances
 * @param cochranCorrected the same with one half taken from the distance for continuity
 */
public record AssociationTest(
    ChiSquaredTest mantelHaenszel,
    ChiSquaredTest mantelHaenszelCorrected,
    ChiSquaredTest cochran,
    ChiSquaredTest cochranCorrected) {

  /** Of these tables; fails if no study has both events and non-events. */
  public static Attempt<AssociationTest> of(List<TwoByTwo> tables) {
    return Tables.of(tables).flatMap(Tables::withVariances).flatMap(AssociationTest::of);
  }

  private static Attempt<AssociationTest> of(Tables tables) {
    double distance = Math.abs(tables.sum(t -> t.a() - t.expected()));
    double hypergeometric = tables.sum(Cells::hypergeometricVariance);
    double binomial =
        tables.sum(t -> t.share1() * t.share2() * t.events() * (t.nonEvents() / t.n()));
    if (hypergeometric == 0) {
      return Attempt.failed(
          "In no study did some, but not all, have the event, so there is no association to test;"
              + " gather more data.");
    }
    return Attempt.succeeded(
        new AssociationTest(
            test(distance, hypergeometric),
            test(corrected(distance), hypergeometric),
            test(distance, binomial),
            test(corrected(distance), binomial)));
  }

  // Never past 0: a distance below one half is no evidence at all, not evidence again.
  private static double corrected(double distance) {
    return Math.max(0, distance - 0.5);
  }

  private static ChiSquaredTest test(double distance, double variance) {
    return new ChiSquaredTest(distance * distance / variance, 1);
  }
}
