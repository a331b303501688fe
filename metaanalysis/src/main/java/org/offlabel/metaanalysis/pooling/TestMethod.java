package org.offlabel.metaanalysis.pooling;

import java.util.Optional;
import org.offlabel.metaanalysis.choice.Coded;
import org.offlabel.metaanalysis.statistic.Reference;

/** How the pooled estimate is tested and its interval made; codes as in metafor. */
public enum TestMethod implements Coded {
  /** Against the standard normal distribution. */
  Z("z", "Wald-type z test"),
  /** The same standard error against t with k − 1 degrees of freedom. */
  T("t", "t test"),
  /**
   * Standard error from the weighted spread of the effects, against t; Hartung and Knapp 2001, Stat
   * Med 20:3875-3889, and Sidik and Jonkman 2002, Stat Med 21:3153-3159. With few, agreeing studies
   * it can fall far below the z test's.
   */
  KNAPP_HARTUNG("knha", "Knapp-Hartung"),
  /** Knapp-Hartung, but never with a smaller standard error than the z test's. */
  MODIFIED_KNAPP_HARTUNG("adhoc", "modified Knapp-Hartung");

  private final String code;
  private final String words;

  TestMethod(String code, String words) {
    this.code = code;
    this.words = words;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String words() {
    return words;
  }

  /** What the statistic is held against when so many degrees of freedom are left. */
  public Reference reference(int degreesOfFreedom) {
    return this == Z ? Reference.NORMAL : Reference.t(degreesOfFreedom);
  }

  /**
   * What the variances of the coefficients are multiplied by; 1 for the tests that take the weights
   * as exact.
   *
   * @param residualSum y'Py at the estimated τ²
   * @param degreesOfFreedom studies less coefficients
   */
  public double inflation(double residualSum, int degreesOfFreedom) {
    return switch (this) {
      case Z, T -> 1;
      case KNAPP_HARTUNG -> residualSum / degreesOfFreedom;
      case MODIFIED_KNAPP_HARTUNG -> Math.max(1, residualSum / degreesOfFreedom);
    };
  }

  /** The test of this code, in either case; hksj is another name of knha. */
  public static Optional<TestMethod> ofCode(String code) {
    return code.equalsIgnoreCase("hksj")
        ? Optional.of(KNAPP_HARTUNG)
        : Coded.ofCode(values(), code);
  }
}
