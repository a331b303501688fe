package org.offlabel.metaanalysis.multilevel;

/**
 * The first and second derivatives of the log-likelihood by the two components, and their expected
 * information (Searle, Casella and McCulloch 1992, Variance Components, chapter 6).
 */
final class Slope {

  private final double[] gradient;
  private final double[] curvature;
  private final double[] information;

  private Slope(double[] gradient, double[] curvature, double[] information) {
    this.gradient = gradient;
    this.curvature = curvature;
    this.information = information;
  }

  static Slope of(LeastSquares fit, Likelihood kind) {
    double[] forms = new double[5];
    double[] traces = new double[5];
    SlopeSums sums = new SlopeSums(fit);
    sums.forms(forms);
    sums.traces(traces, kind);
    double[] gradient = {(forms[0] - traces[0]) / 2, (forms[1] - traces[1]) / 2};
    double[] curvature = new double[3];
    double[] information = new double[3];
    for (int i = 0; i < 3; i++) {
      information[i] = traces[2 + i] / 2;
      curvature[i] = forms[2 + i] - information[i];
    }
    return new Slope(gradient, curvature, information);
  }

  /** By the component of clusters, then of effects. */
  double[] gradient() {
    return gradient;
  }

  /** Minus the second derivatives; 11, 12 and 22. */
  double[] curvature() {
    return curvature;
  }

  /** The expected information; 11, 12 and 22. */
  double[] information() {
    return information;
  }

  double gradient(Level level) {
    return gradient[level.ordinal()];
  }

  /** The standard error of a component, were the other one known; infinite without information. */
  double scale(Level level) {
    return 1 / Math.sqrt(information[2 * level.ordinal()]);
  }

  /** Minus the second derivatives where they make a hill, else the expected information. */
  double[] metric() {
    boolean hill =
        curvature[0] > 0
            && curvature[2] > 0
            && (curvature[0] * curvature[2]) > (curvature[1] * curvature[1]);
    return hill ? curvature : information;
  }
}
