package org.offlabel.metaanalysis.counts;

import java.util.List;

/**
 * What one study says of its effect when nothing is shared with others.
 *
 * @param value where its likelihood is highest; infinite where its counts lie at an end of what is
 *     possible
 * @param information the negative second derivative there; 0 where the value is infinite
 * @param logLikelihood the height there
 */
record OwnEffect(double value, double information, double logLikelihood) {

  static OwnEffect of(Curve curve) {
    double peak = curve.peak();
    if (Double.isInfinite(peak)) {
      // The counts are certain in the limit: nothing else could have been seen.
      return new OwnEffect(peak, 0, 0);
    }
    double[] at = curve.derivatives(peak);
    return new OwnEffect(peak, -at[2], at[0]);
  }

  /** The difference of two independent ones. */
  OwnEffect minus(OwnEffect other) {
    double both = logLikelihood + other.logLikelihood;
    return information == 0 || other.information == 0
        ? new OwnEffect(Double.POSITIVE_INFINITY, 0, both)
        : new OwnEffect(value - other.value, 1 / (1 / information + 1 / other.information), both);
  }

  /**
   * Wald's test of one common effect. Studies whose own effect is infinite add nothing to the
   * statistic, but do count in its degrees of freedom, which makes the test too cautious.
   */
  static ChiSquaredTest wald(List<OwnEffect> effects) {
    double weights = 0;
    double weighted = 0;
    for (OwnEffect effect : effects) {
      if (effect.information > 0) {
        weights += effect.information;
        weighted += effect.information * effect.value;
      }
    }
    double statistic = 0;
    for (OwnEffect effect : effects) {
      if (effect.information > 0) {
        double distance = effect.value - weighted / weights;
        statistic += effect.information * distance * distance;
      }
    }
    return new ChiSquaredTest(statistic, effects.size() - 1.0);
  }
}
