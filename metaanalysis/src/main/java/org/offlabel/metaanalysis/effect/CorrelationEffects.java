package org.offlabel.metaanalysis.effect;

import static org.offlabel.metaanalysis.effect.MeanComparison.square;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** From correlations to effects, as metafor's {@code escalc}. */
public record CorrelationEffects() {

  /** Correlations as they are; variance (1 − r²)²/(n − 1), of large samples. */
  public EffectSet raw(List<Correlation> correlations) {
    return computed(
        Measure.CORRELATION,
        correlations,
        Correlation::r,
        c -> square(1 - square(c.r())) / (c.n() - 1),
        1);
  }

  /** Fisher's z, the inverse hyperbolic tangent; variance 1/(n − 3) (Fisher 1921). */
  public EffectSet fisherZ(List<Correlation> correlations) {
    return computed(
        Measure.FISHER_Z,
        correlations,
        c -> (Math.log1p(c.r()) - Math.log1p(-c.r())) / 2,
        c -> 1 / (c.n() - 3),
        3);
  }

  private static EffectSet computed(
      Measure measure,
      List<Correlation> correlations,
      ToDoubleFunction<Correlation> estimate,
      ToDoubleFunction<Correlation> variance,
      int needed) {
    EffectCollector collector =
        new EffectCollector(
            measure, "large-sample variance", "a correlation of 1 or -1 is worth a second look");
    for (Correlation correlation : correlations) {
      collector.reported(correlation.study(), correlation.r(), correlation.n());
      if (correlation.n() > needed) {
        collector.add(
            correlation.study(),
            estimate.applyAsDouble(correlation),
            variance.applyAsDouble(correlation));
      } else {
        collector.exclude(
            correlation.study(),
            "its variance needs more than " + needed + " persons, not " + correlation.n());
      }
    }
    return collector.set();
  }
}
