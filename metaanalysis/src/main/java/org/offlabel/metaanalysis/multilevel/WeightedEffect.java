package org.offlabel.metaanalysis.multilevel;

/**
 * An effect with the weight a model gives it.
 *
 * @param nested the effect and its cluster
 * @param weight above 0 and finite
 * @param workingVariance what the model takes the effect's whole variance to be, above 0 and
 *     finite; CR2 is exact if it is right and still good if it is not
 */
public record WeightedEffect(NestedEffect nested, double weight, double workingVariance) {

  public WeightedEffect {
    check(nested, "weight", weight);
    check(nested, "working variance", workingVariance);
  }

  /**
   * The effect weighted by the inverse of its sampling variance plus {@code tauSquared}, as in a
   * random-effects model; 0 for the common-effect model.
   */
  public static WeightedEffect inverseVariance(NestedEffect nested, double tauSquared) {
    double variance = nested.effect().variance() + tauSquared;
    return new WeightedEffect(nested, 1 / variance, variance);
  }

  private static void check(NestedEffect nested, String what, double value) {
    if (!(value > 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(
          "%s: a %s must be above 0 and finite, not %s"
              .formatted(nested.effect().study(), what, value));
    }
  }
}
