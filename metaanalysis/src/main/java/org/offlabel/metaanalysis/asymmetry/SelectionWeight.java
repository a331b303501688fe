package org.offlabel.metaanalysis.asymmetry;

import java.util.Optional;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * How likely studies with certain p values are to be seen, compared with those of the smallest p
 * values.
 *
 * @param lower p values above this one
 * @param upper up to this one
 * @param studies how many have such p values
 * @param value the weight, above 0; 1 for the smallest p values by definition
 * @param estimate the weight with its standard error; empty for the smallest p values
 */
public record SelectionWeight(
    double lower, double upper, int studies, double value, Optional<Estimate> estimate) {

  /** Its Wald-type interval, cut at 0; empty for the weight that is 1 by definition. */
  public Optional<Interval> interval() {
    return estimate
        .map(Estimate::interval)
        .map(
            wald ->
                new Interval(Math.max(0, wald.lower()), Math.max(0, wald.upper()), wald.level()));
  }

  /** The p value of "as likely as those of the smallest p values"; 1 for these themselves. */
  public double pValueOfNoSelection() {
    return estimate
        .map(each -> each.reference().twoSidedP((value - 1) / each.standardError()))
        .orElse(1.0);
  }
}
