package org.offlabel.metaanalysis.effect;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * From single groups' counts to effects. {@code ProportionEffects.standard()} gives what metafor's
 * {@code escalc} gives by default.
 *
 * @param correction what is added to events and to non-events when either is 0; not the treatment
 *     arm correction, which needs two groups
 */
public record ProportionEffects(ZeroCellCorrection correction) {

  public ProportionEffects {
    if (correction instanceof ZeroCellCorrection.TreatmentArm) {
      throw new IllegalArgumentException(
          "the treatment arm correction needs two groups; a proportion has one");
    }
  }

  /** One half added to events and non-events of studies in which either is 0. */
  public static ProportionEffects standard() {
    return new ProportionEffects(ZeroCellCorrection.half());
  }

  public ProportionEffects with(ZeroCellCorrection other) {
    return new ProportionEffects(other);
  }

  /** Proportions as they are; variance p(1 − p)/n. */
  public EffectSet raw(List<Proportion> proportions) {
    return computed(
        Measure.PROPORTION,
        proportions,
        correction,
        p -> p.events() / p.total(),
        p -> (p.events() / p.total()) * (p.nonEvents() / p.total()) / p.total());
  }

  /** Logarithms of the odds; variance 1/x + 1/(n − x). */
  public EffectSet logits(List<Proportion> proportions) {
    return computed(
        Measure.LOGIT_PROPORTION,
        proportions,
        correction,
        p -> Math.log(p.events() / p.nonEvents()),
        p -> (1 / p.events()) + (1 / p.nonEvents()));
  }

  /**
   * Freeman and Tukey's double arcsines; variance 1/(4n + 2). They need no correction and get none.
   * Back: {@link FreemanTukey}.
   */
  public EffectSet freemanTukey(List<Proportion> proportions) {
    return computed(
        Measure.FREEMAN_TUKEY_PROPORTION,
        proportions,
        ZeroCellCorrection.none(),
        p -> FreemanTukey.transformed(p.events(), p.total()),
        p -> 1 / ((4 * p.total()) + 2));
  }

  private static EffectSet computed(
      Measure measure,
      List<Proportion> proportions,
      ZeroCellCorrection correction,
      ToDoubleFunction<Proportion> estimate,
      ToDoubleFunction<Proportion> variance) {
    EffectCollector collector =
        new EffectCollector(
            measure, correction.words(), "a correction for counts of 0 would give it one");
    boolean anyHasZero = proportions.stream().anyMatch(Proportion::hasZero);
    for (Proportion proportion : proportions) {
      collector.reported(proportion.study(), proportion.events(), proportion.total());
      double added =
          correction
              .added(proportion.total(), proportion.total(), proportion.hasZero(), anyHasZero)
              .toGroup1();
      if (added > 0) {
        collector.note(proportion.study(), added + " added to events and to non-events");
      }
      Proportion corrected =
          new Proportion(
              proportion.study(), proportion.events() + added, proportion.total() + (2 * added));
      collector.add(
          proportion.study(), estimate.applyAsDouble(corrected), variance.applyAsDouble(corrected));
    }
    return collector.set();
  }
}
