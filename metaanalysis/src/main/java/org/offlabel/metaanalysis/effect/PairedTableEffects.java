package org.offlabel.metaanalysis.effect;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * From paired counts, of crossover trials or matched pairs, to effects. {@code
 * PairedTableEffects.standard()} gives what metafor's {@code escalc} gives by default.
 *
 * @param correction what is added to all four cells when one is 0; not the treatment arm
 *     correction, since both groups are the same persons
 */
public record PairedTableEffects(ZeroCellCorrection correction) {

  public PairedTableEffects {
    if (correction instanceof ZeroCellCorrection.TreatmentArm) {
      throw new IllegalArgumentException(
          "the treatment arm correction is for groups of different sizes; pairs have one size");
    }
  }

  /** One half added to all cells of studies with a zero cell. */
  public static PairedTableEffects standard() {
    return new PairedTableEffects(ZeroCellCorrection.half());
  }

  public PairedTableEffects with(ZeroCellCorrection other) {
    return new PairedTableEffects(other);
  }

  /**
   * Odds ratios over all persons, which are of the same kind as those of parallel trials and can be
   * joined with them (metafor's "MPOR"; Becker and Balagtas, Biometrics 1993;49:997-1009; Elbourne
   * and others 2002).
   */
  public EffectSet marginalOddsRatios(List<PairedTable> tables) {
    return computed(
        Measure.ODDS_RATIO,
        "marginal, of paired tables, ",
        tables,
        t ->
            Math.log(
                ((t.both() + t.onlyFirst()) / (t.onlySecond() + t.neither()))
                    / ((t.both() + t.onlySecond()) / (t.onlyFirst() + t.neither()))),
        PairedTableEffects::marginalVariance);
  }

  /**
   * McNemar's odds ratios within pairs, b/c with variance 1/b + 1/c; further from 1 than those over
   * all persons, so not to be joined with them (metafor's "MPORC").
   */
  public EffectSet conditionalOddsRatios(List<PairedTable> tables) {
    return computed(
        Measure.PAIRED_CONDITIONAL_ODDS_RATIO,
        "",
        tables,
        t -> Math.log(t.onlyFirst() / t.onlySecond()),
        t -> (1 / t.onlyFirst()) + (1 / t.onlySecond()));
  }

  /** Both logits' variances less twice their covariance. */
  private static double marginalVariance(PairedTable t) {
    double first = t.both() + t.onlyFirst();
    double second = t.both() + t.onlySecond();
    double notFirst = t.onlySecond() + t.neither();
    double notSecond = t.onlyFirst() + t.neither();
    double covariance =
        t.pairs()
            * ((t.both() * t.neither()) - (t.onlyFirst() * t.onlySecond()))
            / (first * notFirst * second * notSecond);
    return (1 / first) + (1 / notFirst) + (1 / second) + (1 / notSecond) - (2 * covariance);
  }

  private EffectSet computed(
      Measure measure,
      String kind,
      List<PairedTable> tables,
      ToDoubleFunction<PairedTable> estimate,
      ToDoubleFunction<PairedTable> variance) {
    EffectCollector collector =
        new EffectCollector(
            measure, kind + correction.words(), "a zero-cell correction would give it one");
    boolean anyHasZero = tables.stream().anyMatch(PairedTable::hasZero);
    for (PairedTable table : tables) {
      collector.reported(
          table.study(), table.both(), table.onlyFirst(), table.onlySecond(), table.neither());
      double added =
          correction.added(table.pairs(), table.pairs(), table.hasZero(), anyHasZero).toGroup1();
      if (added > 0) {
        collector.note(table.study(), added + " added to each of the four cells");
      }
      PairedTable corrected = added > 0 ? table.plus(added) : table;
      collector.add(
          table.study(), estimate.applyAsDouble(corrected), variance.applyAsDouble(corrected));
    }
    return collector.set();
  }
}
