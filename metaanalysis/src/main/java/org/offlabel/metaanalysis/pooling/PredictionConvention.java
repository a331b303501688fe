package org.offlabel.metaanalysis.pooling;

import java.util.Optional;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.choice.Coded;

/**
 * Which distribution a prediction interval, μ ± c·√(τ² + se²), takes its c from. There is no single
 * custom, so the one used is always named.
 */
public enum PredictionConvention implements Coded {
  /** Standard normal; what metafor gives beside a z test. */
  NORMAL("z", "standard normal", Integer.MIN_VALUE),
  /** t with k − 1 degrees of freedom; what metafor gives beside Knapp-Hartung. */
  T_K_MINUS_1("t(k-1)", "t with k - 1 degrees of freedom", 1),
  /**
   * t with k − 2; Higgins, Thompson and Spiegelhalter 2009, J R Stat Soc A 172:137-159; Cochrane
   * Handbook 10.10.4.3. Needs three studies.
   */
  T_K_MINUS_2("t(k-2)", "t with k - 2 degrees of freedom", 2);

  private final String code;
  private final String words;
  private final int taken;

  PredictionConvention(String code, String words, int taken) {
    this.code = code;
    this.words = words;
    this.taken = taken;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String words() {
    return words;
  }

  /** The degrees of freedom with k studies: infinite for the normal, empty when too few. */
  OptionalDouble degreesOfFreedom(int studies) {
    if (this == NORMAL) {
      return OptionalDouble.of(Double.POSITIVE_INFINITY);
    }
    return studies > taken ? OptionalDouble.of(studies - taken) : OptionalDouble.empty();
  }

  /**
   * The same with moderators: each coefficient besides the intercept takes one degree of freedom
   * more, so that k − 1 becomes k − p and k − 2 becomes k − p − 1.
   */
  public OptionalDouble degreesOfFreedom(int studies, int coefficients) {
    return degreesOfFreedom(studies - coefficients + 1);
  }

  /** The convention of this code, such as "t(k-2)". */
  public static Optional<PredictionConvention> ofCode(String code) {
    return Coded.ofCode(values(), code);
  }
}
