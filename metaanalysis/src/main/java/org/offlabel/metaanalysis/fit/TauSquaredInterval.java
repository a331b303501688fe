package org.offlabel.metaanalysis.fit;

import org.offlabel.metaanalysis.statistic.ChiSquared;
import org.offlabel.metaanalysis.statistic.Interval;

/** The confidence interval of τ² by inverting the distribution of Q(τ²) (Q-profile). */
public final class TauSquaredInterval {

  private TauSquaredInterval() {}

  /**
   * The Q-profile interval, exact under the model; Viechtbauer 2007, Stat Med 26:37-52. When the
   * effects agree better than sampling errors would let them, it is the single point 0.
   *
   * @param model with more studies than coefficients
   * @param level such as 0.95
   */
  public static Interval qProfile(MixedModel model, double level) {
    ChiSquared reference = new ChiSquared(model.degreesOfFreedom());
    double tail = (1 - Interval.checkLevel(level)) / 2;
    double lower = QuadraticFormRoot.solve(model, reference.upperQuantile(tail)).tauSquared();
    double upper = QuadraticFormRoot.solve(model, reference.quantile(tail)).tauSquared();
    return new Interval(lower, Math.max(lower, upper), level);
  }
}
