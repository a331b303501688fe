package org.offlabel.metaanalysis.network;

import java.util.Optional;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * How much the studies of a network disagree, within and between the sets of treatments compared.
 *
 * @param tauSquared the variance of true effects between studies used in the estimates, 0 or more;
 *     0 in a common effect model, whatever the studies say
 * @param tauSquaredAtBound whether the data ask for less variance than none, so that 0 is a bound
 *     and not an estimate inside its range
 * @param total Cochran's Q of the whole network with common effect weights
 */
public record NetworkHeterogeneity(double tauSquared, boolean tauSquaredAtBound, CochranQ total) {

  /** The standard deviation of true effects between studies, on the scale of the analysis. */
  public double tau() {
    return Math.sqrt(tauSquared);
  }

  /**
   * The share of the variability that is not chance, 0 to 1 (Higgins & Thompson 2002, Statistics in
   * Medicine 21:1539-1558); empty without degrees of freedom.
   */
  public OptionalDouble iSquared() {
    return total.degreesOfFreedom() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(share(total.statistic() / total.degreesOfFreedom()));
  }

  /**
   * The test-based interval of I² (Higgins & Thompson 2002); empty with fewer than two degrees of
   * freedom.
   */
  public Optional<Interval> iSquaredInterval(double level) {
    int df = total.degreesOfFreedom();
    double q = total.statistic();
    if (df < 2) {
      return Optional.empty();
    }
    double error =
        q > df + 1
            ? (Math.log(q) - Math.log(df)) / (2 * (Math.sqrt(2 * q) - Math.sqrt((2.0 * df) - 1)))
            : Math.sqrt((1 - (1 / (3 * Math.pow(df - 1, 2)))) / (2.0 * (df - 1)));
    double reach = Math.exp(2 * Reference.NORMAL.criticalValue(level) * error);
    double ratio = Math.max(1, q / df);
    return Optional.of(new Interval(share(ratio / reach), share(ratio * reach), level));
  }

  private static double share(double ratio) {
    return Math.max(0, 1 - (1 / ratio));
  }
}
