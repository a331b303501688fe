package org.offlabel.metaanalysis.multilevel;

import java.util.EnumSet;
import java.util.Set;
import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.offlabel.metaanalysis.statistic.ChiSquared;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * The profile-likelihood interval of a variance component: all values at which the best likelihood
 * falls short of the highest by no more than half a chi-squared quantile with 1 degree of freedom
 * (Venzon and Moolgavkar 1988; Hardy and Thompson 1996).
 */
final class ProfileInterval {

  private static final int DOUBLINGS = 60;

  private final Landscape landscape;
  private final Peak peak;
  private final Level component;
  private final Set<Level> others;

  ProfileInterval(Landscape landscape, Peak peak, Level component, Set<Level> free) {
    this.landscape = landscape;
    this.peak = peak;
    this.component = component;
    this.others = EnumSet.copyOf(free);
    others.remove(component);
  }

  Interval at(double level) {
    double allowed = new ChiSquared(1).upperQuantile(1 - Interval.checkLevel(level));
    double best = peak.at().component(component);
    double lower = best > 0 && excess(0, allowed) > 0 ? crossing(0, best, allowed) : 0;
    double inside = best;
    double outside = best + (2 * step(best));
    for (int i = 0; i < DOUBLINGS; i++) {
      if (excess(outside, allowed) > 0) {
        return new Interval(lower, crossing(inside, outside, allowed), level);
      }
      inside = outside;
      outside = best + (2 * (outside - best));
    }
    return new Interval(lower, Double.POSITIVE_INFINITY, level);
  }

  private double step(double best) {
    double scale = peak.slope().scale(component);
    return Double.isFinite(scale) ? scale : Math.max(best, 1);
  }

  private double crossing(double from, double to, double allowed) {
    double tiny = 1e-14 * Math.max(Math.abs(from), Math.abs(to));
    return new BracketingNthOrderBrentSolver(1e-12, tiny, 0, 5)
        .solve(200, x -> excess(x, allowed), from, to, AllowedSolution.ANY_SIDE);
  }

  /** By how much more than allowed the deviance rises if the component is {@code variance}. */
  private double excess(double variance, double allowed) {
    Peak there = landscape.highest(peak.at().with(component, variance), others).peak();
    return (2 * (peak.logLikelihood() - there.logLikelihood())) - allowed;
  }
}
