package org.offlabel.metaanalysis.network;

import java.util.Optional;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * One treatment against another, by all evidence of the network.
 *
 * @param treatment1 the treatment the estimate speaks of
 * @param treatment2 the treatment it is held against
 * @param studies how many compare the two directly
 * @param estimate {@code treatment1} minus {@code treatment2} on the scale of the analysis
 * @param prediction where the true effect of a new study would lie, on the same scale; empty in a
 *     common effect model and with fewer than two degrees of freedom
 */
public record Comparison(
    String treatment1,
    String treatment2,
    int studies,
    Estimate estimate,
    Optional<Interval> prediction) {

  /** The same the other way round. */
  public Comparison reversed() {
    return new Comparison(
        treatment2,
        treatment1,
        studies,
        reversed(estimate),
        prediction.map(i -> new Interval(-i.upper(), -i.lower(), i.level())));
  }

  static Estimate reversed(Estimate estimate) {
    return new Estimate(
        0 - estimate.value(), estimate.standardError(), estimate.reference(), estimate.level());
  }
}
