package org.offlabel.metaanalysis.counts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * A generalised linear mixed model of counts, fitted by maximum likelihood.
 *
 * @param measure the effect: odds ratio, rate ratio, or proportion by its logit
 * @param estimate of the mean effect, a logarithm or logit; its error comes from the observed
 *     information, with the variance between studies unknown
 * @param between how the effect differs between studies
 * @param levelVariance of the log odds or log rates of group 2 between studies, where the model has
 *     them random; 0 is its bound
 * @param logLikelihood at the maximum, with all constants, so that models of the same counts
 *     compare
 * @param wald Wald's test of one common effect; studies with an infinite effect of their own add
 *     nothing to it but their degree of freedom
 * @param likelihoodRatio the likelihood ratio test of one common effect against one of its own for
 *     each study
 * @param studies how many entered the model
 * @param silent the names of studies left out, since their counts say nothing of the effect
 */
public record CountModelFit(
    Measure measure,
    Estimate estimate,
    BetweenStudies between,
    OptionalDouble levelVariance,
    double logLikelihood,
    ChiSquaredTest wald,
    ChiSquaredTest likelihoodRatio,
    Convergence convergence,
    int studies,
    List<String> silent,
    Provenance provenance,
    Explanation explanation)
    implements Result {

  public CountModelFit {
    silent = List.copyOf(silent);
  }

  /** The estimate on the scale people read. */
  public double readable() {
    return measure.back(estimate.value());
  }

  /** The interval on the scale people read. */
  public Interval readableInterval() {
    return estimate.interval().mapped(measure::back);
  }

  /**
   * Where the effect of a further study lies, by the normal distribution; empty where one common
   * effect was assumed.
   */
  public Optional<Interval> predictionInterval() {
    return switch (between) {
      case BetweenStudies.AssumedZero assumed -> Optional.empty();
      default -> {
        double spread = Math.sqrt(estimate.variance() + between.variance());
        double margin = estimate.reference().criticalValue(estimate.level()) * spread;
        yield Optional.of(Interval.around(estimate.value(), margin, estimate.level()));
      }
    };
  }
}
