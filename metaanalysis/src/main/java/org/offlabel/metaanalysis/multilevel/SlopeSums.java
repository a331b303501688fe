package org.offlabel.metaanalysis.multilevel;

import java.util.Arrays;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.offlabel.metaanalysis.multilevel.ClusterCovariance.Solution;

/**
 * The sums over clusters from which the derivatives of the likelihood follow.
 *
 * <p>With G₁ = ZZ' (Z says which cluster an effect is of), G₂ = I, C = (X'M⁻¹X)⁻¹ and P = M⁻¹ −
 * M⁻¹XCX'M⁻¹, the gradient is ½(y'PGᵢPy − tr TGᵢ), minus the second derivative y'PGᵢPGⱼPy − ½ tr
 * TGᵢTGⱼ, and the information ½ tr TGᵢTGⱼ, with T = P for the restricted and M⁻¹ for the full
 * likelihood. No matrix here is larger than the number of coefficients.
 */
final class SlopeSums {

  /** 1'M⁻¹1, its square and 1'M⁻²1, of each cluster. */
  private double shares;

  private double squaredShares;
  private double sharesOfSquare;

  private double trace;
  private double squareTrace;

  /** With f = Py: the sums (1'f)², f'f, (1'M⁻¹1)(1'f)², (1'f)(1'M⁻¹f), f'M⁻¹f. */
  private final double[] forms = new double[5];

  /** X'M⁻¹1 times 1'f, and X'M⁻¹f. */
  private final RealVector clusterForm;

  private final RealVector effectForm;

  /** With t = X'M⁻¹1 of each cluster: tt', (1'M⁻¹1)tt' and t times 1'M⁻²X. */
  private final RealMatrix outer;

  private final RealMatrix sharedOuter;
  private final RealMatrix mixedOuter;

  /** X'M⁻²X and X'M⁻³X. */
  private final RealMatrix square;

  private final RealMatrix cube;
  private final RealMatrix c;

  SlopeSums(LeastSquares fit) {
    int p = fit.design().size();
    c = fit.inverseInformation();
    clusterForm = MatrixUtils.createRealVector(p);
    effectForm = MatrixUtils.createRealVector(p);
    outer = MatrixUtils.createRealMatrix(p, p);
    sharedOuter = MatrixUtils.createRealMatrix(p, p);
    mixedOuter = MatrixUtils.createRealMatrix(p, p);
    square = MatrixUtils.createRealMatrix(p, p);
    cube = MatrixUtils.createRealMatrix(p, p);
    for (int cluster = 0; cluster < fit.clusters().count(); cluster++) {
      add(fit.covariance(cluster), fit.basis(cluster), fit.residual(cluster));
    }
  }

  private void add(ClusterCovariance covariance, Solution[] x, Solution e) {
    double[] one = new double[covariance.size()];
    Arrays.fill(one, 1);
    Solution w = covariance.solve(one, 0);
    Solution f = covariance.solve(e.inverse(), 0);
    double share = w.times(w);
    double sum = w.times(e);
    shares += share;
    squaredShares += share * share;
    sharesOfSquare += w.timesSquared(w);
    trace += covariance.inverseTrace();
    squareTrace += covariance.inverseSquareTrace();
    forms[0] += sum * sum;
    forms[1] += e.timesSquared(e);
    forms[2] += share * sum * sum;
    forms[3] += sum * w.timesSquared(e);
    forms[4] += f.times(f);
    addModerators(covariance, x, e, w);
  }

  private void addModerators(ClusterCovariance covariance, Solution[] x, Solution e, Solution w) {
    int p = x.length;
    double share = w.times(w);
    double sum = w.times(e);
    double[] t = new double[p];
    Solution[] again = new Solution[p];
    for (int i = 0; i < p; i++) {
      t[i] = x[i].times(w);
      again[i] = covariance.solve(x[i].inverse(), 0);
      clusterForm.addToEntry(i, t[i] * sum);
      effectForm.addToEntry(i, x[i].timesSquared(e));
    }
    for (int i = 0; i < p; i++) {
      for (int j = 0; j < p; j++) {
        outer.addToEntry(i, j, t[i] * t[j]);
        sharedOuter.addToEntry(i, j, share * t[i] * t[j]);
        mixedOuter.addToEntry(i, j, t[i] * x[j].timesSquared(w));
        square.addToEntry(i, j, x[i].timesSquared(x[j]));
        cube.addToEntry(i, j, again[i].times(again[j]));
      }
    }
  }

  /** y'PG₁Py, y'PG₂Py, then y'PGᵢPGⱼPy for 11, 12 and 22. */
  void forms(double[] into) {
    RealVector byCluster = c.operate(clusterForm);
    RealVector byEffect = c.operate(effectForm);
    into[0] = forms[0];
    into[1] = forms[1];
    into[2] = forms[2] - byCluster.dotProduct(clusterForm);
    into[3] = forms[3] - byCluster.dotProduct(effectForm);
    into[4] = forms[4] - byEffect.dotProduct(effectForm);
  }

  /** tr TG₁, tr TG₂, then tr TGᵢTGⱼ for 11, 12 and 22. */
  void traces(double[] into, Likelihood kind) {
    into[0] = shares;
    into[1] = trace;
    into[2] = squaredShares;
    into[3] = sharesOfSquare;
    into[4] = squareTrace;
    if (kind == Likelihood.RESTRICTED) {
      RealMatrix co = c.multiply(outer);
      RealMatrix cs = c.multiply(square);
      into[0] -= co.getTrace();
      into[1] -= cs.getTrace();
      into[2] += co.multiply(co).getTrace() - (2 * c.multiply(sharedOuter).getTrace());
      into[3] += co.multiply(cs).getTrace() - (2 * c.multiply(mixedOuter).getTrace());
      into[4] += cs.multiply(cs).getTrace() - (2 * c.multiply(cube).getTrace());
    }
  }
}
