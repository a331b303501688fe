package org.offlabel.metaanalysis.counts;

import java.util.List;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * The tests of "the same odds ratio in all studies", from the counts: how far the events of group 1
 * lie from those expected under the Mantel-Haenszel odds ratio.
 *
 * @param breslowDay Breslow and Day 1980 (Statistical Methods in Cancer Research I, 4.4)
 * @param tarone the same with the correction of Tarone 1985, which makes the reference right; to be
 *     preferred
 */
public record CommonOddsRatioTest(ChiSquaredTest breslowDay, ChiSquaredTest tarone) {

  /** Of these tables; fails where the Mantel-Haenszel odds ratio does, or with under 2 studies. */
  public static Attempt<CommonOddsRatioTest> of(List<TwoByTwo> tables) {
    return MantelHaenszel.of(Measure.ODDS_RATIO)
        .pool(tables)
        .flatMap(pooled -> of(tables, pooled.readable()));
  }

  private static Attempt<CommonOddsRatioTest> of(List<TwoByTwo> tables, double oddsRatio) {
    List<Cells> informative =
        tables.stream().map(Cells::of).filter(cells -> !cells.saysNothingOfRatios()).toList();
    if (informative.size() < 2) {
      return Attempt.failed(
          "Whether the odds ratio is the same in all studies takes at least two studies in which"
              + " some, but not all, had the event.");
    }
    double squares = 0;
    double distances = 0;
    double variances = 0;
    for (Cells cells : informative) {
      double expected = expected(cells, oddsRatio);
      double distance = cells.a() - expected;
      double variance = variance(cells, expected);
      squares += distance * distance / variance;
      distances += distance;
      variances += variance;
    }
    double tarone = Math.max(0, squares - distances * distances / variances);
    double degrees = informative.size() - 1.0;
    return Attempt.succeeded(
        new CommonOddsRatioTest(
            new ChiSquaredTest(squares, degrees), new ChiSquaredTest(tarone, degrees)));
  }

  // The root of the quadratic that leaves all four cells positive, written so that it neither
  // cancels nor divides by zero when the odds ratio is 1.
  private static double expected(Cells t, double oddsRatio) {
    double margins = t.n1() * t.events();
    double linear = oddsRatio * (t.n1() + t.events()) + (t.n2() - t.events());
    double root = Math.sqrt(linear * linear - 4 * oddsRatio * (oddsRatio - 1) * margins);
    return linear >= 0
        ? 2 * oddsRatio * margins / (linear + root)
        : (root - linear) / (2 * (1 - oddsRatio));
  }

  private static double variance(Cells t, double expected) {
    double b = t.n1() - expected;
    double c = t.events() - expected;
    double d = t.n2() - t.events() + expected;
    return 1 / (1 / expected + 1 / b + 1 / c + 1 / d);
  }
}
