package org.offlabel.app.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.picture.Axis;
import org.offlabel.metaanalysis.picture.Forest;
import org.offlabel.metaanalysis.picture.ForestColumn;
import org.offlabel.metaanalysis.picture.ForestGroup;
import org.offlabel.metaanalysis.picture.ForestRow;
import org.offlabel.metaanalysis.picture.ForestSummary;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Reference;
import org.offlabel.metaanalysis.table.StudyTable;

/** Draws the forest plot: every study in the order of the table, those without an effect too. */
final class ForestPicture {

  private final Analysis analysis;
  private final Optional<Subgrouping> subgroups;
  private final Request request;
  private final MeasureWords measure;

  ForestPicture(Analysis analysis, Extras extras, Request request) {
    this.analysis = analysis;
    this.subgroups = Extras.given(extras.subgroups());
    this.request = request;
    this.measure = new MeasureWords(analysis.measure(), request.groups());
  }

  Forest forest() {
    Cells cells = Cells.of(analysis.table(), request.groups());
    List<ForestRow> rows = rows(cells);
    Forest forest =
        Forest.titled(title(), axis())
            .level(analysis.level())
            .columns(cells.columns().toArray(ForestColumn[]::new));
    if (subgroups.isEmpty()) {
      return forest.rows(rows).summary(summary());
    }
    Map<String, List<ForestRow>> members = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      members
          .computeIfAbsent(analysis.table().labels().subgroups().get(i), none -> new ArrayList<>())
          .add(rows.get(i));
    }
    for (Subgrouping.Part part : subgroups.get().parts()) {
      forest = forest.group(group(part, members.getOrDefault(part.name(), List.of())));
    }
    return forest.summary(
        subgroups.get().between().map(this::between).map(summary()::line).orElse(summary()));
  }

  private ForestGroup group(Subgrouping.Part part, List<ForestRow> rows) {
    return part.pooled() instanceof Attempt.Succeeded<Analysis>(Analysis own)
            && own.outcome().studies() > 1
        ? ForestGroup.of(part.name(), rows, subtotal(own))
        : ForestGroup.of(part.name(), rows);
  }

  private static ForestSummary subtotal(Analysis own) {
    Interval interval = own.outcome().estimate().interval();
    ForestSummary summary =
        ForestSummary.of(
            "Subgroup pooled",
            own.outcome().estimate().value(),
            interval.lower(),
            interval.upper());
    return own.ofEffects()
        .map(pooled -> summary.line(heterogeneity(pooled.heterogeneity())))
        .orElse(summary);
  }

  private String between(Pooled between) {
    Heterogeneity test = between.heterogeneity();
    return Numbers.format(
        "Test of subgroup differences: Q(%d) = %s, %s",
        test.degreesOfFreedom(), Numbers.of(test.q()), Numbers.p(test.pValue()));
  }

  String title() {
    String groups =
        request.groups().areNamed()
            ? ", " + request.groups().first() + " against " + request.groups().second()
            : "";
    return measure.title() + groups + ", " + Numbers.studies(analysis.outcome().studies());
  }

  Axis axis() {
    Axis plain = Axis.of(analysis.measure().scale(), measure.title());
    Axis axis = hasNullValue() ? plain.withNull(0) : plain;
    return request.favours().map(sides -> axis.favours(sides.first(), sides.second())).orElse(axis);
  }

  /** Whether 0 on the scale of the analysis means no effect; a proportion has no such value. */
  private boolean hasNullValue() {
    return switch (analysis.measure().scale()) {
      case LOG, FISHER_Z -> true;
      case LOGIT, FREEMAN_TUKEY -> false;
      case PLAIN -> analysis.measure() != Measure.PROPORTION;
    };
  }

  private List<ForestRow> rows(Cells cells) {
    Map<String, ForestRow> drawn = new HashMap<>();
    List<Effect> effects = analysis.effects().effects().list();
    List<Double> weights = analysis.weights();
    for (int i = 0; i < effects.size(); i++) {
      ForestRow row = row(effects.get(i));
      drawn.put(effects.get(i).study(), weights.isEmpty() ? row : row.weighing(weights.get(i)));
    }
    List<ForestRow> rows = new ArrayList<>();
    for (int i = 0; i < analysis.table().size(); i++) {
      String study = analysis.table().studies().get(i);
      ForestRow row = drawn.getOrDefault(study, ForestRow.notEstimable(study));
      rows.add(row.with(cells.texts().apply(i)));
    }
    return rows;
  }

  private ForestRow row(Effect effect) {
    double margin = Reference.NORMAL.criticalValue(analysis.level()) * effect.standardError();
    return ForestRow.of(
        effect.study(), effect.estimate(), effect.estimate() - margin, effect.estimate() + margin);
  }

  /** The pooled estimate with nothing below it. */
  ForestSummary plainSummary() {
    Interval interval = analysis.outcome().estimate().interval();
    return ForestSummary.of(
        label(), analysis.outcome().estimate().value(), interval.lower(), interval.upper());
  }

  private ForestSummary summary() {
    ForestSummary summary = plainSummary();
    summary = analysis.prediction().map(summary::predicting).orElse(summary);
    Optional<Pooled> pooled = analysis.ofEffects();
    if (pooled.isPresent()) {
      summary = summary.weighing(100).line(heterogeneity(pooled.get().heterogeneity()));
    }
    Estimate estimate = analysis.outcome().estimate();
    return measure.hasNone()
        ? summary.line("Test of no effect: " + Numbers.test(estimate))
        : summary;
  }

  private String label() {
    return switch (analysis.way()) {
      case Way.InverseVariance(var pooling) ->
          pooling.method().isEqualEffects()
              ? "Equal effects"
              : "Random effects (" + pooling.method().code() + ")";
      case Way.OfMantelHaenszel mantelHaenszel -> "Mantel-Haenszel";
      case Way.OfPeto peto -> "Peto";
      case Way.OfModel model -> "Mixed model of counts";
    };
  }

  private static String heterogeneity(Heterogeneity heterogeneity) {
    if (heterogeneity.degreesOfFreedom() == 0) {
      return "Heterogeneity: one study cannot show any";
    }
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

  /**
   * The studies' own figures beside the plot.
   *
   * @param columns with their headings
   * @param texts of a study by its position
   */
  private record Cells(List<ForestColumn> columns, IntFunction<String[]> texts) {

    static Cells of(StudyTable table, Groups groups) {
      StudyFigures figures = new StudyFigures(table);
      String first = MeasureWords.capital(groups.first());
      String second = MeasureWords.capital(groups.second());
      List<ForestColumn> columns =
          figures.ofGroups()
              ? List.of(
                  ForestColumn.of(figures.heading()).under(first),
                  ForestColumn.of(figures.heading()).under(second))
              : figures.heading().isEmpty()
                  ? List.of()
                  : List.of(ForestColumn.of(figures.heading()));
      return new Cells(columns, i -> figures.of(i).toArray(String[]::new));
    }
  }
}
