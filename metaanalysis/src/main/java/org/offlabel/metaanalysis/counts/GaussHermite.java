package org.offlabel.metaanalysis.counts;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.analysis.integration.gauss.HermiteRuleFactory;
import org.hipparchus.util.Pair;

/**
 * Points and weights for integrals against the standard normal density over a few dimensions: the
 * products of the one-dimensional rule (Golub and Welsch 1969). With one point this gives Laplace's
 * approximation.
 *
 * @param points the grid
 */
record GaussHermite(List<Point> points) {

  /**
   * One point of the grid.
   *
   * @param z where, in standard deviations, one number for each dimension
   * @param logWeight the logarithm of its weight divided by the standard normal density there
   */
  record Point(List<Double> z, double logWeight) {
    Point {
      z = List.copyOf(z);
    }

    Point with(double next, double moreLogWeight) {
      List<Double> longer = new ArrayList<>(z);
      longer.add(next);
      return new Point(longer, logWeight + moreLogWeight);
    }
  }

  GaussHermite {
    points = List.copyOf(points);
  }

  static GaussHermite of(int perDimension, int dimensions) {
    Pair<double[], double[]> rule = new HermiteRuleFactory().getRule(perDimension);
    List<Point> grid = List.of(new Point(List.of(), 0));
    for (int dimension = 0; dimension < dimensions; dimension++) {
      List<Point> next = new ArrayList<>();
      for (Point point : grid) {
        for (int i = 0; i < perDimension; i++) {
          double x = rule.getFirst()[i];
          next.add(
              point.with(Math.sqrt(2) * x, Math.log(rule.getSecond()[i] * Math.sqrt(2)) + x * x));
        }
      }
      grid = next;
    }
    return new GaussHermite(grid);
  }
}
