package org.offlabel.metaanalysis.asymmetry;

import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * The rank correlation test of Begg and Mazumdar, Biometrics 1994;50:1088-1101: do effects, each
 * taken from the pooled one and divided by the standard error of that difference, go with their
 * variances?
 */
public final class BeggMazumdar {

  private BeggMazumdar() {}

  /**
   * The test of these effects. The p value is exact where no two studies tie and there are at most
   * 150, and from the normal distribution with the variance corrected for ties otherwise.
   *
   * @return a failure with fewer than two studies, and where all variances are the same
   */
  public static Attempt<RankTest> test(Effects effects) {
    if (effects.size() < 2) {
      return Attempt.failed(
          "A rank correlation needs at least two studies, and tells little below ten; there "
              + (effects.size() == 1 ? "is 1." : "are none."));
    }
    double[] variances = effects.variances();
    KendallTau kendall = KendallTau.of(deviates(effects.estimates(), variances), variances);
    if (Double.isNaN(kendall.tau())) {
      return Attempt.failed(
          "All effects or all variances are the same, so they cannot be ranked against each"
              + " other; leave the rank test out.");
    }
    return Attempt.succeeded(
        new RankTest(effects, kendall.tau(), kendall.pValue(), kendall.exact()));
  }

  private static double[] deviates(double[] estimates, double[] variances) {
    double sum = 0;
    double mean = 0;
    for (int i = 0; i < estimates.length; i++) {
      sum += 1 / variances[i];
      mean += estimates[i] / variances[i];
    }
    mean /= sum;
    double[] deviates = new double[estimates.length];
    for (int i = 0; i < deviates.length; i++) {
      // Adding 0 makes 0 of −0, which would not tie with it.
      deviates[i] = ((estimates[i] - mean) / Math.sqrt(leftVariance(i, variances, sum))) + 0.0;
    }
    return deviates;
  }

  /** v less the pooled variance, as v times the share of the others: no difference of equals. */
  private static double leftVariance(int study, double[] variances, double sum) {
    double own = 1 / variances[study];
    double others = sum - own;
    if (own > sum / 2) {
      others = 0;
      for (int i = 0; i < variances.length; i++) {
        others += i == study ? 0 : 1 / variances[i];
      }
    }
    return variances[study] * (others / sum);
  }
}
