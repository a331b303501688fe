package org.offlabel.metaanalysis.effect;

import java.util.List;
import org.offlabel.metaanalysis.effect.PairedFigures.Figures;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * From paired measurements to effects of their own kind, as metafor's {@code escalc}: for before
 * and after, and for matched pairs. For crossover trials that stand beside parallel ones, see
 * {@link CrossoverEffects}.
 *
 * <p>Formulas: Gibbons, Hedeker and Davis, Journal of Educational Statistics 1993;18:271-279
 * (change score units); Becker, British Journal of Mathematical and Statistical Psychology
 * 1988;41:257-278 (raw score units).
 */
public record PairedEffects() {

  /** Mean differences, in the unit of the measurement (metafor's "MC"). */
  public EffectSet meanDifferences(List<? extends PairedStudy> studies) {
    return new PairedFigures(Measure.PAIRED_MEAN_DIFFERENCE, "paired")
        .of(
            studies,
            (study, deviation) ->
                Attempt.succeeded(
                    new Figures(study.difference(), deviation * deviation / study.n())));
  }

  /**
   * Mean differences in standard deviations of the differences, corrected for small samples
   * (metafor's "SMCC"); variance 1/n + g²/(2n).
   */
  public EffectSet inChangeUnits(List<? extends PairedStudy> studies) {
    return new PairedFigures(Measure.PAIRED_CHANGE_STANDARDISED_DIFFERENCE, "exact correction")
        .of(studies, PairedEffects::changeStandardised);
  }

  /**
   * Mean differences in standard deviations of the first measurement, corrected for small samples
   * (metafor's "SMCR"); variance 2(1 − r)/n + g²/(2n).
   */
  public EffectSet inRawUnits(List<? extends PairedStudy> studies) {
    return new PairedFigures(Measure.PAIRED_STANDARDISED_DIFFERENCE, "exact correction")
        .of(studies, (study, deviation) -> rawStandardised(study));
  }

  private static Attempt<Figures> changeStandardised(PairedStudy study, double deviation) {
    return corrected(study)
        .map(
            factor -> {
              double g = factor * study.difference() / deviation;
              return new Figures(g, (1 / study.n()) + (g * g / (2 * study.n())));
            });
  }

  private static Attempt<Figures> rawStandardised(PairedStudy study) {
    return corrected(study)
        .flatMap(
            factor ->
                study
                    .deviations()
                    .flatMap(
                        both ->
                            study
                                .correlation()
                                .map(
                                    r -> {
                                      double g = factor * study.difference() / both.first();
                                      return new Figures(
                                          g, (2 * (1 - r) / study.n()) + (g * g / (2 * study.n())));
                                    })));
  }

  private static Attempt<Double> corrected(PairedStudy study) {
    return study.n() > 2
        ? Attempt.succeeded(SmallSample.EXACT.factor(study.n() - 1))
        : Attempt.failed(
            "a standardised difference needs more than 2 pairs; compare means instead");
  }
}
