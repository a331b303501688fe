package org.offlabel.metaanalysis.counts;

import java.util.List;
import org.offlabel.metaanalysis.effect.RateComparison;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * The Mantel-Haenszel test of "equal rates in every study": the events of group 1, summed over the
 * studies, against what equal rates would give. It needs no estimate, so it holds up where the rate
 * ratio is 0 or infinite (Rothman, Greenland and Lash 2008).
 *
 * @param plain without correction
 * @param corrected with one half taken from the distance for continuity, never past 0
 */
public record RateAssociationTest(ChiSquaredTest plain, ChiSquaredTest corrected) {

  /** Of these studies; fails if none saw an event. */
  public static Attempt<RateAssociationTest> of(List<RateComparison> studies) {
    return Rates.of(studies).flatMap(RateAssociationTest::of);
  }

  private static Attempt<RateAssociationTest> of(Rates rates) {
    double distance = Math.abs(rates.sum(s -> s.events1() - Rates.events(s) * Rates.share1(s)));
    double variance = rates.sum(s -> Rates.events(s) * Rates.share1(s) * Rates.share2(s));
    if (variance == 0) {
      return Attempt.failed(
          "No study saw an event, so there is no association to test; gather more data.");
    }
    double less = Math.max(0, distance - 0.5);
    return Attempt.succeeded(
        new RateAssociationTest(
            new ChiSquaredTest(distance * distance / variance, 1),
            new ChiSquaredTest(less * less / variance, 1)));
  }
}
