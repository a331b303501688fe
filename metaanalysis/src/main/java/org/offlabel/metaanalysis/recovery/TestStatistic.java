package org.offlabel.metaanalysis.recovery;

import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.statistic.Reference;

/** A printed test statistic of one effect against no effect. */
public sealed interface TestStatistic {

  /**
   * A normal deviate.
   *
   * @param value finite, of either sign
   */
  record Z(double value) implements TestStatistic {
    public Z {
      checkStatistic(value);
    }
  }

  /**
   * Student's t.
   *
   * @param value finite, of either sign
   * @param degreesOfFreedom above 0; n − 1 for pairs, n1 + n2 − 2 for two groups
   */
  record T(double value, double degreesOfFreedom) implements TestStatistic {
    public T {
      checkStatistic(value);
      checkDegrees(degreesOfFreedom);
    }
  }

  /**
   * F with one degree of freedom above, which is the square of t.
   *
   * @param value finite, 0 or more
   * @param degreesOfFreedom those below, above 0
   */
  record F(double value, double degreesOfFreedom) implements TestStatistic {
    public F {
      checkStatistic(value);
      checkDegrees(degreesOfFreedom);
      if (value < 0) {
        throw new IllegalArgumentException("F is 0 or more, not " + value);
      }
    }
  }

  /** How many standard errors the effect lies from 0, without sign. */
  default double inStandardErrors() {
    return switch (this) {
      case Z(double value) -> Math.abs(value);
      case T t -> Math.abs(t.value());
      case F f -> Math.sqrt(f.value());
    };
  }

  /** What the statistic is held against. */
  default Reference reference() {
    return switch (this) {
      case Z z -> Reference.NORMAL;
      case T t -> Reference.t(t.degreesOfFreedom());
      case F f -> Reference.t(f.degreesOfFreedom());
    };
  }

  /** The two-sided p value. */
  default double pValue() {
    return reference().twoSidedP(inStandardErrors());
  }

  /**
   * The standard error of the effect: the effect without sign over the statistic (Cochrane
   * Handbook, sections 6.3.1 and 6.5.2.3).
   *
   * @param effect on the scale of the test, so the logarithm of a ratio
   */
  default Attempt<Recovered> standardError(double effect) {
    double statistic = inStandardErrors();
    if (effect == 0 || statistic == 0) {
      return Attempt.failed(
          "an effect or a test statistic of 0 gives no standard error; take it from an interval or"
              + " from standard deviations");
    }
    double error = Math.abs(effect) / statistic;
    return Attempt.succeeded(
        new Recovered.Exact(
            error,
            Explanation.of(
                "standard error = |" + effect + "| / " + statistic + " = " + error,
                Explanation.of("from the printed " + words()))));
  }

  private String words() {
    return switch (this) {
      case Z(double value) -> "z = " + value;
      case T(double value, double df) -> "t = " + value + " with " + df + " df";
      case F(double value, double df) -> "F = " + value + " with 1 and " + df + " df";
    };
  }

  private static void checkStatistic(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a test statistic must be finite, not " + value);
    }
  }

  private static void checkDegrees(double degreesOfFreedom) {
    if (!(degreesOfFreedom > 0)) {
      throw new IllegalArgumentException("degrees of freedom must be above 0: " + degreesOfFreedom);
    }
  }
}
