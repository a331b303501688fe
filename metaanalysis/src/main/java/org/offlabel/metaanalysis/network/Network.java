package org.offlabel.metaanalysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Checksum;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * How a network is to be analysed (Rücker 2012, Research Synthesis Methods 3:312-324).
 *
 * <pre>{@code
 * NetworkResult result =
 *     Network.randomEffectsByMoments().smallIsGood().analyse(data).orElseThrow();
 * result.league().compare("metformin", "placebo").estimate().interval();
 * }</pre>
 *
 * @param model what is assumed of true effects
 * @param direction which way is better; empty for no ranking
 * @param level of all intervals, above 0 and below 1
 */
public record Network(NetworkModel model, Optional<Direction> direction, double level) {

  public Network {
    Interval.checkLevel(level);
  }

  /** One true effect for each pair of treatments. */
  public static Network commonEffect() {
    return of(NetworkModel.COMMON_EFFECT);
  }

  /**
   * True effects that vary, the variance by the method of moments, as is usual for networks: for
   * two treatments the figures of DerSimonian and Laird, and not the restricted maximum likelihood
   * that {@code Pooling.randomEffects()} takes.
   */
  public static Network randomEffectsByMoments() {
    return of(NetworkModel.RANDOM_EFFECTS_MOMENTS);
  }

  /** True effects that vary, the variance by restricted maximum likelihood. */
  public static Network randomEffectsByReml() {
    return of(NetworkModel.RANDOM_EFFECTS_REML);
  }

  private static Network of(NetworkModel model) {
    return new Network(model, Optional.empty(), 0.95);
  }

  /** Ranks the treatments; a lower outcome is better. */
  public Network smallIsGood() {
    return new Network(model, Optional.of(Direction.SMALL_IS_GOOD), level);
  }

  /** Ranks the treatments; a higher outcome is better. */
  public Network smallIsBad() {
    return new Network(model, Optional.of(Direction.SMALL_IS_BAD), level);
  }

  /** The level of confidence and prediction intervals; 0.95 unless set. */
  public Network withLevel(double newLevel) {
    return new Network(model, direction, newLevel);
  }

  /** As {@link #analyse(NetworkData)}, for effects of no named measure. */
  public Attempt<NetworkResult> analyse(List<Contrast> contrasts) {
    return analyse(NetworkData.ofContrasts(Measure.GENERIC, contrasts));
  }

  /**
   * Analyses the network.
   *
   * @return failed if there is no study; if a study gives a contrast twice, or not all contrasts of
   *     its arms, or contrasts or standard errors that cannot go together; if the network falls
   *     into parts; if heterogeneity is wanted but cannot be estimated
   */
  public Attempt<NetworkResult> analyse(NetworkData data) {
    return EvidenceReader.read(data)
        .flatMap(
            evidence -> {
              Fit common = evidence.fit(0);
              return TauSquared.of(model, evidence, common)
                  .map(tauSquared -> result(data, evidence, common, tauSquared));
            });
  }

  private NetworkResult result(
      NetworkData data, Evidence evidence, Fit common, TauSquared tauSquared) {
    Fit fit = tauSquared.value() == 0 ? common : evidence.fit(tauSquared.value());
    Inconsistency inconsistency = new Decomposition(evidence).inconsistency();
    League league = league(evidence, fit, common.degreesOfFreedom(), tauSquared.value());
    boolean loops = inconsistency.between().degreesOfFreedom() > 0;
    return new NetworkResult(
        data.measure(),
        model,
        evidence.blocks().size(),
        new NetworkHeterogeneity(
            tauSquared.value(),
            tauSquared.atBound(),
            CochranQ.rounded(common.q(), common.degreesOfFreedom())),
        league,
        weights(evidence, fit),
        inconsistency,
        new Split(evidence, tauSquared.value(), loops).all(league),
        direction.map(better -> Ranking.of(league, better)),
        data.notes(),
        provenance(data));
  }

  private Provenance provenance(NetworkData data) {
    String words =
        "network meta-analysis of %s by the graph-theoretical method, %s, level %s%s"
            .formatted(
                data.measure().words(),
                model.words(),
                level,
                direction.map(better -> ", ranked by P-score, " + better.words()).orElse(""));
    Checksum checksum = data.checksum();
    return Provenance.of(words, checksum);
  }

  private League league(Evidence evidence, Fit fit, int degreesOfFreedom, double tauSquared) {
    int n = evidence.treatments().size();
    int[][] studies = studiesOfPairs(evidence);
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        Estimate estimate =
            new Estimate(fit.effect(i, j), Math.sqrt(fit.variance(i, j)), Reference.NORMAL, level);
        comparisons.add(
            new Comparison(
                evidence.treatments().get(i),
                evidence.treatments().get(j),
                studies[i][j],
                estimate,
                prediction(estimate, degreesOfFreedom, tauSquared)));
      }
    }
    return new League(evidence.treatments(), comparisons);
  }

  /**
   * Higgins, Thompson & Spiegelhalter 2009, Journal of the Royal Statistical Society A 172:137-159,
   * with the degrees of freedom of the network's Q less 1 in place of the number of studies less 2.
   */
  private Optional<Interval> prediction(
      Estimate estimate, int degreesOfFreedom, double tauSquared) {
    if (!model.isRandom() || degreesOfFreedom < 2) {
      return Optional.empty();
    }
    double margin =
        Reference.t(degreesOfFreedom - 1).criticalValue(level)
            * Math.sqrt(estimate.variance() + tauSquared);
    return Optional.of(Interval.around(estimate.value(), margin, level));
  }

  private static int[][] studiesOfPairs(Evidence evidence) {
    int n = evidence.treatments().size();
    int[][] studies = new int[n][n];
    for (StudyBlock block : evidence.blocks()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          studies[block.arm(i)][block.arm(j)]++;
        }
      }
    }
    return studies;
  }

  private static List<ContrastWeight> weights(Evidence evidence, Fit fit) {
    List<ContrastWeight> weights = new ArrayList<>();
    for (int s = 0; s < evidence.blocks().size(); s++) {
      StudyBlock block = evidence.blocks().get(s);
      double[][] laplacian = fit.weights(s).laplacian();
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          double weight = -laplacian[i][j];
          weights.add(
              new ContrastWeight(
                  block.study(),
                  evidence.treatments().get(block.arm(i)),
                  evidence.treatments().get(block.arm(j)),
                  weight,
                  weight * fit.variance(block.arm(i), block.arm(j))));
        }
      }
    }
    return weights;
  }
}
