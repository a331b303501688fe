package org.offlabel.app.pool;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.offlabel.metaanalysis.counts.CountModelFit;
import org.offlabel.metaanalysis.counts.MantelHaenszel;
import org.offlabel.metaanalysis.counts.Peto;
import org.offlabel.metaanalysis.counts.SparseBinaryModel;
import org.offlabel.metaanalysis.effect.EffectSet;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.effect.ZeroCellCorrection;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.table.StudyTable;

/**
 * A table's studies, their effects and what pooling made of them.
 *
 * @param table what was read
 * @param effects the effect of each study, and the studies that gave none
 * @param way how they were pooled
 * @param correction what was added where counts are 0
 * @param outcome what pooling gave
 */
record Analysis(
    StudyTable table, EffectSet effects, Way way, ZeroCellCorrection correction, Outcome outcome) {

  /** Pools the studies of a table. */
  static Attempt<Analysis> of(StudyTable read, Way way, ZeroCellCorrection correction) {
    return forWay(read, way)
        .flatMap(
            table -> {
              EffectSet effects = table.effects(correction);
              return outcome(table, effects, way)
                  .map(made -> new Analysis(table, effects, way, correction, made));
            });
  }

  /** The same way of pooling with some of the studies. */
  Attempt<Analysis> of(List<Integer> positions) {
    return of(table.at(positions), positions.size() == 1 ? way.forOne() : way, correction);
  }

  /** The table for the measure that the way pools. */
  private static Attempt<StudyTable> forWay(StudyTable table, Way way) {
    return switch (way) {
      case Way.InverseVariance inverse -> Attempt.succeeded(table);
      case Way.OfMantelHaenszel mantelHaenszel ->
          counted(table, "Mantel-Haenszel method")
              .flatMap(
                  counts ->
                      counts.measure() == Measure.PETO_ODDS_RATIO
                          ? Attempt.failed(
                              "The Mantel-Haenszel method has no Peto odds ratio; use --method PETO"
                                  + " for it, or --measure OR, RR or RD.")
                          : Attempt.succeeded(counts));
      case Way.OfPeto peto -> counted(table, "Peto method", Measure.PETO_ODDS_RATIO);
      case Way.OfModel model -> counted(table, "mixed model of counts", Measure.ODDS_RATIO);
    };
  }

  private static Attempt<StudyTable> counted(StudyTable table, String name) {
    return table.twoByTwos().isEmpty()
        ? Attempt.failed(
            "The "
                + name
                + " needs events and totals of two groups; these columns hold "
                + table.layout().words()
                + ".")
        : Attempt.succeeded(table);
  }

  private static Attempt<StudyTable> counted(StudyTable table, String name, Measure only) {
    if (table.measureChosen() && table.measure() != only) {
      return Attempt.failed(
          "The "
              + name
              + " pools the "
              + only.words()
              + " alone; leave out --measure "
              + table.measure().code()
              + ", or use another --method.");
    }
    return counted(table, name).map(counts -> counts.withMeasure(only));
  }

  private static Attempt<? extends Outcome> outcome(StudyTable table, EffectSet effects, Way way) {
    List<TwoByTwo> tables = table.twoByTwos();
    return switch (way) {
      case Way.InverseVariance(Pooling pooling) -> inverse(table, effects, pooling);
      case Way.OfMantelHaenszel(double level) ->
          MantelHaenszel.of(table.measure())
              .withLevel(level)
              .pool(tables)
              .map(Outcome.OfTables::new);
      case Way.OfPeto(double level) -> new Peto(level).pool(tables).map(Outcome.OfTables::new);
      case Way.OfModel(var likelihood, double level) -> {
        Attempt<CountModelFit> fit = SparseBinaryModel.of(likelihood).withLevel(level).fit(tables);
        yield fit.map(Outcome.OfModel::new);
      }
    };
  }

  private static Attempt<Outcome.OfEffects> inverse(
      StudyTable table, EffectSet effects, Pooling pooling) {
    if (effects.effects().size() > 0) {
      return pooling.pool(effects.effects()).map(Outcome.OfEffects::new);
    }
    return Attempt.failed(
        "No study gives an effect to pool"
            + effects.excluded().stream()
                .findFirst()
                .map(first -> "; the first, " + first.study() + ": " + first.reason())
                .or(
                    () ->
                        table.leftOut().stream()
                            .findFirst()
                            .map(first -> "; the first, " + first.study() + ": " + first.reason()))
                .orElse("")
            + ".");
  }

  Measure measure() {
    return outcome.measure();
  }

  double level() {
    return outcome.estimate().level();
  }

  /** The pooled estimate on the scale people read. */
  double displayed() {
    return measure().back(outcome.estimate().value());
  }

  /** Its interval on the scale people read. */
  Interval displayedInterval() {
    return outcome.estimate().interval().mapped(measure()::back);
  }

  /** Where the effect of a further study would fall, on the scale of the analysis. */
  Optional<Interval> prediction() {
    return switch (outcome) {
      case Outcome.OfEffects(Pooled pooled) -> pooled.predictionInterval();
      case Outcome.OfTables tables -> Optional.empty();
      case Outcome.OfModel(CountModelFit fit) -> fit.predictionInterval();
    };
  }

  /** The weights in percent in the order of the effects; empty where studies have none. */
  List<Double> weights() {
    return ofEffects()
        .map(pooled -> Arrays.stream(pooled.weights()).boxed().toList())
        .orElse(List.of());
  }

  Optional<Pooled> ofEffects() {
    return outcome instanceof Outcome.OfEffects(Pooled pooled)
        ? Optional.of(pooled)
        : Optional.empty();
  }

  /** Where each study stands in the table. */
  Map<String, Integer> positions() {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < table.size(); i++) {
      positions.put(table.studies().get(i), i);
    }
    return positions;
  }

  /** Something known of the table's studies, for those that have an effect, in their order. */
  <T> List<T> ofEffects(Function<Integer, T> atPosition) {
    Map<String, Integer> positions = positions();
    return effects.effects().list().stream()
        .map(effect -> atPosition.apply(positions.getOrDefault(effect.study(), 0)))
        .toList();
  }
}
