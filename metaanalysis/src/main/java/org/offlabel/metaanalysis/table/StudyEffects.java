package org.offlabel.metaanalysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.effect.Correlation;
import org.offlabel.metaanalysis.effect.CorrelationEffects;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.EffectSet;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.effect.Exclusion;
import org.offlabel.metaanalysis.effect.MeanComparison;
import org.offlabel.metaanalysis.effect.MeanEffects;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.Note;
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

  /** How far from the middle, in half widths, rounding alone hardly ever puts an effect. */
  private static final double LOPSIDED = 0.4;

  EffectSet compute() {
    return switch (table.layout()) {
      case TWO_BY_TWO -> ofTwoByTwos();
      case TWO_MEANS -> ofMeans();
      case TWO_RATES -> ofRates();
      case OBSERVED_LESS_EXPECTED_EVENTS -> ofObservedLessExpected();
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
              return new Given(study(i), number(Column.ESTIMATE, i), variance);
            }),
        List.of(),
        "as given, on the scale of the analysis");
  }

  /**
   * (O - E)/V with variance 1/V, a logarithm (Yusuf and others, Progress in Cardiovascular Diseases
   * 1985;27:335-371).
   */
  private EffectSet ofObservedLessExpected() {
    return given(
        each(
            i -> {
              double information = number(Column.VARIANCE, i);
              return new Given(
                  study(i),
                  number(Column.OBSERVED_LESS_EXPECTED, i) / information,
                  1 / information);
            }),
        List.of(),
        "from observed less expected events and their variance");
  }

  /**
   * The interval's width gives the standard error; ratios and their intervals are logged first,
   * unless the column is one of logarithms.
   */
  private EffectSet ofDisplayed() {
    boolean logged = table.measure().isRatio() && !table.has(Column.ESTIMATE);
    double reach = 2 * Reference.NORMAL.criticalValue(LEVEL_OF_COLUMNS);
    List<Note> notes = new ArrayList<>();
    List<Given> effects =
        each(
            i -> {
              double estimate = analysed(table.displayed(i), logged);
              double lower = analysed(number(Column.LOWER, i), logged);
              double upper = analysed(number(Column.UPPER, i), logged);
              if (Math.abs((lower + upper) / 2 - estimate) > LOPSIDED * (upper - lower) / 2) {
                notes.add(new Note(study(i), lopsided()));
              }
              return new Given(study(i), estimate, Math.pow((upper - lower) / reach, 2));
            });
    return given(
        effects,
        notes,
        "standard errors from 95 % intervals" + (logged ? ", on the log scale" : ""));
  }

  private String lopsided() {
    return "the effect is far from the middle of its interval"
        + (table.measure().isRatio() ? " on the log scale" : "")
        + "; look for a slip, or for another measure";
  }

  private EffectSet given(List<Given> all, List<Note> notes, String how) {
    List<Effect> possible = new ArrayList<>();
    List<Exclusion> excluded = new ArrayList<>();
    for (Given each : all) {
      if (each.isPossible()) {
        possible.add(new Effect(each.study(), each.estimate(), each.variance()));
      } else {
        excluded.add(
            new Exclusion(
                each.study(),
                "its numbers are too large or too small to compute with: effect "
                    + each.estimate()
                    + ", variance "
                    + each.variance()));
      }
    }
    Effects effects = new Effects(table.measure(), possible);
    return new EffectSet(
        effects,
        excluded,
        notes,
        Provenance.of(table.measure().words() + ", " + how, effects.checksum()));
  }

  /** What a table gives of a study; the reciprocal of the variance must be a number too. */
  private record Given(String study, double estimate, double variance) {
    boolean isPossible() {
      return Double.isFinite(estimate)
          && variance > 0
          && Double.isFinite(variance)
          && Double.isFinite(1 / variance);
    }
  }

  private static double analysed(double shown, boolean logged) {
    return logged ? Math.log(shown) : shown;
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
