package org.offlabel.metaanalysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * The points of a Baujat plot: each study's part in the heterogeneity against its pull on the
 * pooled estimate; Baujat and others, Stat Med 2002;21:2641-2652.
 *
 * @param pooling how to pool
 */
public record Baujat(Pooling pooling) {

  public static Baujat of(Pooling pooling) {
    return new Baujat(pooling);
  }

  /**
   * One point per study. x: its squared distance from the pooled estimate over v + τ², which for
   * equal effects is its part of Cochran's Q. y: the squared way the estimate moves without it, in
   * variances of the estimate without it.
   *
   * @return a failure with fewer than two studies, or too few for the pooling's test
   */
  public Attempt<List<PlotPoint>> points(Effects effects) {
    return LeaveOneOut.of(pooling)
        .run(effects)
        .map(
            omissions -> {
              List<PlotPoint> points = new ArrayList<>();
              for (int i = 0; i < effects.size(); i++) {
                points.add(point(effects.list().get(i), omissions.all(), omissions.steps().get(i)));
              }
              return List.copyOf(points);
            });
  }

  private static PlotPoint point(Effect effect, Pooled all, Step without) {
    double centre = all.estimate().value();
    double total = effect.variance() + all.heterogeneity().tauSquared().value();
    return new PlotPoint(
        effect.study(),
        Math.pow(effect.estimate() - centre, 2) / total,
        Math.pow(centre - without.estimate().value(), 2) / without.estimate().variance());
  }
}
