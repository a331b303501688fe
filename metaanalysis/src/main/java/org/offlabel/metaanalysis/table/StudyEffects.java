package org.offlabel.metaanalysis.table;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.effect.Correlation;
import org.offlabel.metaanalysis.effect.CorrelationEffects;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.EffectSet;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.MeanComparison;
import org.offlabel.metaanalysis.effect.MeanEffects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.Proportion;
import org.offlabel.metaanalysis.effect.ProportionEffects;
import org.offlabel.metaanalysis.effect.RateComparison;
import org.offlabel.metaanalysis.effect.RateEffects;
import org.offlabel.metaanalysis.effect.TableEffects;
import org.offlabel.metaanalysis.effect.ZeroCellCorrection;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.statistic.Reference;

/** From a table's numbers to effects, by the way that goes with its columns and measure. */
record StudyEffects(StudyTable table, ZeroCellCorrection correction) {

  private static final double LEVEL_OF_COLUMNS = 0.95;

  EffectSet compute() {
    return switch (table.layout()) {
      case TWO_BY_TWO -> ofTwoByTwos();
      case TWO_MEANS -> ofMeans();
      case TWO_RATES -> ofRates();
      case EFFECTS -> ofEffects();
      case DISPLAYED_EFFECTS -> ofDisplayed();
      case PROPORTIONS -> ofProportions();
      case CORRELATIONS -> ofCorrelations();
    };
  }

  private EffectSet ofTwoByTwos() {
    TableEffects effects = TableEffects.standard().with(correction);
    return switch (table.measure()) {
      case RISK_RATIO -> effects.riskRatios(table.twoByTwos());
      case ODDS_RATIO -> effects.oddsRatios(table.twoByTwos());
      case RISK_DIFFERENCE -> effects.riskDifferences(table.twoByTwos());
      case PETO_ODDS_RATIO ->
          effects.with(ZeroCellCorrection.none()).petoOddsRatios(table.twoByTwos());
      default -> throw unexpected();
    };
  }

  private EffectSet ofMeans() {
    List<MeanComparison> comparisons =
        each(
            i ->
                MeanComparison.of(
                    study(i),
                    number(Column.TOTAL_1, i),
                    number(Column.MEAN_1, i),
                    number(Column.SD_1, i),
                    number(Column.TOTAL_2, i),
                    number(Column.MEAN_2, i),
                    number(Column.SD_2, i)));
    MeanEffects effects = MeanEffects.standard();
    return switch (table.measure()) {
      case MEAN_DIFFERENCE -> effects.meanDifferences(comparisons);
      case STANDARDISED_MEAN_DIFFERENCE -> effects.standardisedMeanDifferences(comparisons);
      case RATIO_OF_MEANS -> effects.ratiosOfMeans(comparisons);
      default -> throw unexpected();
    };
  }

  private EffectSet ofRates() {
    List<RateComparison> comparisons =
        each(
            i ->
                new RateComparison(
                    study(i),
                    number(table.has(Column.COUNT_1) ? Column.COUNT_1 : Column.EVENTS_1, i),
                    number(Column.TIME_1, i),
                    number(table.has(Column.COUNT_2) ? Column.COUNT_2 : Column.EVENTS_2, i),
                    number(Column.TIME_2, i)));
    RateEffects effects = RateEffects.standard().with(correction);
    return switch (table.measure()) {
      case RATE_RATIO -> effects.rateRatios(comparisons);
      case RATE_DIFFERENCE -> effects.rateDifferences(comparisons);
      default -> throw unexpected();
    };
  }

  private EffectSet ofProportions() {
    List<Proportion> proportions =
        each(
            i -> {
              double events = number(Column.EVENTS, i);
              double total =
                  table.has(Column.TOTAL)
                      ? number(Column.TOTAL, i)
                      : events + number(Column.NON_EVENTS, i);
              return new Proportion(study(i), events, total);
            });
    ProportionEffects effects = ProportionEffects.standard().with(correction);
    return switch (table.measure()) {
      case PROPORTION -> effects.raw(proportions);
      case LOGIT_PROPORTION -> effects.logits(proportions);
      case FREEMAN_TUKEY_PROPORTION -> effects.freemanTukey(proportions);
      default -> throw unexpected();
    };
  }

  private EffectSet ofCorrelations() {
    List<Correlation> correlations =
        each(
            i -> new Correlation(study(i), number(Column.CORRELATION, i), number(Column.TOTAL, i)));
    return table.measure() == Measure.FISHER_Z
        ? new CorrelationEffects().fisherZ(correlations)
        : new CorrelationEffects().raw(correlations);
  }

  private EffectSet ofEffects() {
    return given(
        each(
            i -> {
              double variance =
                  table.has(Column.VARIANCE)
                      ? number(Column.VARIANCE, i)
                      : Math.pow(number(Column.STANDARD_ERROR, i), 2);
              return new Effect(study(i), number(Column.ESTIMATE, i), variance);
            }),
        "as given, on the scale of the analysis");
  }

  /** The interval's width gives the standard error; ratios and their intervals are logged first. */
  private EffectSet ofDisplayed() {
    boolean ratio = table.measure().isRatio();
    double reach = 2 * Reference.NORMAL.criticalValue(LEVEL_OF_COLUMNS);
    return given(
        each(
            i -> {
              double estimate = analysed(table.displayed(i), ratio);
              double lower = analysed(number(Column.LOWER, i), ratio);
              double upper = analysed(number(Column.UPPER, i), ratio);
              return new Effect(study(i), estimate, Math.pow((upper - lower) / reach, 2));
            }),
        "standard errors from 95 % intervals" + (ratio ? ", on the log scale" : ""));
  }

  private EffectSet given(List<Effect> list, String how) {
    Effects effects = new Effects(table.measure(), list);
    return new EffectSet(
        effects,
        List.of(),
        List.of(),
        Provenance.of(table.measure().words() + ", " + how, effects.checksum()));
  }

  private static double analysed(double shown, boolean ratio) {
    return ratio ? Math.log(shown) : shown;
  }

  private <T> List<T> each(IntFunction<T> study) {
    return IntStream.range(0, table.size()).mapToObj(study).toList();
  }

  private String study(int i) {
    return table.studies().get(i);
  }

  private double number(Column column, int i) {
    return table.number(column, i);
  }

  private IllegalStateException unexpected() {
    return new IllegalStateException(
        table.measure() + " cannot come of " + table.layout() + "; layouts allow only their own");
  }
}
