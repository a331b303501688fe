package org.offlabel.metaanalysis.picture;

import java.util.OptionalDouble;
import org.offlabel.metaanalysis.statistic.Scale;

/**
 * What an axis of effects says and how far it goes.
 *
 * @param scale from the analysis to the numbers people read
 * @param label what is measured, such as "Risk ratio"
 * @param nullValue "no effect" on the scale of the analysis, where there is such a value
 * @param lower where the axis begins, on the scale of the analysis; chosen from the data if empty
 * @param upper where it ends; chosen from the data if empty
 * @param favoursLow what values below the null value favour; empty to say nothing
 * @param favoursHigh what values above it favour; empty to say nothing
 */
public record Axis(
    Scale scale,
    String label,
    OptionalDouble nullValue,
    OptionalDouble lower,
    OptionalDouble upper,
    String favoursLow,
    String favoursHigh) {

  public Axis {
    nullValue.ifPresent(value -> Coordinate.require(value, "the null value of the axis"));
    lower.ifPresent(value -> Coordinate.require(value, "the lower end of the axis"));
    upper.ifPresent(value -> Coordinate.require(value, "the upper end of the axis"));
    if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() >= upper.getAsDouble()) {
      throw new IllegalArgumentException(
          "an axis from " + lower.getAsDouble() + " to " + upper.getAsDouble());
    }
  }

  /** Without a null value, as far as the data go. */
  public static Axis of(Scale scale, String label) {
    OptionalDouble none = OptionalDouble.empty();
    return new Axis(scale, label, none, none, none, "", "");
  }

  /** Of ratios analysed as natural logarithms; no effect is 1. */
  public static Axis ratio(String label) {
    return of(Scale.LOG, label).withNull(0);
  }

  /** Of differences; no effect is 0. */
  public static Axis difference(String label) {
    return of(Scale.PLAIN, label).withNull(0);
  }

  /** With "no effect" at this value of the analysis. */
  public Axis withNull(double analysed) {
    return new Axis(
        scale, label, OptionalDouble.of(analysed), lower, upper, favoursLow, favoursHigh);
  }

  /** With words for both sides, such as the names of the two treatments. */
  public Axis favours(String low, String high) {
    return new Axis(scale, label, nullValue, lower, upper, low, high);
  }

  /** From and to these numbers as people read them, such as 0.1 and 10 for ratios. */
  public Axis between(double lowShown, double highShown) {
    return new Axis(
        scale,
        label,
        nullValue,
        OptionalDouble.of(scale.analysed(lowShown)),
        OptionalDouble.of(scale.analysed(highShown)),
        favoursLow,
        favoursHigh);
  }

  /** The label with the name of the scale, where that is not the plain one. */
  String labelWithScale() {
    return label
        + switch (scale) {
          case PLAIN -> "";
          case LOG -> ", log scale";
          case LOGIT -> ", logit scale";
          case FISHER_Z -> ", Fisher\u2019s z scale";
          case FREEMAN_TUKEY -> ", arcsine scale";
        };
  }
}
