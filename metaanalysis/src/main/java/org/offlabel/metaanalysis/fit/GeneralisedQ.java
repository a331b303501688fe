package org.offlabel.metaanalysis.fit;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.WeightedChiSquared;

/**
 * Cochran's Q with any fixed weights, and its exact distribution given τ²: a sum of chi-squared
 * variables weighted by the eigenvalues of S½PS½, S the variances of the effects (Jackson 2013, Res
 * Synth Methods 4:220-229; with moderators Jackson and others 2014, BMC Med Res Methodol 14:103).
 * Time grows with the cube of the number of studies.
 */
final class GeneralisedQ {

  private final MixedModel model;
  private final RealMatrix projection;
  private final double q;

  GeneralisedQ(MixedModel model, double[] weights) {
    this.model = model;
    WeightedFit fit = WeightedFit.of(model, 0, weights);
    this.projection = fit.projection();
    this.q = fit.residualSum();
  }

  Interval interval(double level) {
    double tail = (1 - Interval.checkLevel(level)) / 2;
    double lower = solve(t -> Math.log(distribution(t).upperTail(q) / tail));
    double upper = solve(t -> -Math.log(distribution(t).lowerTail(q) / tail));
    return new Interval(lower, Math.max(lower, upper), level);
  }

  /** Where a function that rises with τ² becomes 0; 0 if it is not below that at 0. */
  private double solve(DoubleUnaryOperator rising) {
    if (q == 0 || rising.applyAsDouble(0) >= 0) {
      return 0;
    }
    double to = model.variance(0);
    while (rising.applyAsDouble(to) < 0) {
      to *= 4;
    }
    return Crossing.between(rising, 0, to);
  }

  /** Of Q, if this were the variance between studies. */
  private WeightedChiSquared distribution(double tauSquared) {
    int k = model.studies();
    RealMatrix matrix = MatrixUtils.createRealMatrix(k, k);
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        double scale =
            Math.sqrt(model.variance(i) + tauSquared) * Math.sqrt(model.variance(j) + tauSquared);
        double entry = scale * projection.getEntry(i, j);
        matrix.setEntry(i, j, entry);
        matrix.setEntry(j, i, entry);
      }
    }
    double[] values = new EigenDecompositionSymmetric(matrix).getEigenvalues();
    Arrays.sort(values);
    // The smallest are 0, one for each coefficient, apart from rounding.
    return WeightedChiSquared.of(
        Arrays.stream(values)
            .skip(model.design().coefficients())
            .filter(each -> each > 0)
            .toArray());
  }
}
