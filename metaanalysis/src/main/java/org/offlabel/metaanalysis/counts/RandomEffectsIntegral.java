package org.offlabel.metaanalysis.counts;

import java.util.List;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * The log-likelihood of one study, its random effects integrated out by adaptive Gauss-Hermite
 * quadrature: the grid is centred where the integrand is highest and scaled by its curvature there
 * (Liu and Pierce 1994, Biometrika 81:624; Pinheiro and Bates 1995).
 *
 * <p>The centre depends on the parameters. Newton's steps, taken in numbers that carry their
 * derivatives, double the order to which that dependence is right: two make gradient and Hessian
 * exact for the quadrature as it stands.
 */
record RandomEffectsIntegral(GaussHermite rule, int dimensions) {

  /** With its derivatives by the parameters. */
  DerivativeStructure logLikelihood(List<Term> terms) {
    if (dimensions == 0) {
      return sum(terms, new DerivativeStructure[0]);
    }
    DerivativeStructure zero = terms.getFirst().base().getField().getZero();
    double[] centre = new IntegrandPeak(terms, dimensions).find();
    DerivativeStructure[] mode = new DerivativeStructure[dimensions];
    for (int i = 0; i < dimensions; i++) {
      mode[i] = zero.add(centre[i]);
    }
    JetCholesky root = curvature(terms, mode);
    for (int step = 0; step < 2; step++) {
      DerivativeStructure[] move = root.solve(gradient(terms, mode));
      for (int i = 0; i < dimensions; i++) {
        mode[i] = mode[i].add(move[i]);
      }
      root = curvature(terms, mode);
    }
    return logSum(terms, mode, root).subtract(root.logDeterminantOfRoot());
  }

  private DerivativeStructure logSum(
      List<Term> terms, DerivativeStructure[] mode, JetCholesky root) {
    List<DerivativeStructure> logs =
        rule.points().stream().map(point -> atPoint(terms, mode, root, point)).toList();
    double largest = logs.stream().mapToDouble(DerivativeStructure::getValue).max().orElseThrow();
    return logs.stream()
        .map(each -> each.subtract(largest).exp())
        .reduce(DerivativeStructure::add)
        .orElseThrow()
        .log()
        .add(largest);
  }

  private DerivativeStructure atPoint(
      List<Term> terms, DerivativeStructure[] mode, JetCholesky root, GaussHermite.Point point) {
    DerivativeStructure[] effects = root.solveTransposed(point.z());
    DerivativeStructure density = mode[0].getField().getZero();
    for (int i = 0; i < dimensions; i++) {
      effects[i] = effects[i].add(mode[i]);
      density = density.subtract(effects[i].multiply(effects[i]).multiply(0.5));
    }
    double constant = point.logWeight() - dimensions * Math.log(2 * Math.PI) / 2;
    return sum(terms, effects).add(density).add(constant);
  }

  private static DerivativeStructure sum(List<Term> terms, DerivativeStructure[] effects) {
    return terms.stream()
        .map(term -> derivative(term, term.at(effects), 0))
        .reduce(DerivativeStructure::add)
        .orElseThrow();
  }

  /** The curve's derivative of this order, as a function of the parameters. */
  private static DerivativeStructure derivative(
      Term term, DerivativeStructure predictor, int order) {
    double[] all = term.curve().derivatives(predictor.getValue());
    double[] needed = new double[predictor.getOrder() + 1];
    System.arraycopy(all, order, needed, 0, needed.length);
    return predictor.compose(needed);
  }

  private DerivativeStructure[] gradient(List<Term> terms, DerivativeStructure[] effects) {
    DerivativeStructure[] gradient = new DerivativeStructure[dimensions];
    for (int i = 0; i < dimensions; i++) {
      gradient[i] = effects[i].negate();
    }
    for (Term term : terms) {
      DerivativeStructure slope = derivative(term, term.at(effects), 1);
      for (int i = 0; i < dimensions; i++) {
        gradient[i] = gradient[i].add(slope.multiply(term.loadings().get(i)));
      }
    }
    return gradient;
  }

  private JetCholesky curvature(List<Term> terms, DerivativeStructure[] effects) {
    DerivativeStructure zero = effects[0].getField().getZero();
    DerivativeStructure[][] matrix = new DerivativeStructure[dimensions][dimensions];
    for (int i = 0; i < dimensions; i++) {
      for (int j = 0; j < dimensions; j++) {
        matrix[i][j] = zero.add(i == j ? 1 : 0);
      }
    }
    for (Term term : terms) {
      DerivativeStructure bend = derivative(term, term.at(effects), 2);
      for (int i = 0; i < dimensions; i++) {
        for (int j = 0; j < dimensions; j++) {
          DerivativeStructure both = term.loadings().get(i).multiply(term.loadings().get(j));
          matrix[i][j] = matrix[i][j].subtract(bend.multiply(both));
        }
      }
    }
    return JetCholesky.of(matrix);
  }
}
