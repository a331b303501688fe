package org.offlabel.metaanalysis.effect;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.metaanalysis.effect.PairedFigures.Figures;
import org.offlabel.metaanalysis.recovery.TwoDeviations;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * From crossover trials to effects of the same kind as those of parallel trials, so that both can
 * be {@link EffectSet#joined joined}; look at them apart first.
 *
 * <p>Formulas: Elbourne, Altman, Higgins, Curtin, Worthington and Vail, International Journal of
 * Epidemiology 2002;31:140-149; Cochrane Handbook, section 23.2.7. Taking the two periods for two
 * groups of different persons would make the standard error too large wherever the correlation is
 * above 0.
 */
public record CrossoverEffects() {

  /** Mean differences; standard error SD of the differences / √n. */
  public EffectSet meanDifferences(List<? extends PairedStudy> studies) {
    return new PairedFigures(Measure.MEAN_DIFFERENCE, "crossover trials")
        .of(
            studies,
            (study, deviation) ->
                Attempt.succeeded(
                    new Figures(study.difference(), deviation * deviation / study.n())));
  }

  /**
   * Standardised mean differences MD/√((sd1² + sd2²)/2), as in a parallel trial and without a
   * correction for small samples; standard error √(1/n + d²/(2n)) √(2(1 − r)).
   */
  public EffectSet standardisedMeanDifferences(List<? extends PairedStudy> studies) {
    return new PairedFigures(
            Measure.STANDARDISED_MEAN_DIFFERENCE,
            "crossover trials, no correction for small samples")
        .of(
            studies,
            (study, deviation) ->
                study
                    .deviations()
                    .flatMap(both -> study.correlation().map(r -> standardised(study, both, r))));
  }

  /** What to make of the same trials under one assumed correlation. */
  public interface Analysis {
    EffectSet of(List<? extends PairedStudy> studies);
  }

  /**
   * The effects under one correlation.
   *
   * @param correlation assumed in place of every assumed one
   * @param effects what follows
   */
  public record AtCorrelation(double correlation, EffectSet effects) {}

  /**
   * The same analysis with each of several correlations in place of every {@link
   * PairedSpread.AssumedCorrelation}; what papers tell stays as it is (Cochrane Handbook, section
   * 23.2.6: try several).
   *
   * @param correlations each −1 to 1, such as 0, 0.3, 0.5, 0.7, 0.9
   */
  public static List<AtCorrelation> over(
      Analysis analysis, List<? extends PairedStudy> studies, double... correlations) {
    List<AtCorrelation> all = new ArrayList<>();
    for (double r : correlations) {
      List<PairedStudy> assumed = new ArrayList<>();
      for (PairedStudy study : studies) {
        assumed.add(
            study.spread() instanceof PairedSpread.AssumedCorrelation
                ? study.with(new PairedSpread.AssumedCorrelation(r))
                : study);
      }
      all.add(new AtCorrelation(r, analysis.of(assumed)));
    }
    return List.copyOf(all);
  }

  private static Figures standardised(PairedStudy study, TwoDeviations both, double r) {
    double pooled = Math.hypot(both.first(), both.second()) / Math.sqrt(2);
    double d = study.difference() / pooled;
    return new Figures(d, ((1 / study.n()) + (d * d / (2 * study.n()))) * 2 * (1 - r));
  }
}
