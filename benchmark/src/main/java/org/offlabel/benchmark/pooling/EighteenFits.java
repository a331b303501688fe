package org.offlabel.benchmark.pooling;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.PredictionConvention;
import org.offlabel.metaanalysis.pooling.TestMethod;

/** The fits that stand in each file of reference values: nine methods, two tests. */
final class EighteenFits {

  private static final double LEVEL = 0.95;

  private EighteenFits() {}

  static List<Pooling> poolings() {
    List<Pooling> poolings = new ArrayList<>();
    for (TestMethod test : List.of(TestMethod.Z, TestMethod.KNAPP_HARTUNG)) {
      for (Method method : Method.values()) {
        poolings.add(
            new Pooling(
                method,
                test,
                LEVEL,
                test == TestMethod.Z
                    ? PredictionConvention.NORMAL
                    : PredictionConvention.T_K_MINUS_1));
      }
    }
    return List.copyOf(poolings);
  }

  /**
   * Pools each set in every way, with τ²'s interval, the prediction interval and the tests.
   *
   * @return a sum of what came out, so that nothing can be optimised away
   */
  static double run(List<Effects> sets, List<Pooling> poolings) {
    double sum = 0;
    for (Effects effects : sets) {
      for (Pooling pooling : poolings) {
        var pooled = pooling.pool(effects).orElseThrow();
        sum +=
            pooled.estimate().pValue()
                + pooled.estimate().interval().lower()
                + pooled.heterogeneity().iSquared()
                + pooled.heterogeneity().pValue();
      }
    }
    return sum;
  }
}
