package org.offlabel.metaanalysis.sequential;

import java.util.Locale;
import org.offlabel.metaanalysis.pooling.Pooled;

/**
 * How differences between trials raise the required information: by 1 / (1 - share), the share
 * being that of the variance of the pooled effect, or of a typical study, that is due to them.
 */
public sealed interface Adjustment {

  /** As if all trials estimated the same effect. */
  record None() implements Adjustment {}

  /**
   * By a share settled beforehand, such as 0.25.
   *
   * @param share diversity D² or inconsistency I², 0 or more and below 1
   */
  record Given(double share) implements Adjustment {
    public Given {
      if (!(share >= 0 && share < 1)) {
        throw new IllegalArgumentException("a share from 0 to below 1, not " + share);
      }
    }
  }

  /**
   * By the diversity seen in the trials, D² = (v(random) - v(fixed)) / v(random) with v the
   * variance of the pooled effect (Wetterslev et al. 2009). Few trials estimate it badly.
   */
  record ObservedDiversity() implements Adjustment {}

  /** By I² = (Q - df) / Q of the trials, which is never above D². */
  record ObservedInconsistency() implements Adjustment {}

  /** The share for these trials, from all of them pooled. */
  default double share(Pooled pooled) {
    return switch (this) {
      case None none -> 0;
      case Given(double share) -> share;
      case ObservedDiversity observed -> diversity(pooled);
      case ObservedInconsistency observed -> pooled.heterogeneity().iSquaredFromQ() / 100;
    };
  }

  /** D² of trials pooled by random effects, 0 or more and below 1. */
  static double diversity(Pooled pooled) {
    double between = pooled.heterogeneity().tauSquared().value();
    double fixed = 0;
    double random = 0;
    for (double variance : pooled.effects().variances()) {
      fixed += 1 / variance;
      random += 1 / (variance + between);
    }
    return Math.max(0, 1 - (random / fixed));
  }

  /** What it does, in words. */
  default String words() {
    return switch (this) {
      case None none -> "not adjusted for heterogeneity";
      case Given(double share) ->
          String.format(
              Locale.ROOT, "adjusted for a heterogeneity of %.4g settled beforehand", share);
      case ObservedDiversity observed -> "adjusted for the observed diversity D²";
      case ObservedInconsistency observed -> "adjusted for the observed inconsistency I²";
    };
  }
}
