package org.offlabel.metaanalysis.asymmetry;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Climbs a {@link StepLikelihood} by Newton's method in μ, log τ² and the logarithms of the
 * weights, with exact derivatives. Where the likelihood is not concave, curvatures count by their
 * size (Nocedal and Wright, Numerical Optimization, 2nd ed. 2006, section 3.4).
 */
final class SelectionSearch {

  private static final int MOST_ITERATIONS = 200;
  private static final int MOST_HALVINGS = 60;

  /** A step that promises less than this is the last; rounding may hide such gains. */
  private static final double HIDDEN_GAIN = 1e-9;

  /** No step changes a logarithm, or μ in its standard errors, by more. */
  private static final double LONGEST_STEP = 2;

  private static final double LEAST_CURVATURE = 1e-10;

  /** A weight beyond this, or below its reciprocal, is on its way to infinity, or to 0. */
  private static final double LARGEST_WEIGHT = 1e8;

  /** τ² below this share of the smallest sampling variance is on its way to 0. */
  private static final double LEAST_SHARE = 1e-12;

  private final StepLikelihood likelihood;
  private final double meanUnit;
  private final double leastTauSquared;
  private final int[] free;

  /**
   * A search.
   *
   * @param meanUnit a standard error of the mean, the unit of its steps
   * @param leastVariance the smallest sampling variance
   * @param fixedTauSquared whether τ² stays as it is at the start
   */
  SelectionSearch(
      StepLikelihood likelihood, double meanUnit, double leastVariance, boolean fixedTauSquared) {
    this.likelihood = likelihood;
    this.meanUnit = meanUnit;
    this.leastTauSquared = LEAST_SHARE * leastVariance;
    this.free =
        IntStream.range(0, likelihood.parameters())
            .filter(each -> !(fixedTauSquared && each == 1))
            .toArray();
  }

  /** Where a climb ended. */
  static final class Summit {
    private final double[] at;
    private final double logLikelihood;
    private final End end;
    private final int iterations;

    private Summit(double[] at, double logLikelihood, End end, int iterations) {
      this.at = at;
      this.logLikelihood = logLikelihood;
      this.end = end;
      this.iterations = iterations;
    }

    /** The parameters: μ, τ², weights after the first. */
    double[] at() {
      return at.clone();
    }

    double logLikelihood() {
      return logLikelihood;
    }

    End end() {
      return end;
    }

    int iterations() {
      return iterations;
    }
  }

  /** Why a climb ended. */
  enum End {
    CONVERGED,
    VARIANCE_TO_ZERO,
    WEIGHT_TO_BOUND,
    GAVE_UP
  }

  /** The best end of the climbs from all these starts. */
  Summit best(List<double[]> starts) {
    return starts.stream()
        .map(this::climb)
        .reduce((a, b) -> b.logLikelihood() > a.logLikelihood() + better(a, b) ? b : a)
        .orElseThrow();
  }

  /** Ends of equal height differ by rounding; the first that converged is kept. */
  private static double better(Summit a, Summit b) {
    if (a.end() == End.CONVERGED) {
      return HIDDEN_GAIN;
    }
    return b.end() == End.CONVERGED ? -HIDDEN_GAIN : 0;
  }

  private Summit climb(double[] start) {
    double[] at = start.clone();
    for (int iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
      StepLikelihood.Derivatives here = likelihood.at(at);
      double[] gradient = gradient(here, at);
      double[] step = step(curvature(here, at), gradient);
      double gain = 0;
      for (int i = 0; i < step.length; i++) {
        gain += gradient[i] * step[i];
      }
      if (gain < HIDDEN_GAIN) {
        return end(polished(moved(at, step, 1)), End.CONVERGED, iteration);
      }
      Optional<double[]> next = uphill(at, step, here.value());
      if (next.isEmpty()) {
        return end(at, End.GAVE_UP, iteration);
      }
      at = next.get();
      End bound = bound(at);
      if (bound != End.CONVERGED) {
        return end(at, bound, iteration);
      }
    }
    return end(at, End.GAVE_UP, MOST_ITERATIONS);
  }

  /** One more step: it doubles the digits once more, though rounding would hide its gain. */
  private double[] polished(double[] at) {
    StepLikelihood.Derivatives here = likelihood.at(at);
    return moved(at, step(curvature(here, at), gradient(here, at)), 1);
  }

  private Summit end(double[] at, End end, int iterations) {
    return new Summit(at, likelihood.value(at), end, iterations);
  }

  private End bound(double[] at) {
    for (int each : free) {
      if (each == 1 && at[1] < leastTauSquared) {
        return End.VARIANCE_TO_ZERO;
      }
      if (each > 1 && (at[each] > LARGEST_WEIGHT || at[each] < 1 / LARGEST_WEIGHT)) {
        return End.WEIGHT_TO_BOUND;
      }
    }
    return End.CONVERGED;
  }

  /** How fast a parameter changes with its coordinate: a logarithm, or μ in its unit. */
  private double rate(int parameter, double[] at) {
    return parameter == 0 ? meanUnit : at[parameter];
  }

  private double[] gradient(StepLikelihood.Derivatives here, double[] at) {
    double[] gradient = new double[free.length];
    for (int i = 0; i < free.length; i++) {
      gradient[i] = here.gradient(free[i]) * rate(free[i], at);
    }
    return gradient;
  }

  /** Minus the second derivatives by the coordinates. */
  private RealMatrix curvature(StepLikelihood.Derivatives here, double[] at) {
    RealMatrix matrix = MatrixUtils.createRealMatrix(free.length, free.length);
    for (int i = 0; i < free.length; i++) {
      for (int j = 0; j < free.length; j++) {
        double entry = here.hessian(free[i], free[j]) * rate(free[i], at) * rate(free[j], at);
        if (i == j && free[i] > 0) {
          entry += here.gradient(free[i]) * at[free[i]];
        }
        matrix.setEntry(i, j, -entry);
      }
    }
    return matrix;
  }

  private static double[] step(RealMatrix curvature, double[] gradient) {
    EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(curvature);
    double largest = 0;
    for (double value : eigen.getEigenvalues()) {
      largest = Math.max(largest, Math.abs(value));
    }
    double[] step = new double[gradient.length];
    for (int i = 0; i < gradient.length; i++) {
      double[] direction = eigen.getEigenvector(i).toArray();
      double along = 0;
      for (int j = 0; j < gradient.length; j++) {
        along += direction[j] * gradient[j];
      }
      double size = Math.max(Math.abs(eigen.getEigenvalue(i)), LEAST_CURVATURE * largest);
      for (int j = 0; j < gradient.length && size > 0; j++) {
        step[j] += along / size * direction[j];
      }
    }
    return shortened(step);
  }

  private static double[] shortened(double[] step) {
    double longest = 0;
    for (double each : step) {
      longest = Math.max(longest, Math.abs(each));
    }
    double factor = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
    for (int i = 0; i < step.length; i++) {
      step[i] *= factor;
    }
    return step;
  }

  /** The step, halved until it leads up; empty if it never does. */
  private Optional<double[]> uphill(double[] at, double[] step, double height) {
    double length = 1;
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
      double[] next = moved(at, step, length);
      if (likelihood.value(next) > height) {
        return Optional.of(next);
      }
      length /= 2;
    }
    return Optional.empty();
  }

  private double[] moved(double[] at, double[] step, double length) {
    double[] next = at.clone();
    for (int i = 0; i < free.length; i++) {
      int each = free[i];
      next[each] =
          each == 0 ? at[0] + (length * step[i] * meanUnit) : at[each] * Math.exp(length * step[i]);
    }
    return next;
  }
}
