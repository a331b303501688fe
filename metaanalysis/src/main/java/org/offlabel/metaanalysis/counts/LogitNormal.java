package org.offlabel.metaanalysis.counts;

import java.util.List;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.Proportion;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Checksum;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Proportions of single groups: binomial counts whose log odds are normal between studies.
 *
 * <p>Sources: Hamza, van Houwelingen and Stijnen 2008 (J Clin Epidemiol 61:41); Stijnen, Hamza and
 * Ozdemir 2010 (Stat Med 29:3046).
 *
 * @param random whether the log odds may differ between studies
 * @param quadraturePoints 1 to 100; 1 gives Laplace's approximation
 * @param level of the interval, above 0 and below 1
 */
public record LogitNormal(boolean random, int quadraturePoints, double level) {

  public LogitNormal {
    if (quadraturePoints < 1 || quadraturePoints > 100) {
      throw new IllegalArgumentException(
          "between 1 and 100 quadrature points, not " + quadraturePoints);
    }
    Interval.checkLevel(level);
  }

  /** Random effects, 7 points, level 0.95. */
  public static LogitNormal randomEffects() {
    return new LogitNormal(true, 7, 0.95);
  }

  /** One proportion common to all studies, level 0.95. */
  public static LogitNormal equalEffects() {
    return new LogitNormal(false, 7, 0.95);
  }

  /** The same with so many points, 1 to 100. */
  public LogitNormal withQuadraturePoints(int points) {
    return new LogitNormal(random, points, level);
  }

  /** The same with intervals of this level, above 0 and below 1. */
  public LogitNormal withLevel(double newLevel) {
    return new LogitNormal(random, quadraturePoints, newLevel);
  }

  /** The model fitted; fails if all or none had the event, or if one study is to show variance. */
  public Attempt<CountModelFit> fit(List<Proportion> studies) {
    double events = studies.stream().mapToDouble(Proportion::events).sum();
    double others = studies.stream().mapToDouble(each -> each.total() - each.events()).sum();
    if (studies.size() < (random ? 2 : 1)) {
      return Attempt.failed(
          studies.isEmpty()
              ? "There is no study to pool; give at least one with its counts."
              : "One study does not show how studies differ; ask for equal effects, or gather more"
                  + " studies.");
    }
    if (events == 0 || others == 0) {
      return Attempt.failed(
          (events == 0 ? "Nobody" : "Everybody")
              + " had the event in any study, so the log odds are infinite; report the counts with"
              + " an exact interval.");
    }
    double start = Math.log(events) - Math.log(others);
    CountModelReport report =
        new CountModelReport(
            Measure.LOGIT_PROPORTION,
            "binomial",
            quadraturePoints,
            level,
            studies.size(),
            List.of());
    return new MixedFitting(models(studies), quadraturePoints, random)
        .from(new ArrowPoint(new double[] {start}, new double[studies.size()]))
        .map(fit -> report.of(fit, checksum(studies)));
  }

  private static List<StudyModel> models(List<Proportion> studies) {
    return studies.stream()
        .<StudyModel>map(
            each -> new StudyModel.OneCurve(BinomialCurve.of(each.events(), each.total(), 0)))
        .toList();
  }

  private static Checksum checksum(List<Proportion> studies) {
    Checksum checksum = new Checksum();
    studies.forEach(each -> checksum.add(each.study()).add(each.events(), each.total()));
    return checksum;
  }
}
