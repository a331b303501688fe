package org.offlabel.metaanalysis.effect;

import static org.offlabel.metaanalysis.effect.MeanComparison.square;

import java.util.List;
import org.offlabel.metaanalysis.recovery.Group;

/**
 * From two groups' means to effects. {@code MeanEffects.standard()} gives what metafor's {@code
 * escalc} gives by default.
 *
 * <p>Formulas: Cochrane Handbook, section 6.5.1; Hedges 1981 and 1982; Hedges, Gurevitch and
 * Curtis, Ecology 1999;80:1150-1156 for ratios of means.
 *
 * @param spread whether both groups are taken to share one variance (mean differences, ratios)
 * @param smallSample by what standardised differences are corrected
 * @param standardisedVariance how the variance of standardised differences is estimated
 */
public record MeanEffects(
    Spread spread, SmallSample smallSample, StandardisedVariance standardisedVariance) {

  public MeanEffects {
    if (smallSample == SmallSample.NONE && standardisedVariance == StandardisedVariance.UNBIASED) {
      throw new IllegalArgumentException(
          "the unbiased variance belongs to a corrected difference; choose a small-sample"
              + " correction or the large-sample variance");
    }
  }

  /** Whether both groups share one variance. */
  public enum Spread {
    /** Each group has its own (metafor's "LS"). */
    UNEQUAL,
    /** Both share one, pooled over the groups (metafor's "HO"). */
    POOLED
  }

  /** How the variance of a standardised difference is estimated. */
  public enum StandardisedVariance {
    /** 1/n1 + 1/n2 + g²/(2(n1 + n2)), the large-sample one (metafor's "LS"; Hedges 1982). */
    LARGE_SAMPLE,
    /** 1/n1 + 1/n2 + (1 − (m−2)/(m J²)) g², unbiased (metafor's "UB"; Hedges 1983). */
    UNBIASED
  }

  /** Unequal variances; Hedges' g with the exact correction and the large-sample variance. */
  public static MeanEffects standard() {
    return new MeanEffects(Spread.UNEQUAL, SmallSample.EXACT, StandardisedVariance.LARGE_SAMPLE);
  }

  public MeanEffects with(Spread other) {
    return new MeanEffects(other, smallSample, standardisedVariance);
  }

  public MeanEffects with(SmallSample other) {
    return new MeanEffects(spread, other, standardisedVariance);
  }

  public MeanEffects with(StandardisedVariance other) {
    return new MeanEffects(spread, smallSample, other);
  }

  /** Differences of means, in the unit of the measurement. */
  public EffectSet meanDifferences(List<MeanComparison> comparisons) {
    EffectCollector collector = collector(Measure.MEAN_DIFFERENCE, spreadWords());
    for (MeanComparison comparison : comparisons) {
      report(collector, comparison);
      Group one = comparison.group1();
      Group two = comparison.group2();
      if (isSpreadKnown(collector, comparison)) {
        collector.add(
            comparison.study(),
            one.mean() - two.mean(),
            switch (spread) {
              case UNEQUAL -> errorSquared(one) + errorSquared(two);
              case POOLED -> comparison.pooledVariance() * comparison.reciprocals();
            });
      }
    }
    return collector.set();
  }

  /** Standardised differences of means: Hedges' g, in pooled standard deviations. */
  public EffectSet standardisedMeanDifferences(List<MeanComparison> comparisons) {
    EffectCollector collector =
        collector(
            Measure.STANDARDISED_MEAN_DIFFERENCE,
            "correction " + smallSample + ", variance " + standardisedVariance);
    for (MeanComparison comparison : comparisons) {
      report(collector, comparison);
      double degrees = comparison.sharedDegrees();
      if (!(degrees > 1)) {
        collector.exclude(
            comparison.study(),
            "a standardised difference needs at least 4 persons in all; compare means instead");
        continue;
      }
      double factor = smallSample.factor(degrees);
      double g =
          factor
              * (comparison.group1().mean() - comparison.group2().mean())
              / Math.sqrt(comparison.pooledVariance());
      collector.add(comparison.study(), g, variance(comparison, g, degrees, factor));
    }
    return collector.set();
  }

  /** Logarithms of the ratios of two means, both above 0 or both below. */
  public EffectSet ratiosOfMeans(List<MeanComparison> comparisons) {
    EffectCollector collector = collector(Measure.RATIO_OF_MEANS, spreadWords());
    for (MeanComparison comparison : comparisons) {
      report(collector, comparison);
      Group one = comparison.group1();
      Group two = comparison.group2();
      if (Math.signum(one.mean()) * Math.signum(two.mean()) <= 0) {
        collector.exclude(
            comparison.study(),
            "a ratio needs two means of the same sign, not "
                + one.mean()
                + " and "
                + two.mean()
                + "; compare their difference instead");
      } else if (isSpreadKnown(collector, comparison)) {
        collector.add(
            comparison.study(),
            Math.log(one.mean() / two.mean()),
            switch (spread) {
              case UNEQUAL ->
                  (errorSquared(one) / square(one.mean()))
                      + (errorSquared(two) / square(two.mean()));
              case POOLED ->
                  comparison.pooledVariance()
                      * ((1 / (one.n() * square(one.mean())))
                          + (1 / (two.n() * square(two.mean()))));
            });
      }
    }
    return collector.set();
  }

  private double variance(MeanComparison comparison, double g, double degrees, double factor) {
    return comparison.reciprocals()
        + switch (standardisedVariance) {
          case LARGE_SAMPLE -> g * g / (2 * (degrees + 2));
          case UNBIASED -> (1 - ((degrees - 2) / (degrees * factor * factor))) * g * g;
        };
  }

  /** A group of one person has no spread, so unequal variances need two in each. */
  private boolean isSpreadKnown(EffectCollector collector, MeanComparison comparison) {
    boolean known =
        switch (spread) {
          case UNEQUAL -> comparison.group1().n() > 1 && comparison.group2().n() > 1;
          case POOLED -> comparison.sharedDegrees() > 0;
        };
    if (!known) {
      collector.exclude(
          comparison.study(), "a group of one person has no spread of its own; leave it out");
    }
    return known;
  }

  private String spreadWords() {
    return spread == Spread.UNEQUAL ? "each group's own variance" : "one pooled variance";
  }

  private static EffectCollector collector(Measure measure, String method) {
    return new EffectCollector(
        measure, method, "look for a standard deviation above 0 in the report");
  }

  private static void report(EffectCollector collector, MeanComparison comparison) {
    Group one = comparison.group1();
    Group two = comparison.group2();
    collector.reported(
        comparison.study(),
        one.n(),
        one.mean(),
        one.standardDeviation(),
        two.n(),
        two.mean(),
        two.standardDeviation());
  }

  private static double errorSquared(Group group) {
    return square(group.standardDeviation()) / group.n();
  }
}
