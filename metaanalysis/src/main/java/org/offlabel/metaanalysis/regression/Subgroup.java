package org.offlabel.metaanalysis.regression;

import java.util.Optional;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * The studies of one subgroup, pooled.
 *
 * @param name of the subgroup
 * @param effects its studies, at least one
 * @param estimate the pooled effect, on the scale of the analysis
 * @param heterogeneity within the subgroup; with a common τ², that τ² and its interval
 * @param predictionInterval where the true effect of a new study of the subgroup would fall; empty
 *     for equal effects and with too few studies
 * @param note what is special, such as that there is one study only
 */
public record Subgroup(
    String name,
    Effects effects,
    Estimate estimate,
    Heterogeneity heterogeneity,
    Optional<Interval> predictionInterval,
    Optional<String> note) {

  /** The estimate on the scale people read. */
  public double displayedEstimate() {
    return effects.measure().back(estimate.value());
  }

  /** The confidence interval on the scale people read. */
  public Interval displayedInterval() {
    return estimate.interval().mapped(effects.measure()::back);
  }
}
