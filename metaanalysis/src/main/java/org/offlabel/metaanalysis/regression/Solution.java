package org.offlabel.metaanalysis.regression;

import org.hipparchus.linear.RealMatrix;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.fit.MixedModel;
import org.offlabel.metaanalysis.fit.TauSquared;
import org.offlabel.metaanalysis.fit.TauSquaredEstimation;
import org.offlabel.metaanalysis.fit.WeightedFit;
import org.offlabel.metaanalysis.pooling.TestMethod;

/**
 * A model solved: the part of a regression that permutations repeat.
 *
 * @param model what was solved
 * @param tauSquared the residual variance between studies
 * @param fit at this τ²
 * @param test how coefficients are tested
 */
record Solution(MixedModel model, TauSquared tauSquared, WeightedFit fit, TestMethod test) {

  static Solution of(MixedModel model, Method method, TestMethod test) {
    TauSquared tauSquared = TauSquaredEstimation.estimate(model, method);
    return new Solution(model, tauSquared, model.at(tauSquared.value()), test);
  }

  /** What the test multiplies variances by. */
  double inflation() {
    int df = model.degreesOfFreedom();
    return df == 0 ? 1 : test.inflation(fit.residualSum(), df);
  }

  double[][] covariance() {
    RealMatrix plain = fit.covariance();
    return plain.scalarMultiply(inflation()).getData();
  }

  /** Each coefficient in its standard errors: z or t. */
  double[] statistics() {
    double[] values = fit.coefficients();
    double[][] covariance = covariance();
    for (int j = 0; j < values.length; j++) {
      values[j] /= Math.sqrt(covariance[j][j]);
    }
    return values;
  }

  /** QM of the coefficients from this one on; F, unless the test is the z test. */
  double omnibus(int first) {
    double wald = fit.wald(first) / inflation();
    return test == TestMethod.Z ? wald : wald / (model.design().coefficients() - first);
  }
}
