package org.offlabel.app.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.effect.TwoByTwo;
import org.offlabel.metaanalysis.picture.Axis;
import org.offlabel.metaanalysis.picture.Forest;
import org.offlabel.metaanalysis.picture.ForestColumn;
import org.offlabel.metaanalysis.picture.ForestRow;
import org.offlabel.metaanalysis.picture.ForestSummary;
import org.offlabel.metaanalysis.picture.Funnel;
import org.offlabel.metaanalysis.picture.Scale;
import org.offlabel.metaanalysis.picture.StudyPoint;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Reference;

/** Draws an analysis. */
final class PoolPictures {

  private final Analysis analysis;

  PoolPictures(Analysis analysis) {
    this.analysis = analysis;
  }

  Forest forest() {
    Forest forest =
        Forest.titled(title(), axis()).level(analysis.level()).columns(columns()).rows(rows());
    return forest.summary(summary());
  }

  Funnel funnel() {
    return Funnel.of(title(), axis(), points(), analysis.outcome().estimate().value());
  }

  String title() {
    return capital(analysis.measure().words())
        + ", "
        + analysis.effects().effects().size()
        + " studies";
  }

  Axis axis() {
    Measure measure = analysis.measure();
    String label = capital(measure.words());
    return switch (measure.scale()) {
      case LOG -> Axis.ratio(label);
      case LOGIT -> Axis.of(Scale.LOGIT, label);
      case FISHER_Z -> Axis.of(Scale.FISHER_Z, label).withNull(0);
      case FREEMAN_TUKEY -> Axis.of(Scale.ARCSINE, label);
      case PLAIN ->
          measure == Measure.PROPORTION ? Axis.of(Scale.PLAIN, label) : Axis.difference(label);
    };
  }

  private ForestColumn[] columns() {
    return analysis.table().twoByTwos().isEmpty()
        ? new ForestColumn[0]
        : new ForestColumn[] {
          ForestColumn.of("Group 1").under("Events/total"),
          ForestColumn.of("Group 2").under("Events/total")
        };
  }

  /** Every study in the order of the table, those without an effect too. */
  List<ForestRow> rows() {
    List<Effect> effects = analysis.effects().effects().list();
    List<Double> weights = analysis.weights();
    List<TwoByTwo> counts = analysis.table().twoByTwos();
    List<ForestRow> rows = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < analysis.table().size(); i++) {
      String study = analysis.table().studies().get(i);
      ForestRow row = ForestRow.notEstimable(study);
      if (next < effects.size() && effects.get(next).study().equals(study)) {
        row = row(effects.get(next));
        row = weights.isEmpty() ? row : row.weighing(weights.get(next));
        next++;
      }
      rows.add(counts.isEmpty() ? row : withCounts(row, counts.get(i)));
    }
    return rows;
  }

  private ForestRow row(Effect effect) {
    double margin = Reference.NORMAL.criticalValue(analysis.level()) * effect.standardError();
    return ForestRow.of(
        effect.study(), effect.estimate(), effect.estimate() - margin, effect.estimate() + margin);
  }

  private static ForestRow withCounts(ForestRow row, TwoByTwo counts) {
    return row.with(
        share(counts.events1(), counts.total1()), share(counts.events2(), counts.total2()));
  }

  private static String share(double events, double total) {
    return Numbers.count(events) + "/" + Numbers.count(total);
  }

  private ForestSummary summary() {
    Estimate estimate = analysis.outcome().estimate();
    Interval interval = estimate.interval();
    ForestSummary summary =
        ForestSummary.of(label(), estimate.value(), interval.lower(), interval.upper());
    Optional<Pooled> pooled = analysis.ofEffects();
    if (pooled.isPresent()) {
      Optional<Interval> prediction = pooled.get().predictionInterval();
      summary = prediction.map(summary::predicting).orElse(summary);
      summary = summary.weighing(100).line(heterogeneity(pooled.get().heterogeneity()));
    }
    return summary.line(
        "Test of no effect: "
            + (estimate.reference().isNormal()
                ? "z"
                : Numbers.format("t(%.0f)", estimate.reference().degreesOfFreedom()))
            + " = "
            + Numbers.of(estimate.statistic())
            + ", "
            + Numbers.p(estimate.pValue()));
  }

  private String label() {
    return switch (analysis.outcome()) {
      case Analysis.Outcome.OfEffects(Pooled pooled) ->
          pooled.pooling().method().isEqualEffects()
              ? "Equal effects"
              : "Random effects (" + pooled.pooling().method().code() + ")";
      case Analysis.Outcome.OfTables ofTables -> "Pooled";
    };
  }

  private static String heterogeneity(Heterogeneity heterogeneity) {
    String tauSquared =
        heterogeneity.equalEffects()
            ? ""
            : "; τ² = " + Numbers.of(heterogeneity.tauSquared().value());
    return Numbers.format(
        "Heterogeneity: Q(%d) = %s, %s%s; I² = %.0f%%",
        heterogeneity.degreesOfFreedom(),
        Numbers.of(heterogeneity.q()),
        Numbers.p(heterogeneity.pValue()),
        tauSquared,
        heterogeneity.iSquared());
  }

  private List<StudyPoint> points() {
    return analysis.effects().effects().list().stream()
        .map(effect -> new StudyPoint(effect.study(), effect.estimate(), effect.standardError()))
        .toList();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
