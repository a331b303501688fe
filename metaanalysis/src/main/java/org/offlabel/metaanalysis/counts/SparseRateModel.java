package org.offlabel.metaanalysis.counts;

import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.RateComparison;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Generalised linear mixed models of events in person-time: the log rate ratio, normal between
 * studies, from the likelihood of the counts themselves.
 *
 * <p>Source: Stijnen, Hamza and Ozdemir 2010 (Stat Med 29:3046); halves of +1/2 and -1/2 for the
 * two groups as in Jackson, Law, Stijnen, Viechtbauer and White 2018 (Stat Med 37:1059).
 *
 * @param likelihood of a study's counts
 * @param random whether the effect may differ between studies
 * @param quadraturePoints in each dimension of the random effects, 1 to 100; 1 gives Laplace's
 *     approximation
 * @param level of the interval, above 0 and below 1
 */
public record SparseRateModel(
    RateLikelihood likelihood, boolean random, int quadraturePoints, double level) {

  public SparseRateModel {
    if (quadraturePoints < 1 || quadraturePoints > 100) {
      throw new IllegalArgumentException(
          "between 1 and 100 quadrature points, not " + quadraturePoints);
    }
    Interval.checkLevel(level);
  }

  /** Random effects over this likelihood, 7 points, level 0.95. */
  public static SparseRateModel of(RateLikelihood likelihood) {
    return new SparseRateModel(likelihood, true, 7, 0.95);
  }

  /** Two Poisson counts, each study's level a parameter. */
  public static SparseRateModel unconditionalFixedStudies() {
    return of(RateLikelihood.FIXED_STUDIES);
  }

  /** Two Poisson counts, the studies' levels random. */
  public static SparseRateModel unconditionalRandomStudies() {
    return of(RateLikelihood.RANDOM_STUDIES);
  }

  /** The events of group 1, given those of both groups. */
  public static SparseRateModel conditional() {
    return of(RateLikelihood.CONDITIONAL);
  }

  /** The same with one effect common to all studies. */
  public SparseRateModel equalEffects() {
    return new SparseRateModel(likelihood, false, quadraturePoints, level);
  }

  /** The same with so many points in each dimension, 1 to 100. */
  public SparseRateModel withQuadraturePoints(int points) {
    return new SparseRateModel(likelihood, random, points, level);
  }

  /** The same with intervals of this level, above 0 and below 1. */
  public SparseRateModel withLevel(double newLevel) {
    return new SparseRateModel(likelihood, random, quadraturePoints, newLevel);
  }

  /**
   * The model fitted to these studies. Studies without any event are left out and named. Fails
   * where the likelihood has no highest point.
   */
  public Attempt<CountModelFit> fit(List<RateComparison> studies) {
    return Rates.of(studies).flatMap(this::fit);
  }

  private Attempt<CountModelFit> fit(Rates rates) {
    List<RateComparison> informative = rates.informative().toList();
    Optional<String> obstacle = obstacle(informative);
    if (obstacle.isPresent()) {
      return Attempt.failed(obstacle.get());
    }
    CountModelReport report =
        new CountModelReport(
            Measure.RATE_RATIO,
            likelihood.words(),
            quadraturePoints,
            level,
            informative.size(),
            rates.silent());
    return new MixedFitting(
            informative.stream().map(likelihood::model).toList(), quadraturePoints, random)
        .from(likelihood.start(informative))
        .map(fit -> report.of(fit, rates.checksum()));
  }

  private Optional<String> obstacle(List<RateComparison> informative) {
    if (informative.isEmpty()) {
      return Optional.of(
          "No study saw an event, so the rate ratio could be anything; gather more data.");
    }
    if (informative.size() < 2 && (random || likelihood == RateLikelihood.RANDOM_STUDIES)) {
      return Optional.of(
          "One informative study does not show how studies differ; ask for equal effects with"
              + " fixed levels, or gather more studies.");
    }
    return RateLikelihood.whyUnbounded(informative);
  }
}
