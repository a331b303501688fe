package org.offlabel.metaanalysis.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One study of a forest plot.
 *
 * @param study its name
 * @param effect what it found; empty if its effect cannot be estimated
 * @param weight its share of the pooled estimate in percent, 0 to 100; sizes the square
 * @param cells its texts for the columns of the forest, in their order; missing ones stay empty
 */
public record ForestRow(
    String study, Optional<ForestEffect> effect, OptionalDouble weight, List<String> cells) {

  public ForestRow {
    cells = List.copyOf(cells);
    if (weight.isPresent() && !(weight.getAsDouble() >= 0 && weight.getAsDouble() <= 100.000001)) {
      throw new IllegalArgumentException(
          "the weight of " + study + " must be 0 to 100 percent: " + weight.getAsDouble());
    }
  }

  /**
   * A study with its interval.
   *
   * @throws IllegalArgumentException with the study's name, if the numbers cannot be drawn
   */
  public static ForestRow of(String study, double estimate, double lower, double upper) {
    try {
      ForestEffect effect = new ForestEffect(estimate, lower, upper);
      return new ForestRow(study, Optional.of(effect), OptionalDouble.empty(), List.of());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(study + ": " + e.getMessage(), e);
    }
  }

  /** A study that is listed without an effect, such as one without events. */
  public static ForestRow notEstimable(String study) {
    return new ForestRow(study, Optional.empty(), OptionalDouble.empty(), List.of());
  }

  /** With its share of the pooled estimate in percent. */
  public ForestRow weighing(double percent) {
    return new ForestRow(study, effect, OptionalDouble.of(percent), cells);
  }

  /** With its texts for the columns. */
  public ForestRow with(String... texts) {
    return new ForestRow(study, effect, weight, List.of(texts));
  }
}
