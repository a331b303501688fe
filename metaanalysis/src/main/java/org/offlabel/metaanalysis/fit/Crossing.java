package org.offlabel.metaanalysis.fit;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BrentSolver;

/** Where a function of τ² changes its sign, to the last digits whatever the magnitude of τ². */
final class Crossing {

  private static final int MOST_EVALUATIONS = 500;
  private static final double ACCURACY = 1e-14;

  private Crossing() {}

  /**
   * The root between two values at which the function has different signs.
   *
   * @param from 0 or more
   * @param to above {@code from}
   */
  static double between(DoubleUnaryOperator function, double from, double to) {
    double atFrom = function.applyAsDouble(from);
    if (atFrom == 0) {
      return from;
    }
    double near = from;
    double far = to;
    // Magnitudes below the root are left behind first, so that the last digits count from it.
    while (near == 0 && far > Double.MIN_NORMAL) {
      double middle = far / 16;
      if (function.applyAsDouble(middle) * atFrom > 0) {
        near = middle;
      } else {
        far = middle;
      }
    }
    if (near == 0) {
      return 0;
    }
    double unit = near;
    double ratio =
        new BrentSolver(ACCURACY, ACCURACY)
            .solve(MOST_EVALUATIONS, x -> function.applyAsDouble(x * unit), 1, far / unit);
    return ratio * unit;
  }
}
