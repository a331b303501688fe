package org.offlabel.metaanalysis.effect;

import static org.offlabel.metaanalysis.effect.MeanComparison.square;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * From events and person-time to effects. {@code RateEffects.standard()} gives what metafor's
 * {@code escalc} gives by default.
 *
 * <p>Formulas: Cochrane Handbook, section 6.7.1; Rothman, Greenland and Lash, Modern Epidemiology,
 * 2008, chapter 14.
 *
 * @param correction what is added to both counts when one is 0
 * @param doubleZero what becomes of studies without events
 */
public record RateEffects(ZeroCellCorrection correction, DoubleZero doubleZero) {

  /** One half added to both counts of studies with a count of 0; all studies kept. */
  public static RateEffects standard() {
    return new RateEffects(ZeroCellCorrection.half(), DoubleZero.KEEP);
  }

  public RateEffects with(ZeroCellCorrection other) {
    return new RateEffects(other, doubleZero);
  }

  public RateEffects with(DoubleZero other) {
    return new RateEffects(correction, other);
  }

  /** Logarithms of rate ratios; variance 1/x1 + 1/x2. */
  public EffectSet rateRatios(List<RateComparison> comparisons) {
    return computed(
        Measure.RATE_RATIO,
        comparisons,
        r -> Math.log((r.events1() / r.time1()) / (r.events2() / r.time2())),
        r -> (1 / r.events1()) + (1 / r.events2()));
  }

  /** Differences of rates, events per unit of person-time; variance x1/t1² + x2/t2². */
  public EffectSet rateDifferences(List<RateComparison> comparisons) {
    return computed(
        Measure.RATE_DIFFERENCE,
        comparisons,
        r -> (r.events1() / r.time1()) - (r.events2() / r.time2()),
        r -> (r.events1() / square(r.time1())) + (r.events2() / square(r.time2())));
  }

  private EffectSet computed(
      Measure measure,
      List<RateComparison> comparisons,
      ToDoubleFunction<RateComparison> estimate,
      ToDoubleFunction<RateComparison> variance) {
    EffectCollector collector =
        new EffectCollector(
            measure,
            correction.words()
                + (doubleZero == DoubleZero.KEEP ? "" : ", studies without events excluded"),
            "a correction for counts of 0 would give it one");
    boolean anyHasZero = comparisons.stream().anyMatch(r -> r.hasZero() && !isLeftOut(r));
    for (RateComparison rates : comparisons) {
      collector.reported(
          rates.study(), rates.events1(), rates.time1(), rates.events2(), rates.time2());
      if (isLeftOut(rates)) {
        collector.exclude(rates.study(), "no events in either group");
      } else {
        RateComparison corrected = corrected(rates, anyHasZero, collector);
        collector.add(
            rates.study(), estimate.applyAsDouble(corrected), variance.applyAsDouble(corrected));
      }
    }
    return collector.set();
  }

  private boolean isLeftOut(RateComparison rates) {
    return doubleZero == DoubleZero.EXCLUDE && rates.isOneSided();
  }

  private RateComparison corrected(
      RateComparison rates, boolean anyHasZero, EffectCollector collector) {
    ZeroCellCorrection.Added added =
        correction.added(rates.time1(), rates.time2(), rates.hasZero(), anyHasZero);
    if (added.isNothing()) {
      return rates;
    }
    collector.note(
        rates.study(),
        added.toGroup1()
            + " added to the events of group 1, "
            + added.toGroup2()
            + " to those of group 2");
    return new RateComparison(
        rates.study(),
        rates.events1() + added.toGroup1(),
        rates.time1(),
        rates.events2() + added.toGroup2(),
        rates.time2());
  }
}
