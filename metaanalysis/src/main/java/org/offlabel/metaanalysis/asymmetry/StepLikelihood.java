package org.offlabel.metaanalysis.asymmetry;

import org.offlabel.metaanalysis.statistic.Reference;

/**
 * The log-likelihood of effects that were seen with probabilities given by a step function of their
 * p values, with its first and second derivatives; Vevea and Hedges, Psychometrika 1995;60:419-435,
 * equations 5 to 9.
 *
 * <p>Parameters, in this order: the mean μ, the variance between studies τ², and the weights after
 * the first, which is 1.
 */
final class StepLikelihood {

  private static final double LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  private final double[] effects;
  private final double[] variances;
  private final int[] own;
  private final StepFunction steps;

  /**
   * The likelihood of these studies.
   *
   * @param own for each study, the weight that its p value falls under
   */
  StepLikelihood(double[] effects, double[] variances, int[] own, StepFunction steps) {
    this.effects = effects;
    this.variances = variances;
    this.own = own;
    this.steps = steps;
  }

  /** μ, τ² and all weights but the first. */
  int parameters() {
    return steps.weights() + 1;
  }

  /** The log-likelihood with its derivatives by the parameters. */
  static final class Derivatives {
    private final double value;
    private final double[] gradient;
    private final double[][] hessian;

    private Derivatives(double value, double[] gradient, double[][] hessian) {
      this.value = value;
      this.gradient = gradient;
      this.hessian = hessian;
    }

    double value() {
      return value;
    }

    double gradient(int parameter) {
      return gradient[parameter];
    }

    double hessian(int one, int other) {
      return hessian[one][other];
    }
  }

  double value(double[] at) {
    double sum = 0;
    for (int i = 0; i < effects.length; i++) {
      double total = variances[i] + at[1];
      double distance = effects[i] - at[0];
      double seen = 0;
      double[] shares = shares(i, at);
      for (int piece = 0; piece < shares.length; piece++) {
        seen += weight(steps.weightOn(piece), at) * shares[piece];
      }
      sum +=
          Math.log(weight(own[i], at))
              - (distance * distance / total / 2)
              - (Math.log(total) / 2)
              - LOG_ROOT_TWO_PI
              - Math.log(seen);
    }
    return sum;
  }

  Derivatives at(double[] at) {
    int p = parameters();
    double[] gradient = new double[p];
    double[][] hessian = new double[p][p];
    for (int i = 0; i < effects.length; i++) {
      addNormal(i, at, gradient, hessian);
      addSeen(i, at, gradient, hessian);
    }
    return new Derivatives(value(at), gradient, hessian);
  }

  /** The derivatives of the study's own weight and of its normal density. */
  private void addNormal(int study, double[] at, double[] gradient, double[][] hessian) {
    double total = variances[study] + at[1];
    double distance = effects[study] - at[0];
    double square = distance * distance / total;
    gradient[0] += distance / total;
    gradient[1] += (square - 1) / (2 * total);
    hessian[0][0] -= 1 / total;
    hessian[0][1] -= distance / total / total;
    hessian[1][0] -= distance / total / total;
    hessian[1][1] += (0.5 - square) / total / total;
    if (own[study] > 0) {
      int j = own[study] + 1;
      gradient[j] += 1 / at[j];
      hessian[j][j] -= 1 / at[j] / at[j];
    }
  }

  /** Those of minus the logarithm of the probability that the study is seen. */
  private void addSeen(int study, double[] at, double[] gradient, double[][] hessian) {
    int p = gradient.length;
    double[] first = new double[p];
    double[][] second = new double[p][p];
    double seen = 0;
    double[] shares = shares(study, at);
    for (int piece = 0; piece < shares.length; piece++) {
      int weight = steps.weightOn(piece);
      seen += weight(weight, at) * shares[piece];
      if (weight > 0) {
        first[weight + 1] += shares[piece];
      }
    }
    for (int cut = 0; cut < steps.cuts(); cut++) {
      addCut(study, cut, at, first, second);
    }
    for (int a = 0; a < p; a++) {
      gradient[a] -= first[a] / seen;
      for (int b = 0; b < p; b++) {
        hessian[a][b] -= (second[a][b] / seen) - (first[a] / seen * (first[b] / seen));
      }
    }
  }

  /** The derivatives of Φ((c − μ)/s), which the weights left and right of the cut multiply. */
  private void addCut(int study, int cut, double[] at, double[] first, double[][] second) {
    double s = Math.sqrt(variances[study] + at[1]);
    double u = bound(study, cut, at);
    double density = Math.exp((-u * u / 2) - LOG_ROOT_TWO_PI);
    double byMean = -density / s;
    double byVariance = -density * u / (2 * s * s);
    int left = steps.weightOn(cut);
    int right = steps.weightOn(cut + 1);
    double drop = weight(left, at) - weight(right, at);
    first[0] += drop * byMean;
    first[1] += drop * byVariance;
    second[0][0] -= drop * density * u / (s * s);
    double mixed = drop * density * (1 - (u * u)) / (2 * s * s * s);
    second[0][1] += mixed;
    second[1][0] += mixed;
    second[1][1] += drop * density * u * (3 - (u * u)) / (4 * s * s * s * s);
    addWeight(left, byMean, byVariance, second);
    addWeight(right, -byMean, -byVariance, second);
  }

  private static void addWeight(int weight, double byMean, double byVariance, double[][] second) {
    if (weight > 0) {
      int j = weight + 1;
      second[0][j] += byMean;
      second[j][0] += byMean;
      second[1][j] += byVariance;
      second[j][1] += byVariance;
    }
  }

  /** The probability of an effect in each piece, if all were seen. */
  private double[] shares(int study, double[] at) {
    double[] shares = new double[steps.cuts() + 1];
    double lower = Double.NEGATIVE_INFINITY;
    for (int piece = 0; piece < shares.length; piece++) {
      double upper = piece < steps.cuts() ? bound(study, piece, at) : Double.POSITIVE_INFINITY;
      // The tail in which both ends lie, so that small shares keep their digits.
      shares[piece] =
          lower > 0
              ? Reference.NORMAL.upperTail(lower) - Reference.NORMAL.upperTail(upper)
              : Reference.NORMAL.lowerTail(upper) - Reference.NORMAL.lowerTail(lower);
      lower = upper;
    }
    return shares;
  }

  /** A cut in standard deviations of the study's effect from its mean. */
  private double bound(int study, int cut, double[] at) {
    double v = variances[study];
    return ((steps.cut(cut) * Math.sqrt(v)) - at[0]) / Math.sqrt(v + at[1]);
  }

  private static double weight(int index, double[] at) {
    return index == 0 ? 1 : at[index + 1];
  }
}
