package org.offlabel.metaanalysis.statistic;

import java.util.function.DoubleUnaryOperator;

/**
 * An interval with its level.
 *
 * @param lower its lower end; may be negative infinity
 * @param upper its upper end, not below {@code lower}; may be positive infinity
 * @param level the probability it is made for, above 0 and below 1, such as 0.95
 */
public record Interval(double lower, double upper, double level) {

  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException("an interval from " + lower + " to " + upper);
    }
    checkLevel(level);
  }

  /** {@code centre} and {@code margin} to both sides. */
  public static Interval around(double centre, double margin, double level) {
    return new Interval(centre - margin, centre + margin, level);
  }

  /**
   * The level itself, if it is one.
   *
   * @throws IllegalArgumentException if it is not above 0 and below 1
   */
  public static double checkLevel(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "a level lies above 0 and below 1, such as 0.95; this is " + level);
    }
    return level;
  }

  public boolean contains(double value) {
    return lower <= value && value <= upper;
  }

  public double width() {
    return upper - lower;
  }

  /** Both ends on another scale; {@code rising} never falls, as the exponential. */
  public Interval mapped(DoubleUnaryOperator rising) {
    return new Interval(rising.applyAsDouble(lower), rising.applyAsDouble(upper), level);
  }
}
