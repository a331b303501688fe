package org.offlabel.metaanalysis.fit;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The weighted least squares fit of a model with given weights, with the sums and traces that
 * estimators of τ² are made of. Matrices of studies × studies never come about: every trace is
 * reduced to sums over studies and matrices of coefficients × coefficients.
 *
 * <p>W is the diagonal matrix of weights and P = W − WX(X'WX)⁻¹X'W, as in Raudenbush 2009, The
 * Handbook of Research Synthesis and Meta-Analysis (2nd ed.), chapter 16.
 */
public final class WeightedFit {

  private final MixedModel model;
  private final double tauSquared;
  private final double[] weights;
  private final SmallSymmetric information;
  private final SmallSymmetric inverse;
  private final double[] coefficients;
  private final double[] residuals;

  private WeightedFit(
      MixedModel model,
      double tauSquared,
      double[] weights,
      SmallSymmetric information,
      SmallSymmetric inverse,
      double[] coefficients,
      double[] residuals) {
    this.model = model;
    this.tauSquared = tauSquared;
    this.weights = weights;
    this.information = information;
    this.inverse = inverse;
    this.coefficients = coefficients;
    this.residuals = residuals;
  }

  static WeightedFit of(MixedModel model, double tauSquared, double[] weights) {
    Design design = model.design();
    int p = design.coefficients();
    SmallSymmetric information = SmallSymmetric.gram(design, i -> weights[i]);
    SmallSymmetric inverse = information.inverse();
    double[] residuals = new double[weights.length];
    double[] start = start(model, weights, residuals);
    double[] right = new double[p];
    for (int j = 0; j < p; j++) {
      double[] column = design.basis(j);
      for (int i = 0; i < weights.length; i++) {
        right[j] += weights[i] * column[i] * residuals[i];
      }
    }
    double[] change = inverse.times(right);
    double[] coefficients = new double[p];
    for (int j = 0; j < p; j++) {
      coefficients[j] = start[j] + change[j];
      double[] column = design.basis(j);
      for (int i = 0; i < residuals.length; i++) {
        residuals[i] -= column[i] * change[j];
      }
    }
    return new WeightedFit(
        model, tauSquared, weights, information, inverse, coefficients, residuals);
  }

  /**
   * Coefficients to start from, and what they leave. A single column goes through the study of most
   * weight, whose small residual would otherwise be lost in its effect, and multiplied by that
   * weight.
   */
  private static double[] start(MixedModel model, double[] weights, double[] residuals) {
    Design design = model.design();
    double[] start = new double[design.coefficients()];
    double[] column = design.basis(0);
    int heaviest = 0;
    for (int i = 1; i < weights.length; i++) {
      if (weights[i] * column[i] * column[i]
          > weights[heaviest] * column[heaviest] * column[heaviest]) {
        heaviest = i;
      }
    }
    boolean through = design.coefficients() == 1 && column[heaviest] != 0;
    double effect = through ? model.effect(heaviest) : 0;
    for (int i = 0; i < residuals.length; i++) {
      double share = through ? column[i] / column[heaviest] : 0;
      residuals[i] = model.effect(i) - (effect * share);
    }
    start[0] = through ? effect / column[heaviest] : 0;
    return start;
  }

  public double tauSquared() {
    return tauSquared;
  }

  /** The coefficients of the design's columns, in their order. */
  public double[] coefficients() {
    return model.design().back(coefficients);
  }

  /** The variance matrix of the coefficients if the weights are inverse variances: (X'WX)⁻¹. */
  public RealMatrix covariance() {
    return model.design().back(inverse.toMatrix());
  }

  /**
   * Wald's statistic of "the coefficients from this one to the last are all 0": b'C⁻¹b with their
   * part of {@link #covariance}. Taken in the orthonormal basis, whose columns from there on span
   * the same hypothesis.
   *
   * @param first the first tested coefficient, 0 for all
   */
  public double wald(int first) {
    int p = coefficients.length;
    int tested = p - first;
    if (tested < 1 || first < 0) {
      throw new IllegalArgumentException("no coefficient " + first + " of " + p);
    }
    double[] values = Arrays.copyOfRange(coefficients, first, p);
    if (first == 0) {
      return information.form(values);
    }
    RealMatrix part = inverse.toMatrix().getSubMatrix(first, p - 1, first, p - 1);
    return SmallSymmetric.of(part).inverse().form(values);
  }

  /** The fitted value of a row of the design's columns, such as a new study. */
  public double fitted(double[] row) {
    double[] inBasis = model.design().toBasis(row);
    double sum = 0;
    for (int j = 0; j < inBasis.length; j++) {
      sum += inBasis[j] * coefficients[j];
    }
    return sum;
  }

  /** The weight of one study. */
  public double weight(int study) {
    return weights[study];
  }

  /** Effect less fitted value of one study. */
  public double residual(int study) {
    return residuals[study];
  }

  /** The share of a study in its own fitted value: the diagonal of X(X'WX)⁻¹X'W. */
  public double leverage(int study) {
    return weights[study] * fittedVariance(study);
  }

  /** The variance of a study's fitted value, x(X'WX)⁻¹x'. */
  public double fittedVariance(int study) {
    int p = model.design().coefficients();
    double[] row = new double[p];
    for (int j = 0; j < p; j++) {
      row[j] = model.design().basis(j)[study];
    }
    return inverse.form(row);
  }

  /** The variance of the fitted value of a row of the design's columns, such as a new study. */
  public double fittedVariance(double[] row) {
    return inverse.form(model.design().toBasis(row));
  }

  /** P itself, studies × studies: for distributions that need its eigenvalues. */
  RealMatrix projection() {
    int k = weights.length;
    int p = model.design().coefficients();
    RealMatrix inner = inverse.toMatrix();
    RealMatrix projection = MatrixUtils.createRealMatrix(k, k);
    for (int i = 0; i < k; i++) {
      double[] row = new double[p];
      for (int a = 0; a < p; a++) {
        row[a] = weights[i] * model.design().basis(a)[i];
      }
      double[] through = inner.operate(row);
      for (int j = 0; j < k; j++) {
        double sum = 0;
        for (int a = 0; a < p; a++) {
          sum += through[a] * model.design().basis(a)[j];
        }
        projection.setEntry(i, j, (i == j ? weights[i] : 0) - (sum * weights[j]));
      }
    }
    return projection;
  }

  /** y'Py: the weighted sum of squared residuals; with weights 1/v it is Cochran's Q. */
  public double residualSum() {
    return sum(i -> weights[i] * residuals[i] * residuals[i]);
  }

  /** y'PPy: minus the derivative of y'Py by τ². */
  public double residualSumOfSquaredWeights() {
    return sum(i -> weights[i] * weights[i] * residuals[i] * residuals[i]);
  }

  /** y'PPPy: minus half the derivative of y'PPy by τ². */
  double residualSumOfCubedWeights() {
    int p = model.design().coefficients();
    double[] right = new double[p];
    for (int j = 0; j < p; j++) {
      double[] column = model.design().basis(j);
      right[j] = sum(i -> weights[i] * weights[i] * residuals[i] * column[i]);
    }
    return sum(i -> cube(weights[i]) * residuals[i] * residuals[i]) - inverse.form(right);
  }

  public double sumOfWeights() {
    return sum(i -> weights[i]);
  }

  public double sumOfSquaredWeights() {
    return sum(i -> weights[i] * weights[i]);
  }

  /** tr(P). */
  public double traceP() {
    return traces().once(i -> 1);
  }

  /** tr(PP). */
  public double tracePP() {
    return traces().twice(i -> 1, i -> 1);
  }

  /** tr(PV), V the sampling variances. */
  public double tracePV() {
    return traces().once(this::v);
  }

  /** tr(PVP). */
  public double tracePVP() {
    return traces().twice(this::v, i -> 1);
  }

  /** tr(PVPV). */
  public double tracePVPV() {
    return traces().twice(this::v, this::v);
  }

  private Traces traces() {
    return new Traces(model.design(), weights, inverse);
  }

  /** The log-likelihood of effects, with weights 1/(v + τ²). */
  public double logLikelihood() {
    return -0.5 * ((model.studies() * Math.log(2 * Math.PI)) - sumOfLogWeights() + residualSum());
  }

  /** The restricted log-likelihood; the columns' own log|X'X| is included, as in metafor. */
  public double restrictedLogLikelihood() {
    return -0.5
        * ((model.degreesOfFreedom() * Math.log(2 * Math.PI))
            - sumOfLogWeights()
            + information.logDeterminant()
            + residualSum());
  }

  private double sumOfLogWeights() {
    return sum(i -> Math.log(weights[i]));
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private double v(int study) {
    return model.variance(study);
  }

  private double sum(IntToDoubleFunction term) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += term.applyAsDouble(i);
    }
    return sum;
  }
}
