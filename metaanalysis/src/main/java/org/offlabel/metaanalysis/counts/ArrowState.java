package org.offlabel.metaanalysis.counts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The likelihood at one point. Its second derivatives have the shape of an arrow: each study's own
 * parameter meets only itself and the shared ones. So the own ones are eliminated study by study,
 * in time linear in their number.
 */
record ArrowState(
    ArrowPoint point, List<StudyLikelihood> studies, List<Curvature> curvatures, double value) {

  static ArrowState at(ArrowPoint point, List<StudyLikelihood> studies) {
    List<Curvature> curvatures =
        IntStream.range(0, studies.size())
            .mapToObj(i -> studies.get(i).at(point.shared(), point.own()[i]))
            .toList();
    double value = 0;
    for (Curvature each : curvatures) {
      value += each.value();
    }
    return new ArrowState(point, studies, curvatures, value);
  }

  /**
   * Newton's step with the diagonal raised by the share {@code damping} of itself; empty where that
   * is not yet enough to lead uphill.
   */
  Optional<ArrowStep> step(double damping) {
    int p = point.shared().length;
    double[] right = new double[p];
    double[][] reduced = new double[p][p];
    double[] pivots = new double[studies.size()];
    for (int i = 0; i < studies.size(); i++) {
      Curvature at = curvatures.get(i);
      boolean own = studies.get(i).hasOwn();
      pivots[i] = own ? raised(at.information()[p][p], damping) : 1;
      if (!(pivots[i] > 0)) {
        return Optional.empty();
      }
      reduce(at, own, pivots[i], right, reduced);
    }
    for (int i = 0; i < p; i++) {
      reduced[i][i] = raised(reduced[i][i], damping);
    }
    return new SymmetricSystem(reduced).solve(right).map(shared -> completed(shared, pivots));
  }

  private static double raised(double diagonal, double damping) {
    return diagonal + damping * (Math.abs(diagonal) + 1e-6);
  }

  private static void reduce(
      Curvature at, boolean own, double pivot, double[] right, double[][] reduced) {
    int p = right.length;
    for (int a = 0; a < p; a++) {
      double share = own ? at.information()[a][p] / pivot : 0;
      right[a] += at.gradient()[a] - (own ? share * at.gradient()[p] : 0);
      for (int b = 0; b < p; b++) {
        reduced[a][b] += at.information()[a][b] - (own ? share * at.information()[b][p] : 0);
      }
    }
  }

  private ArrowStep completed(double[] shared, double[] pivots) {
    int p = shared.length;
    double[] own = new double[pivots.length];
    double promise = 0;
    for (int i = 0; i < own.length; i++) {
      Curvature at = curvatures.get(i);
      for (int a = 0; a < p; a++) {
        promise += at.gradient()[a] * shared[a];
      }
      if (studies.get(i).hasOwn()) {
        double rest = at.gradient()[p];
        for (int a = 0; a < p; a++) {
          rest -= at.information()[a][p] * shared[a];
        }
        own[i] = rest / pivots[i];
        promise += at.gradient()[p] * own[i];
      }
    }
    return new ArrowStep(new ArrowPoint(shared, own), promise);
  }

  /** The information on the shared parameters that is left when the own ones are unknown. */
  SymmetricSystem information() {
    int p = point.shared().length;
    double[][] reduced = new double[p][p];
    for (int i = 0; i < studies.size(); i++) {
      boolean own = studies.get(i).hasOwn();
      Curvature at = curvatures.get(i);
      reduce(at, own, own ? at.information()[p][p] : 1, new double[p], reduced);
    }
    return new SymmetricSystem(reduced);
  }
}
