package org.offlabel.metaanalysis.picture;

import java.util.List;
import org.offlabel.metaanalysis.statistic.Scale;

/**
 * A stretch of the picture that stands for a stretch of numbers.
 *
 * @param low the number at {@code from}, on the scale of the analysis
 * @param high the number at {@code to}, above {@code low}
 * @param from in pixels
 * @param to in pixels; may lie before {@code from}, as upwards
 */
record Ruler(double low, double high, double from, double to) {

  Ruler {
    if (!(low < high)) {
      throw new IllegalArgumentException("an axis from " + low + " to " + high);
    }
  }

  /** The place of a number; infinite for an infinite one. */
  double at(double value) {
    return from + (value - low) / (high - low) * (to - from);
  }

  /** Pixels for a difference of 1; negative if the numbers grow backwards. */
  double perUnit() {
    return (to - from) / (high - low);
  }

  boolean holds(double value) {
    return low <= value && value <= high;
  }

  /** The place of a number, or of the end it lies beyond. */
  double clamped(double value) {
    return at(Math.clamp(value, low, high));
  }

  /** Round numbers along it; {@code upright} if it goes up or down. */
  List<Tick> ticks(Scale scale, boolean upright) {
    return new Ticks(scale, low, high, Math.abs(to - from), upright).chosen();
  }
}
