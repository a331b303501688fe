package org.offlabel.metaanalysis.counts;

import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Generalised linear mixed models of 2 by 2 tables: the log odds ratio, normal between studies,
 * from the likelihood of the counts themselves, which needs neither a correction of zeros nor
 * normal effects within studies.
 *
 * <p>Sources: Stijnen, Hamza and Ozdemir 2010 (Stat Med 29:3046); Turner, Omar, Yang, Goldstein and
 * Thompson 2000 (Stat Med 19:3417); Jackson, Law, Stijnen, Viechtbauer and White 2018 (Stat Med
 * 37:1059), whose halves of +1/2 and -1/2 for the two groups are used here.
 *
 * @param likelihood of a table
 * @param random whether the effect may differ between studies
 * @param quadraturePoints in each dimension of the random effects, 1 to 100; 1 gives Laplace's
 *     approximation. They count where something random is integrated out.
 * @param level of the interval, above 0 and below 1
 */
public record SparseBinaryModel(
    TableLikelihood likelihood, boolean random, int quadraturePoints, double level) {

  public SparseBinaryModel {
    if (quadraturePoints < 1 || quadraturePoints > 100) {
      throw new IllegalArgumentException(
          "between 1 and 100 quadrature points, not " + quadraturePoints);
    }
    Interval.checkLevel(level);
  }

  /**
   * Random effects over this likelihood, level 0.95. 7 points, as is usual; 25 for the exact one,
   * which then agrees with integration to the last digits.
   */
  public static SparseBinaryModel of(TableLikelihood likelihood) {
    int points = likelihood == TableLikelihood.EXACT ? 25 : 7;
    return new SparseBinaryModel(likelihood, true, points, 0.95);
  }

  /** Two binomials, each study's level a parameter. */
  public static SparseBinaryModel unconditionalFixedStudies() {
    return of(TableLikelihood.FIXED_STUDIES);
  }

  /** Two binomials, the studies' levels random. */
  public static SparseBinaryModel unconditionalRandomStudies() {
    return of(TableLikelihood.RANDOM_STUDIES);
  }

  /** The noncentral hypergeometric distribution; counts must be whole. */
  public static SparseBinaryModel conditionalExact() {
    return of(TableLikelihood.EXACT);
  }

  /** The binomial approximation of the conditional model, for rare events. */
  public static SparseBinaryModel conditionalApproximate() {
    return of(TableLikelihood.APPROXIMATE);
  }

  /** The same with one effect common to all studies. */
  public SparseBinaryModel equalEffects() {
    return new SparseBinaryModel(likelihood, false, quadraturePoints, level);
  }

  /** The same with so many points in each dimension, 1 to 100. */
  public SparseBinaryModel withQuadraturePoints(int points) {
    return new SparseBinaryModel(likelihood, random, points, level);
  }

  /** The same with intervals of this level, above 0 and below 1. */
  public SparseBinaryModel withLevel(double newLevel) {
    return new SparseBinaryModel(likelihood, random, quadraturePoints, newLevel);
  }

  /**
   * The model fitted to these tables. Tables in which all or none had the event are left out and
   * named. Fails where the likelihood has no highest point.
   */
  public Attempt<CountModelFit> fit(List<TwoByTwo> tables) {
    return Tables.of(tables).flatMap(this::fit);
  }

  private Attempt<CountModelFit> fit(Tables tables) {
    List<Cells> informative = tables.informative().toList();
    Optional<String> obstacle = obstacle(tables, informative);
    if (obstacle.isPresent()) {
      return Attempt.failed(obstacle.get());
    }
    MixedFitting fitting =
        new MixedFitting(
            informative.stream().map(likelihood::model).toList(), quadraturePoints, random);
    CountModelReport report =
        new CountModelReport(
            Measure.ODDS_RATIO,
            likelihood.words(),
            quadraturePoints,
            level,
            informative.size(),
            tables.silent());
    return fitting
        .from(likelihood.start(informative))
        .map(fit -> report.of(fit, tables.checksum()));
  }

  private Optional<String> obstacle(Tables tables, List<Cells> informative) {
    if (informative.isEmpty()) {
      return Optional.of(
          "In no study did some, but not all, have the event, so the odds ratio could be anything;"
              + " pool risk differences, or gather more data.");
    }
    if (informative.size() < 2 && (random || likelihood == TableLikelihood.RANDOM_STUDIES)) {
      return Optional.of(
          "One informative study does not show how studies differ; ask for equal effects with"
              + " fixed levels, or gather more studies.");
    }
    return likelihood
        .whyUnbounded(informative)
        .or(() -> likelihood == TableLikelihood.EXACT ? tables.firstFraction() : Optional.empty());
  }
}
