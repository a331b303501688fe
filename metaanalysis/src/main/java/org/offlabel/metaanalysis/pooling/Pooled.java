package org.offlabel.metaanalysis.pooling;

import java.util.Optional;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.fit.Design;
import org.offlabel.metaanalysis.fit.IntervalMethod;
import org.offlabel.metaanalysis.fit.MixedModel;
import org.offlabel.metaanalysis.fit.TauSquaredInterval;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Several studies' effects as one.
 *
 * @param effects what was pooled
 * @param pooling how
 * @param estimate the pooled effect, on the scale of the analysis
 * @param heterogeneity how much the studies differ
 * @param predictionInterval where the true effect of a new study would fall, on the scale of the
 *     analysis; empty for equal effects and with too few studies for the convention
 * @param logLikelihood restricted for REML, unrestricted otherwise
 */
public record Pooled(
    Effects effects,
    Pooling pooling,
    Estimate estimate,
    Heterogeneity heterogeneity,
    Optional<Interval> predictionInterval,
    double logLikelihood)
    implements Result {

  /** The number of studies. */
  public int studies() {
    return effects.size();
  }

  /** The share of each study in the pooled estimate, in percent, in the order of the studies. */
  public double[] weights() {
    double tauSquared = heterogeneity.tauSquared().value();
    double sum = 0;
    for (Effect effect : effects.list()) {
      sum += 1 / (effect.variance() + tauSquared);
    }
    double total = sum;
    return effects.list().stream()
        .mapToDouble(effect -> 100 / (effect.variance() + tauSquared) / total)
        .toArray();
  }

  /**
   * The confidence interval of τ² by another method than the Q-profile of {@link #heterogeneity}.
   *
   * @return a failure where τ² was not estimated, or the method does not go with its estimator
   */
  public Attempt<Interval> tauSquaredInterval(IntervalMethod method) {
    return TauSquaredInterval.of(
        MixedModel.of(effects.estimates(), effects.variances(), Design.intercept(studies())),
        pooling.method(),
        method,
        pooling.level());
  }

  /** The estimate on the scale people read, such as the odds ratio and not its logarithm. */
  public double displayedEstimate() {
    return effects.measure().back(estimate.value());
  }

  /** The confidence interval on the scale people read. */
  public Interval displayedInterval() {
    return estimate.interval().mapped(effects.measure()::back);
  }

  /** The prediction interval on the scale people read. */
  public Optional<Interval> displayedPredictionInterval() {
    return predictionInterval.map(interval -> interval.mapped(effects.measure()::back));
  }

  @Override
  public Provenance provenance() {
    return Provenance.of(
        effects.measure().code()
            + ", "
            + pooling.words()
            + ", level "
            + pooling.level()
            + ", prediction "
            + pooling.prediction().words(),
        effects.checksum());
  }

  @Override
  public Explanation explanation() {
    return PooledExplanation.of(this);
  }
}
