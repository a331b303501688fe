package org.offlabel.metaanalysis.multilevel;

import java.util.EnumSet;
import java.util.Set;

/**
 * Newton's method uphill, with steps cut where they would leave the components' range (projected
 * Newton, Bertsekas 1982), so that a component without evidence ends at exactly 0.
 */
final class Ascent {

  private static final int STEPS = 200;
  private static final int HALVINGS = 40;
  private static final double NEGLIGIBLE = 1e-12;
  private static final double FLAT = 1e-7;

  private final Landscape landscape;
  private final Set<Level> free;

  Ascent(Landscape landscape, Set<Level> free) {
    this.landscape = landscape;
    this.free = free;
  }

  Peak from(Covariance start) {
    Peak here = look(landscape.at(start), start, 0);
    for (int step = 1; step <= STEPS; step++) {
      double[] direction = direction(here);
      if (isNegligible(direction, here, NEGLIGIBLE)) {
        return ended(here, true);
      }
      Peak next = walk(here, direction, step);
      if (next.at().equals(here.at())) {
        // Rounding hides any further rise; what counts is whether a step would still matter.
        return ended(here, isNegligible(direction, here, FLAT));
      }
      here = next;
    }
    return ended(here, false);
  }

  private static Peak ended(Peak peak, boolean reached) {
    return new Peak(
        peak.fit(), peak.at(), peak.logLikelihood(), peak.slope(), peak.steps(), reached);
  }

  private Peak look(LeastSquares fit, Covariance at, int steps) {
    Slope slope = Slope.of(fit, landscape.kind());
    return new Peak(fit, at, fit.logLikelihood(landscape.kind()), slope, steps, false);
  }

  /** The first of ever shorter steps that does not lead down; the same place if none. */
  private Peak walk(Peak here, double[] direction, int step) {
    double slack = 1e-13 * (1 + Math.abs(here.logLikelihood()));
    double length = 1;
    for (int i = 0; i < HALVINGS; i++) {
      Covariance there = moved(here.at(), direction, length);
      LeastSquares fit = landscape.at(there);
      double height = fit.logLikelihood(landscape.kind());
      boolean level = i == 0 && height >= here.logLikelihood() - slack;
      if (height > here.logLikelihood() || level) {
        Peak next = look(fit, there, step);
        return height > here.logLikelihood() || flatter(next, here) ? next : here;
      }
      length /= 2;
    }
    return here;
  }

  /** Where the heights agree to rounding, the slope still tells which place is nearer the top. */
  private boolean flatter(Peak next, Peak here) {
    return steepness(next) < steepness(here);
  }

  /** The steepest way up, per standard error; ways below 0 do not count. */
  double steepness(Peak peak) {
    double steepest = 0;
    for (Level level : uphill(peak)) {
      double slope = peak.slope().gradient(level) * peak.slope().scale(level);
      steepest = Math.max(steepest, Math.abs(slope));
    }
    return steepest;
  }

  private Covariance moved(Covariance from, double[] direction, double length) {
    Covariance moved = from;
    for (Level level : free) {
      double variance = from.component(level) + (length * direction[level.ordinal()]);
      moved = moved.with(level, Math.max(0, variance));
    }
    return moved;
  }

  /** The free components except those at 0 that would rather be below. */
  private Set<Level> uphill(Peak here) {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    for (Level level : free) {
      if (here.at().component(level) > 0 || here.slope().gradient(level) > 0) {
        levels.add(level);
      }
    }
    return levels;
  }

  private double[] direction(Peak here) {
    Set<Level> levels = uphill(here);
    double[] gradient = here.slope().gradient();
    double[] metric = here.slope().metric();
    if (levels.size() == 2) {
      double determinant = (metric[0] * metric[2]) - (metric[1] * metric[1]);
      double[] both = {
        ((metric[2] * gradient[0]) - (metric[1] * gradient[1])) / determinant,
        ((metric[0] * gradient[1]) - (metric[1] * gradient[0])) / determinant
      };
      if (stays(here.at(), Level.CLUSTER, both) && stays(here.at(), Level.EFFECT, both)) {
        return both;
      }
    }
    double[] alone = new double[2];
    for (Level level : levels) {
      double curvature = here.slope().curvature()[2 * level.ordinal()];
      double information = here.slope().information()[2 * level.ordinal()];
      alone[level.ordinal()] =
          gradient[level.ordinal()] / (curvature > 0 ? curvature : information);
    }
    return alone;
  }

  /** Whether a direction is a number and does not push a component at 0 below. */
  private static boolean stays(Covariance at, Level level, double[] direction) {
    double move = direction[level.ordinal()];
    return Double.isFinite(move) && (at.component(level) > 0 || move >= 0);
  }

  private boolean isNegligible(double[] direction, Peak here, double share) {
    for (Level level : uphill(here)) {
      double enough = share * (here.at().component(level) + (0.01 * here.slope().scale(level)));
      if (!(Math.abs(direction[level.ordinal()]) <= enough)) {
        return false;
      }
    }
    return true;
  }
}
