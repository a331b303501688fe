package org.offlabel.metaanalysis.multilevel;

import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * What to expect at given moderators.
 *
 * @param mean the mean true effect, with its test and interval
 * @param interval where the true effect of a new cluster's single effect lies: the mean ± t · √(se²
 *     + both components) (Higgins, Thompson and Spiegelhalter 2009, extended to two components)
 */
public record Prediction(Estimate mean, Interval interval) {

  static Prediction of(Estimate mean, double between) {
    double margin =
        mean.reference().criticalValue(mean.level()) * Math.sqrt(mean.variance() + between);
    return new Prediction(mean, Interval.around(mean.value(), margin, mean.level()));
  }
}
