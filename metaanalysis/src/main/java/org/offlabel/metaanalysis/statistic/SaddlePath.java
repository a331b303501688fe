package org.offlabel.metaanalysis.statistic;

/**
 * One tail probability of a weighted sum of chi-squared variables, as the integral of {@code
 * exp(φ(s))}, φ(s) = −½ Σ log(1 − 2λs) − qs − log|s|, over a path that crosses the real axis where
 * φ is least and bends to the right, where the integrand falls exponentially.
 *
 * <p>The path is s = c + ηy² + iy, η after the direction of steepest descent; y = sinh(t)/√φ″ makes
 * equal steps in t cover all orders of magnitude, and the trapezoidal rule converges exponentially.
 */
final class SaddlePath {

  private static final int MOST_HALVINGS = 12;
  private static final double ENOUGH = 1e-14;

  /** Terms below this share of the first no longer count. */
  private static final double NEGLIGIBLE = 1e-19;

  /** sinh of this is far beyond where any integrand is above 0. */
  private static final double FARTHEST = 60;

  private final double[] weights;
  private final double value;
  private final boolean upper;
  private final double saddle;
  private final double bend;
  private final double width;
  private final double height;

  /**
   * The integral for one tail.
   *
   * @param weights above 0, the greatest of them 1
   * @param value above 0
   * @param upper whether of the upper tail, for values not below the mean; else of the lower
   */
  SaddlePath(double[] weights, double value, boolean upper) {
    this.weights = weights;
    this.value = value;
    this.upper = upper;
    this.saddle = upper ? root(0, 0.5) : -root(0, lowest());
    double second = 1 / (saddle * saddle);
    double third = -2 / (saddle * saddle * saddle);
    for (double weight : weights) {
      double ratio = weight / (1 - (2 * weight * saddle));
      second += 2 * ratio * ratio;
      third += 8 * ratio * ratio * ratio;
    }
    this.width = 1 / Math.sqrt(second);
    // Bent at least a little, or the integrand would fall by a power only.
    this.bend = Math.max(third / (6 * second), 0.05 / width);
    this.height = real(saddle);
  }

  /** Beyond this distance φ rises: its derivative is at most −q + (n/2 + 1)/|s|. */
  private double lowest() {
    return ((weights.length / 2.0) + 1) / value * 2;
  }

  /** The distance from 0, to the side of the tail, at which φ is least; bisection. */
  private double root(double from, double to) {
    double near = from;
    double far = to;
    for (int i = 0; i < 200 && far - near > 1e-12 * far; i++) {
      double middle = near == 0 && far > 1e-3 ? far / 16 : (near + far) / 2;
      if (slope(upper ? middle : -middle) * (upper ? 1 : -1) < 0) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return (near + far) / 2;
  }

  private double slope(double s) {
    double sum = -value - (1 / s);
    for (double weight : weights) {
      sum += weight / (1 - (2 * weight * s));
    }
    return sum;
  }

  private double real(double s) {
    double sum = -(value * s) - Math.log(Math.abs(s));
    for (double weight : weights) {
      sum -= 0.5 * Math.log1p(-2 * weight * s);
    }
    return sum;
  }

  double probability() {
    double step = 0.5;
    double sum = 0.5 * integrand(0) + series(step, step);
    double integral = sum * step;
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
      sum += series(step / 2, step);
      step /= 2;
      double next = sum * step;
      if (Math.abs(next - integral) <= ENOUGH * Math.abs(next)) {
        return Math.exp(height) * next / Math.PI;
      }
      integral = next;
    }
    return Math.exp(height) * integral / Math.PI;
  }

  private double series(double from, double step) {
    double sum = 0;
    double reference = Math.abs(integrand(0));
    int negligible = 0;
    for (double t = from; negligible < 3 && t < FARTHEST; t += step) {
      double term = integrand(t);
      sum += term;
      negligible = Math.abs(term) <= NEGLIGIBLE * reference ? negligible + 1 : 0;
    }
    return sum;
  }

  /** The real part of exp(φ(s) − φ(c)) ds/dt / i, for y = width·sinh(t). */
  private double integrand(double t) {
    double y = width * Math.sinh(t);
    double re = saddle + (bend * y * y);
    double logModulus = -(value * re) - (0.5 * Math.log((re * re) + (y * y)));
    double angle = -(value * y) - Math.atan2(upper ? y : -y, upper ? re : -re);
    for (double weight : weights) {
      double real = 1 - (2 * weight * re);
      double imaginary = -2 * weight * y;
      logModulus -= 0.25 * Math.log((real * real) + (imaginary * imaginary));
      angle -= 0.5 * Math.atan2(imaginary, real);
    }
    double modulus = Math.exp(logModulus - height) * width * Math.cosh(t);
    // ds/dy / i = 1 − 2iηy.
    return modulus * (Math.cos(angle) + (2 * bend * y * Math.sin(angle)));
  }
}
