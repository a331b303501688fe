package org.offlabel.metaanalysis.fit;

import java.util.function.IntToDoubleFunction;

/**
 * Traces of products with P = W − WX(X'WX)⁻¹X'W, in time linear in the number of studies.
 *
 * <p>With one column they are sums of positive terms, so that no digit is lost when one study has
 * nearly all the weight; the difference of two sums would leave none.
 */
final class Traces {

  private final Design design;
  private final double[] weights;
  private final SmallSymmetric inverse;

  /**
   * Of this P.
   *
   * @param weights the diagonal of W; not copied
   * @param inverse (X'WX)⁻¹ in the basis of the design
   */
  Traces(Design design, double[] weights, SmallSymmetric inverse) {
    this.design = design;
    this.weights = weights;
    this.inverse = inverse;
  }

  /** tr(P·diag(f)). */
  double once(IntToDoubleFunction f) {
    if (design.coefficients() > 1) {
      return sum(i -> weights[i] * f.applyAsDouble(i))
          - inverse.traceWith(gram(i -> weights[i] * weights[i] * f.applyAsDouble(i)));
    }
    double[] others = others(this::pull);
    double all = sum(this::pull);
    return sum(i -> weights[i] * f.applyAsDouble(i) * (others[i] / all));
  }

  /** tr(P·diag(f)·P·diag(g)). */
  double twice(IntToDoubleFunction f, IntToDoubleFunction g) {
    return design.coefficients() > 1 ? twiceOfSeveral(f, g) : twiceOfOne(f, g);
  }

  private double twiceOfSeveral(IntToDoubleFunction f, IntToDoubleFunction g) {
    SmallSymmetric first = gram(i -> weights[i] * weights[i] * f.applyAsDouble(i));
    SmallSymmetric second = gram(i -> weights[i] * weights[i] * g.applyAsDouble(i));
    IntToDoubleFunction both =
        i -> weights[i] * weights[i] * f.applyAsDouble(i) * g.applyAsDouble(i);
    return sum(both)
        - (2 * inverse.traceWith(gram(i -> weights[i] * both.applyAsDouble(i))))
        + inverse.traceWith(first, second);
  }

  /** The sum of squared entries of P, each times f of its row and g of its column. */
  private double twiceOfOne(IntToDoubleFunction f, IntToDoubleFunction g) {
    double all = sum(this::pull);
    double[] others = others(this::pull);
    double[] othersOfG = others(i -> weights[i] * pull(i) / all * g.applyAsDouble(i));
    return sum(
        i -> {
          double diagonal = weights[i] * (others[i] / all);
          return f.applyAsDouble(i)
              * ((diagonal * diagonal * g.applyAsDouble(i))
                  + (weights[i] * pull(i) / all * othersOfG[i]));
        });
  }

  /** A study's part in X'WX of a single column. */
  private double pull(int study) {
    double entry = design.basis(0)[study];
    return weights[study] * entry * entry;
  }

  /** For each study the sum over all others, without subtracting. */
  private double[] others(IntToDoubleFunction term) {
    double[] sums = new double[weights.length];
    double before = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = before;
      before += term.applyAsDouble(i);
    }
    double after = 0;
    for (int i = sums.length - 1; i >= 0; i--) {
      sums[i] += after;
      after += term.applyAsDouble(i);
    }
    return sums;
  }

  private SmallSymmetric gram(IntToDoubleFunction diagonal) {
    return SmallSymmetric.gram(design, diagonal);
  }

  private double sum(IntToDoubleFunction term) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += term.applyAsDouble(i);
    }
    return sum;
  }
}
