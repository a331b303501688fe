package org.offlabel.metaanalysis.counts;

import java.util.List;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * One effect common to all studies, computed from their pooled counts.
 *
 * @param measure what is estimated
 * @param estimate on the scale of the analysis: the logarithm of a ratio, or a difference
 * @param heterogeneity of the studies' own effects around the pooled one (Cochran's Q); in these,
 *     and only in these, one half is added to the cells of a study with a zero cell (not for Peto's
 *     odds ratio), and silent studies do not count
 * @param studies how many studies were given
 * @param silent the names of the studies in which all or none had the event; they have no weight in
 *     an odds ratio
 */
public record PooledTables(
    Measure measure,
    Estimate estimate,
    ChiSquaredTest heterogeneity,
    int studies,
    List<String> silent,
    Provenance provenance,
    Explanation explanation)
    implements Result {

  public PooledTables {
    silent = List.copyOf(silent);
  }

  /** The estimate on the scale people read, such as an odds ratio. */
  public double readable() {
    return measure.back(estimate.value());
  }

  /** The interval on the scale people read. */
  public Interval readableInterval() {
    return estimate.interval().mapped(measure::back);
  }

  /** Higgins and Thompson's (2002) I², 0 to 100, in percent: of Q, what exceeds its expectation. */
  public double iSquaredPercent() {
    double q = heterogeneity.statistic();
    return q > 0 ? Math.max(0, 100 * (q - heterogeneity.degreesOfFreedom()) / q) : 0;
  }
}
