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
    Direct direct = direct();
    return league.comparisons().stream().map(c -> split(c, direct.of(c))).toList();
  }

  private SplitComparison split(Comparison comparison, Optional<Estimate> direct) {
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

  /** Direct evidence of each pair, by inverse variance, in one pass over the studies. */
  private Direct direct() {
    int n = evidence.treatments().size();
    Direct direct = new Direct(evidence.treatments(), new double[n][n], new double[n][n]);
    for (StudyBlock block : evidence.blocks()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          double weight = 1 / (block.varianceBetween(i, j) + tauSquared);
          direct.weights[block.arm(i)][block.arm(j)] += weight;
          direct.sums[block.arm(i)][block.arm(j)] += weight * block.effectBetween(i, j);
        }
      }
    }
    return direct;
  }

  /** Weights and weighted sums of each pair of treatments. */
  private static final class Direct {

    private final List<String> treatments;
    private final double[][] weights;
    private final double[][] sums;

    Direct(List<String> treatments, double[][] weights, double[][] sums) {
      this.treatments = treatments;
      this.weights = weights;
      this.sums = sums;
    }

    Optional<Estimate> of(Comparison comparison) {
      int first = treatments.indexOf(comparison.treatment1());
      int second = treatments.indexOf(comparison.treatment2());
      double weight = weights[first][second];
      return weight > 0
          ? Optional.of(
              estimate(sums[first][second] / weight, 1 / weight, comparison.estimate().level()))
          : Optional.empty();
    }
  }
}
