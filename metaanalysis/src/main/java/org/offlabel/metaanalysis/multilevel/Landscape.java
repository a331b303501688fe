package org.offlabel.metaanalysis.multilevel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The likelihood of a model as a landscape over its variance components, and the search for its
 * highest point.
 *
 * @param clusters the effects
 * @param design the moderators
 * @param kind which likelihood
 */
record Landscape(Clusters clusters, Design design, Likelihood kind) {

  private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1};
  private static final int CLIMBS = 4;
  private static final int TOTALS = 10;

  LeastSquares at(Covariance covariance) {
    return new LeastSquares(clusters, design, covariance);
  }

  /**
   * The highest point that varying the {@code free} components reaches; the other components stay
   * as {@code given} has them. A coarse grid finds every hill worth climbing, since the likelihood
   * of variance components can have several tops.
   */
  Summit highest(Covariance given, Set<Level> free) {
    if (free.isEmpty()) {
      LeastSquares fit = at(given);
      Slope slope = Slope.of(fit, kind);
      return new Summit(new Peak(fit, given, fit.logLikelihood(kind), slope, 0, true), 0);
    }
    List<Covariance> starts = starts(given, free);
    Ascent ascent = new Ascent(this, free);
    Peak best = ascent.from(starts.getFirst());
    for (Covariance start : starts.subList(1, starts.size())) {
      Peak peak = ascent.from(start);
      if (peak.logLikelihood() > best.logLikelihood()) {
        best = peak;
      }
    }
    return new Summit(best, starts.size());
  }

  /**
   * The highest point found.
   *
   * @param peak the point
   * @param climbs how many climbs were made
   */
  record Summit(Peak peak, int climbs) {}

  private List<Covariance> starts(Covariance given, Set<Level> free) {
    double[] totals = totals();
    double[] shares =
        free.size() == 2 ? SHARES : new double[] {free.contains(Level.CLUSTER) ? 1 : 0};
    double[][] heights = new double[totals.length][shares.length];
    Covariance[][] places = new Covariance[totals.length][shares.length];
    for (int i = 0; i < totals.length; i++) {
      for (int j = 0; j < shares.length; j++) {
        places[i][j] = place(given, free, totals[i], shares[j]);
        heights[i][j] = at(places[i][j]).logLikelihood(kind);
      }
    }
    record Start(Covariance place, double height) {}
    List<Start> hills = new ArrayList<>();
    for (int i = 0; i < totals.length; i++) {
      for (int j = 0; j < shares.length; j++) {
        if (isHill(heights, i, j)) {
          hills.add(new Start(places[i][j], heights[i][j]));
        }
      }
    }
    return hills.stream()
        .sorted(Comparator.comparingDouble(Start::height).reversed())
        .map(Start::place)
        .distinct()
        .limit(CLIMBS)
        .toList();
  }

  private static Covariance place(Covariance given, Set<Level> free, double total, double share) {
    Covariance place = given;
    if (free.contains(Level.CLUSTER)) {
      place = place.with(Level.CLUSTER, total * share);
    }
    if (free.contains(Level.EFFECT)) {
      place = place.with(Level.EFFECT, total * (1 - share));
    }
    return place;
  }

  private static boolean isHill(double[][] heights, int i, int j) {
    for (int a = Math.max(0, i - 1); a <= Math.min(heights.length - 1, i + 1); a++) {
      for (int b = Math.max(0, j - 1); b <= Math.min(heights[a].length - 1, j + 1); b++) {
        if (heights[a][b] > heights[i][j]) {
          return false;
        }
      }
    }
    return true;
  }

  /** 0, and from far below the smallest sampling variance to beyond all that the effects vary. */
  private double[] totals() {
    double[] left = design.residual(clusters.estimates(), design.coordinates(clusters.estimates()));
    double spread =
        Arrays.stream(left).map(e -> e * e).sum() / (clusters.effects() - design.size());
    double smallest = Arrays.stream(clusters.variances()).min().orElseThrow();
    double low = 0.03 * smallest;
    double high = Math.max(10 * spread, 10 * smallest);
    double[] totals = new double[TOTALS + 1];
    for (int i = 0; i < TOTALS; i++) {
      totals[i + 1] = low * Math.pow(high / low, (double) i / (TOTALS - 1));
    }
    return totals;
  }
}
