package org.offlabel.metaanalysis.fit;

import java.util.Arrays;
import java.util.Optional;

/**
 * Effects, their sampling variances and a design: {@code y = Xβ + u + e}, where the u differ
 * between studies with variance τ² and the e are sampling errors of known variance.
 */
public final class MixedModel {

  /** Cubes of weights and squares of effects up to this stay within the range of doubles. */
  private static final double LARGEST = 1e60;

  /** Beyond this ratio of variances normal equations of several columns have too few digits. */
  private static final double WIDEST = 1e10;

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

  /**
   * Why these numbers cannot be computed with, if so: powers of the weights would leave the range
   * of doubles, or, with several coefficients, one study's weight would swallow the digits of
   * others.
   *
   * @return a sentence for the user that says what to do
   */
  public Optional<String> unworkable() {
    double least = leastVariance();
    double greatest = greatestVariance();
    double farthest = Arrays.stream(effects).map(Math::abs).max().orElse(0);
    if (least < 1 / LARGEST || greatest > LARGEST || farthest > Math.sqrt(LARGEST)) {
      return Optional.of(
          "Variances from "
              + least
              + " to "
              + greatest
              + " with effects up to "
              + farthest
              + " are out of the range that can be computed with; measure the effects in another"
              + " unit.");
    }
    if (design.coefficients() > 1 && greatest / least > WIDEST) {
      return Optional.of(
          "The greatest sampling variance, "
              + greatest
              + ", is more than "
              + WIDEST
              + " times the least, "
              + least
              + ", too different for a model of several coefficients; check these studies.");
    }
    return Optional.empty();
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

  double leastVariance() {
    return Arrays.stream(variances).min().orElseThrow();
  }

  double greatestVariance() {
    return Arrays.stream(variances).max().orElseThrow();
  }

  /**
   * A τ² beyond which both likelihoods fall. With R the residual sum of squares of unit weights,
   * y'PPy is at most R/(τ²(τ² + least v)) and the trace at least (k − p)/(τ² + greatest v), so
   * above the greatest v and 2R/(k − p) the score is negative.
   */
  double tauSquaredBound() {
    return Math.max(
        greatestVariance(), 2 * unweighted().residualSum() / Math.max(1, degreesOfFreedom()));
  }
}
