package org.offlabel.metaanalysis.asymmetry;

import java.util.List;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.DoubleZero;
import org.offlabel.metaanalysis.effect.EffectSet;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.TableEffects;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.effect.ZeroCellCorrection;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Checksum;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.statistic.Interval;

/**
 * Regression tests for odds ratios. The standard error of a log odds ratio depends on the odds
 * ratio, so Egger's test finds asymmetry there where there is none; these take measures of size
 * that hardly depend on it (Cochrane Handbook 13.3.5.4). Immutable; {@code
 * OddsRatioAsymmetry.harbord().test(tables)}.
 *
 * @param kind which of the two
 * @param level of the intervals, such as 0.95
 */
public record OddsRatioAsymmetry(Kind kind, double level) {

  private static final double USUAL_LEVEL = 0.95;

  /** The tests. */
  public enum Kind {
    HARBORD("Harbord's score test"),
    PETERS("Peters' test");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public OddsRatioAsymmetry {
    Interval.checkLevel(level);
  }

  /**
   * Efficient score Z over its variance V on 1/√V with weights V, which is Z/√V on √V; Harbord,
   * Egger and Sterne, Stat Med 2006;25:3443-3457. The slope is the bias of that paper.
   */
  public static OddsRatioAsymmetry harbord() {
    return new OddsRatioAsymmetry(Kind.HARBORD, USUAL_LEVEL);
  }

  /**
   * Log odds ratios on 1/total size with weights 1/(1/events + 1/others); Peters and others, JAMA
   * 2006;295:676-680. One half is added to the cells of a table with a zero cell for its odds
   * ratio, not for its weight.
   */
  public static OddsRatioAsymmetry peters() {
    return new OddsRatioAsymmetry(Kind.PETERS, USUAL_LEVEL);
  }

  public OddsRatioAsymmetry withLevel(double chosen) {
    return new OddsRatioAsymmetry(kind, chosen);
  }

  /**
   * The test of these tables. Tables in which nobody or everybody had the event take no part.
   *
   * @return a failure with fewer than three other tables, and where all are of the same size
   */
  public Attempt<RegressionTest> test(List<TwoByTwo> tables) {
    return switch (kind) {
      case HARBORD -> score(tables);
      case PETERS -> size(tables);
    };
  }

  private Attempt<RegressionTest> score(List<TwoByTwo> tables) {
    EffectSet set =
        new TableEffects(ZeroCellCorrection.none(), DoubleZero.EXCLUDE).petoOddsRatios(tables);
    Predictor predictor = new Predictor.StandardError();
    return regress(tables, set, predictor, set.effects().variances());
  }

  private Attempt<RegressionTest> size(List<TwoByTwo> tables) {
    EffectSet set = TableEffects.standard().with(DoubleZero.EXCLUDE).oddsRatios(tables);
    List<TwoByTwo> used = tables.stream().filter(table -> !table.isOneSided()).toList();
    Predictor predictor = new Predictor.InverseSize(used.stream().map(TwoByTwo::total).toList());
    return regress(
        tables,
        set,
        predictor,
        used.stream()
            .mapToDouble(
                table ->
                    (1 / (table.events1() + table.events2()))
                        + (1 / (table.nonEvents1() + table.nonEvents2())))
            .toArray());
  }

  private Attempt<RegressionTest> regress(
      List<TwoByTwo> tables, EffectSet set, Predictor predictor, double[] variances) {
    Effects effects = set.effects();
    return Regression.classic(effects.estimates(), variances, predictor.values(effects), level)
        .map(
            line ->
                new RegressionTest(
                    effects,
                    predictor,
                    line.slope(),
                    line.limit(),
                    Optional.empty(),
                    set.excluded(),
                    Provenance.of(kind.words() + ", level " + level, checksum(tables))));
  }

  private static Checksum checksum(List<TwoByTwo> tables) {
    Checksum checksum = new Checksum();
    for (TwoByTwo table : tables) {
      checksum
          .add(table.study())
          .add(table.events1(), table.total1(), table.events2(), table.total2());
    }
    return checksum;
  }
}
