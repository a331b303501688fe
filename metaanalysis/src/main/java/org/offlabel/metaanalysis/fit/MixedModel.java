package org.offlabel.metaanalysis.fit;

import java.util.Arrays;

/**
 * Effects, their sampling variances and a design: {@code y = Xβ + u + e}, where the u differ
 * between studies with variance τ² and the e are sampling errors of known variance.
 */
public final class MixedModel {

  private final double[] effects;
  private final double[] variances;
  private final Design design;

  private MixedModel(double[] effects, double[] variances, Design design) {
    this.effects = effects;
    this.variances = variances;
    this.design = design;
  }

  /**
   * The model of these studies; the arrays are copied.
   *
   * @param effects finite
   * @param variances above 0 and finite, as many as effects
   * @param design as many rows as effects
   */
  public static MixedModel of(double[] effects, double[] variances, Design design) {
    if (effects.length != variances.length || effects.length != design.studies()) {
      throw new IllegalArgumentException(
          effects.length
              + " effects, "
              + variances.length
              + " variances and "
              + design.studies()
              + " rows of the design");
    }
    for (int i = 0; i < effects.length; i++) {
      if (!Double.isFinite(effects[i]) || !(variances[i] > 0 && Double.isFinite(variances[i]))) {
        throw new IllegalArgumentException(
            "study " + (i + 1) + ": effect " + effects[i] + " with variance " + variances[i]);
      }
    }
    return new MixedModel(effects.clone(), variances.clone(), design);
  }

  /** The number of studies, k. */
  public int studies() {
    return effects.length;
  }

  /** Studies less coefficients: what is left to estimate τ² and to test heterogeneity with. */
  public int degreesOfFreedom() {
    return effects.length - design.coefficients();
  }

  public Design design() {
    return design;
  }

  double effect(int study) {
    return effects[study];
  }

  double variance(int study) {
    return variances[study];
  }

  /** The fit with this variance between studies: weights 1/(v + τ²). */
  public WeightedFit at(double tauSquared) {
    double[] weights = new double[effects.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 1 / (variances[i] + tauSquared);
    }
    return WeightedFit.of(this, tauSquared, weights);
  }

  /** The fit that gives every study the same weight, 1. */
  public WeightedFit unweighted() {
    double[] weights = new double[effects.length];
    Arrays.fill(weights, 1);
    return WeightedFit.of(this, 0, weights);
  }

  /** The largest distance between two effects. */
  double range() {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (double effect : effects) {
      least = Math.min(least, effect);
      greatest = Math.max(greatest, effect);
    }
    return greatest - least;
  }
}
