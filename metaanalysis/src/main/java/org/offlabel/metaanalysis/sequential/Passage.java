package org.offlabel.metaanalysis.sequential;

import java.util.List;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * The paths of a Brownian motion with drift that have stayed inside all regions so far: their
 * density now, as masses at quadrature nodes. Going from look to look is the recursive integration
 * of Armitage, McPherson and Rowe 1969.
 *
 * <p>The nodes are those of Gauss and Legendre on panels no wider than two standard deviations of
 * the steps before and after, on which densities of this kind are integrated to the last digits.
 */
final class Passage {

  /** The ends of a region, on the scale of the motion. */
  record Region(double lower, double upper) {}

  private static final int PANEL_NODES = 16;
  private static final double PANEL_WIDTH = 2;

  /** Beyond so many standard deviations the normal density is no double any more. */
  private static final double REACH = 38.5;

  private final double time;
  private final double drift;
  private final double[] nodes;
  private final double[] masses;

  private Passage(double time, double drift, double[] nodes, double[] masses) {
    this.time = time;
    this.drift = drift;
    this.nodes = nodes;
    this.masses = masses;
  }

  /** All paths start at 0 at time 0. */
  static Passage start(double drift) {
    return new Passage(0, drift, new double[] {0}, new double[] {1});
  }

  /** The probability of having stayed and being above {@code value} at a later time. */
  double above(double value, double later) {
    double deviation = Math.sqrt(later - time);
    double shift = drift * (later - time);
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      sum += masses[i] * Reference.NORMAL.upperTail((value - nodes[i] - shift) / deviation);
    }
    return sum;
  }

  /** The probability of having stayed and being below {@code value} at a later time. */
  double below(double value, double later) {
    double deviation = Math.sqrt(later - time);
    double shift = drift * (later - time);
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      sum += masses[i] * Reference.NORMAL.lowerTail((value - nodes[i] - shift) / deviation);
    }
    return sum;
  }

  /**
   * The paths that lie in one of these regions at a later time.
   *
   * @param later after this time
   * @param next after {@code later}: when they will be looked at again; decides how fine the nodes
   *     must be
   * @param regions apart from each other and rising
   */
  Passage staying(double later, double next, List<Region> regions) {
    double step = later - time;
    double width = PANEL_WIDTH * Math.sqrt(Math.min(step, next - later));
    List<Region> reached =
        regions.stream()
            .map(region -> within(region, later))
            .filter(r -> r.lower < r.upper)
            .toList();
    int panels = reached.stream().mapToInt(region -> panels(region, width)).sum();
    double[] newNodes = new double[panels * PANEL_NODES];
    double[] newMasses = new double[newNodes.length];
    GaussIntegrator rule = new GaussIntegratorFactory().legendre(PANEL_NODES);
    int at = 0;
    for (Region region : reached) {
      int count = panels(region, width);
      double half = (region.upper - region.lower) / count / 2;
      for (int panel = 0; panel < count; panel++) {
        double centre = region.lower + (half * ((2 * panel) + 1));
        for (int i = 0; i < PANEL_NODES; i++) {
          newNodes[at] = centre + (half * rule.getPoint(i));
          newMasses[at] = half * rule.getWeight(i);
          at++;
        }
      }
    }
    weigh(newNodes, newMasses, step);
    return new Passage(later, drift, newNodes, newMasses);
  }

  private Region within(Region region, double later) {
    double centre = drift * later;
    double reach = REACH * Math.sqrt(later);
    return new Region(
        Math.max(region.lower, centre - reach), Math.min(region.upper, centre + reach));
  }

  private static int panels(Region region, double width) {
    return (int) Math.ceil((region.upper - region.lower) / width);
  }

  /** Multiplies the quadrature weights at rising nodes by the density there. */
  private void weigh(double[] newNodes, double[] weights, double step) {
    double deviation = Math.sqrt(step);
    double shift = drift * step;
    double scale = 1 / (deviation * Math.sqrt(2 * Math.PI));
    int first = 0;
    for (int i = 0; i < newNodes.length; i++) {
      double from = newNodes[i] - shift;
      while (first < nodes.length && nodes[first] < from - (REACH * deviation)) {
        first++;
      }
      double density = 0;
      for (int j = first; j < nodes.length && nodes[j] <= from + (REACH * deviation); j++) {
        double z = (from - nodes[j]) / deviation;
        density += masses[j] * Math.exp(-z * z / 2);
      }
      weights[i] *= density * scale;
    }
  }
}
