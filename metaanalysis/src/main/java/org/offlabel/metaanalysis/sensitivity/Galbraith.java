package org.offlabel.metaanalysis.sensitivity;

import java.util.List;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.pooling.Pooled;

/**
 * The points of a Galbraith (radial) plot: standardised effects against precision, so that the
 * slope of a line from the origin is an effect; Galbraith, Stat Med 1988;7:889-894.
 */
public final class Galbraith {

  private Galbraith() {}

  /**
   * One point per study of this pooling. x: 1/√(v + τ²); y: effect/√(v + τ²), in standard errors.
   * The pooled estimate is the slope of the line through the origin.
   */
  public static List<PlotPoint> points(Pooled pooled) {
    double tauSquared = pooled.heterogeneity().tauSquared().value();
    return pooled.effects().list().stream().map(effect -> point(effect, tauSquared)).toList();
  }

  private static PlotPoint point(Effect effect, double tauSquared) {
    double precision = 1 / Math.sqrt(effect.variance() + tauSquared);
    return new PlotPoint(effect.study(), precision, effect.estimate() * precision);
  }
}
