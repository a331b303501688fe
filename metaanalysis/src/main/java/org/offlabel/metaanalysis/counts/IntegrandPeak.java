package org.offlabel.metaanalysis.counts;

import java.util.List;

/** The random effects of one study that its data and their distribution make most probable. */
record IntegrandPeak(List<Term> terms, int dimensions) {

  private static final int MOST_STEPS = 200;

  /** Where the integrand is highest; it is strictly log-concave, so Newton's method finds it. */
  double[] find() {
    double[] at = new double[dimensions];
    double height = height(at);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] move = move(at);
      double size = 0;
      for (double each : move) {
        size = Math.max(size, Math.abs(each));
      }
      double share = 1;
      double[] next = moved(at, move, share);
      double nextHeight = height(next);
      while (size > 1e-6 && !(nextHeight >= height) && share > 1e-10) {
        share /= 2;
        next = moved(at, move, share);
        nextHeight = height(next);
      }
      at = next;
      height = nextHeight;
      if (size < 1e-10) {
        return at;
      }
    }
    return at;
  }

  private static double[] moved(double[] at, double[] move, double share) {
    double[] next = at.clone();
    for (int i = 0; i < at.length; i++) {
      next[i] += share * move[i];
    }
    return next;
  }

  private double height(double[] effects) {
    double height = 0;
    for (double effect : effects) {
      height -= effect * effect / 2;
    }
    for (Term term : terms) {
      height += term.curve().derivatives(term.at(effects))[0];
    }
    return height;
  }

  private double[] move(double[] effects) {
    double[] gradient = new double[dimensions];
    double[][] curvature = new double[dimensions][dimensions];
    for (int i = 0; i < dimensions; i++) {
      gradient[i] = -effects[i];
      curvature[i][i] = 1;
    }
    for (Term term : terms) {
      double[] at = term.curve().derivatives(term.at(effects));
      for (int i = 0; i < dimensions; i++) {
        gradient[i] += at[1] * term.loading(i);
        for (int j = 0; j < dimensions; j++) {
          curvature[i][j] -= at[2] * term.loading(i) * term.loading(j);
        }
      }
    }
    return new SymmetricSystem(curvature).solve(gradient).orElseThrow();
  }
}
