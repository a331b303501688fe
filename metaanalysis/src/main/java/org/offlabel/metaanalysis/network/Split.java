package org.offlabel.metaanalysis.network;

import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * Direct and indirect evidence of every pair apart.
 *
 * @param tauSquared the variance between studies of the whole network, used for the direct evidence
 *     too
 * @param loops whether any two ways lead through the network; without them there is no indirect
 *     evidence on what is compared directly
 */
record Split(Evidence evidence, double tauSquared, boolean loops) {

  /** With less than this share left, rounding is all there is of indirect evidence. */
  private static final double NOTHING = 1e-8;

  List<SplitComparison> all(League league) {
    return league.comparisons().stream().map(this::split).toList();
  }

  private SplitComparison split(Comparison comparison) {
    Optional<Estimate> direct = direct(comparison);
    Estimate network = comparison.estimate();
    double share = direct.map(d -> Math.min(1, network.variance() / d.variance())).orElse(0.0);
    Optional<Estimate> indirect =
        direct.isEmpty()
            ? Optional.of(network)
            : direct.filter(d -> loops && 1 - share > NOTHING).map(d -> rest(network, d, share));
    Optional<Estimate> difference =
        direct.flatMap(
            d ->
                indirect.map(
                    i ->
                        estimate(
                            d.value() - i.value(), d.variance() + i.variance(), network.level())));
    return new SplitComparison(
        comparison.treatment1(),
        comparison.treatment2(),
        comparison.studies(),
        indirect.isEmpty() ? 1 : share,
        network,
        direct,
        indirect,
        difference);
  }

  private static Estimate rest(Estimate network, Estimate direct, double share) {
    return estimate(
        (network.value() - (share * direct.value())) / (1 - share),
        network.variance() / (1 - share),
        network.level());
  }

  private static Estimate estimate(double value, double variance, double level) {
    return new Estimate(value, Math.sqrt(variance), Reference.NORMAL, level);
  }

  /** The two treatments' own studies, by inverse variance. */
  private Optional<Estimate> direct(Comparison comparison) {
    int first = evidence.treatments().indexOf(comparison.treatment1());
    int second = evidence.treatments().indexOf(comparison.treatment2());
    double sum = 0;
    double weights = 0;
    for (StudyBlock block : evidence.blocks()) {
      int i = block.indexOf(first);
      int j = block.indexOf(second);
      if (i >= 0 && j >= 0) {
        double weight = 1 / (block.varianceBetween(i, j) + tauSquared);
        sum += weight * block.effectBetween(i, j);
        weights += weight;
      }
    }
    return weights > 0
        ? Optional.of(estimate(sum / weights, 1 / weights, comparison.estimate().level()))
        : Optional.empty();
  }
}
