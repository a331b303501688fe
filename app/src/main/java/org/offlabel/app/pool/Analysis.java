package org.offlabel.app.pool;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.offlabel.metaanalysis.counts.MantelHaenszel;
import org.offlabel.metaanalysis.counts.Peto;
import org.offlabel.metaanalysis.counts.PooledTables;
import org.offlabel.metaanalysis.effect.EffectSet;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.ZeroCellCorrection;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.table.StudyTable;

/**
 * A table's studies, their effects and what pooling made of them.
 *
 * @param table what was read
 * @param effects the effect of each study, and the studies that gave none
 * @param outcome what pooling gave
 */
record Analysis(StudyTable table, EffectSet effects, Outcome outcome) {

  /** How to pool. */
  sealed interface Way {
    /** By effects weighted with their variances. */
    record InverseVariance(Pooling pooling) implements Way {}

    /** By the counts of all tables together; Mantel and Haenszel's way. */
    record OfMantelHaenszel(double level) implements Way {}

    /** By Peto's one-step odds ratio. */
    record OfPeto(double level) implements Way {}
  }

  /** What pooling gave. */
  sealed interface Outcome {
    Result result();

    Estimate estimate();

    /** The way of pooling, in words. */
    String words();

    /** Of effects. */
    record OfEffects(Pooled result) implements Outcome {
      @Override
      public Estimate estimate() {
        return result.estimate();
      }

      @Override
      public String words() {
        return result.pooling().words();
      }
    }

    /** Of counts. */
    record OfTables(PooledTables result) implements Outcome {
      @Override
      public Estimate estimate() {
        return result.estimate();
      }

      @Override
      public String words() {
        return result.provenance().method();
      }
    }
  }

  /** Pools the studies of a table. */
  static Attempt<Analysis> of(StudyTable table, Way way, ZeroCellCorrection correction) {
    EffectSet effects = table.effects(correction);
    Attempt<? extends Outcome> outcome =
        switch (way) {
          case Way.InverseVariance(Pooling pooling) -> inverse(effects, pooling);
          case Way.OfMantelHaenszel(double level) ->
              ofTables(
                  table,
                  "Mantel-Haenszel",
                  () ->
                      MantelHaenszel.of(table.measure()).withLevel(level).pool(table.twoByTwos()));
          case Way.OfPeto(double level) ->
              ofTables(table, "Peto", () -> new Peto(level).pool(table.twoByTwos()));
        };
    return outcome.map(made -> new Analysis(table, effects, made));
  }

  private static Attempt<Outcome.OfEffects> inverse(EffectSet effects, Pooling pooling) {
    if (effects.effects().size() == 0 && !effects.excluded().isEmpty()) {
      return Attempt.failed(
          "No study gives an effect to pool; the first, "
              + effects.excluded().getFirst().study()
              + ": "
              + effects.excluded().getFirst().reason());
    }
    return pooling.pool(effects.effects()).map(Outcome.OfEffects::new);
  }

  private static Attempt<Outcome.OfTables> ofTables(
      StudyTable table, String name, Supplier<Attempt<PooledTables>> pool) {
    if (table.twoByTwos().isEmpty()) {
      return Attempt.failed(
          "The "
              + name
              + " method needs events and totals of two groups; these columns hold "
              + table.layout().words()
              + ".");
    }
    return pool.get().map(Outcome.OfTables::new);
  }

  Measure measure() {
    return switch (outcome) {
      case Outcome.OfEffects ofEffects -> effects.measure();
      case Outcome.OfTables(PooledTables tables) -> tables.measure();
    };
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

  /** The weights in percent in the order of the effects; empty where studies have none. */
  List<Double> weights() {
    return switch (outcome) {
      case Outcome.OfEffects(Pooled pooled) -> Arrays.stream(pooled.weights()).boxed().toList();
      case Outcome.OfTables ofTables -> List.of();
    };
  }

  Optional<Pooled> ofEffects() {
    return switch (outcome) {
      case Outcome.OfEffects(Pooled pooled) -> Optional.of(pooled);
      case Outcome.OfTables ofTables -> Optional.empty();
    };
  }
}
