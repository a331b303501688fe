package org.offlabel.app.pool;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.metaanalysis.pooling.Heterogeneity;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.sensitivity.InfluenceTable;
import org.offlabel.metaanalysis.sensitivity.StudyInfluence;
import org.offlabel.metaanalysis.statistic.Estimate;
import org.offlabel.metaanalysis.statistic.Interval;

/** Subgroups and sensitivity in tables. */
final class ExtrasText {

  private final Analysis analysis;
  private final Decimals decimals;
  private final Lines lines;
  private final int width;

  private ExtrasText(Analysis analysis, int width) {
    this.analysis = analysis;
    this.decimals = PoolText.decimals(analysis);
    this.lines = new Lines(width);
    this.width = width;
  }

  static String of(Analysis analysis, Extras extras, int width) {
    ExtrasText text = new ExtrasText(analysis, width);
    Extras.given(extras.subgroups()).ifPresent(text::subgroups);
    Extras.given(extras.moderators())
        .ifPresent(each -> text.lines.block(RegressionText.of(each, width)));
    Extras.given(extras.bias())
        .ifPresent(each -> text.lines.block(BiasText.of(analysis, each, width)));
    Extras.given(extras.leaveOneOut())
        .ifPresent(trail -> text.trail("Leave one out", "Without", trail));
    Extras.given(extras.influence()).ifPresent(text::influence);
    Extras.given(extras.cumulative())
        .ifPresent(trail -> text.trail("Cumulative, " + trail.order(), "Up to", trail));
    extras
        .failures()
        .forEach(
            (extra, reason) -> {
              text.lines.gap();
              text.lines.add("%s: not done. %s", extra.words(), PlainText.of(reason));
            });
    return text.lines.text();
  }

  private void subgroups(Subgrouping subgrouping) {
    lines.gap();
    lines.add("Subgroups");
    List<Analysis> pooled =
        subgrouping.parts().stream().flatMap(part -> part.pooled().toOptional().stream()).toList();
    List<String> ranges =
        decimals.ranges(pooled.stream().map(Analysis::displayedInterval).toList());
    Grid grid = new Grid("Subgroup", "Studies", analysis.measure().code(), interval(), "τ²", "I²");
    int next = 0;
    for (Subgrouping.Part part : subgrouping.parts()) {
      String name = PlainText.of(part.name());
      switch (part.pooled()) {
        case Attempt.Succeeded<Analysis>(Analysis own) ->
            grid.row(
                name,
                Integer.toString(own.outcome().studies()),
                decimals.of(own.displayed()),
                ranges.get(next++),
                own.ofEffects().map(each -> tauSquared(each.heterogeneity())).orElse(""),
                own.ofEffects().map(each -> iSquared(each.heterogeneity())).orElse(""));
        case Attempt.Failed<Analysis> failed ->
            grid.row(name, Integer.toString(part.studies()), "none");
      }
    }
    lines.block(grid.text(width));
    for (Subgrouping.Part part : subgrouping.parts()) {
      if (part.pooled() instanceof Attempt.Failed<Analysis>(String reason)) {
        lines.add("No estimate for %s: %s", PlainText.of(part.name()), PlainText.of(reason));
      }
    }
    lines.add("%s", between(subgrouping));
  }

  private static String between(Subgrouping subgrouping) {
    return subgrouping
        .between()
        .map(Pooled::heterogeneity)
        .map(
            test ->
                Numbers.format(
                    "Test of subgroup differences: Q(%d) = %s, %s",
                    test.degreesOfFreedom(), Numbers.of(test.q()), Numbers.p(test.pValue())))
        .orElse("Test of subgroup differences: needs two subgroups with estimates");
  }

  private String interval() {
    return Numbers.percent(analysis.level()) + " interval";
  }

  private static String tauSquared(Heterogeneity heterogeneity) {
    return heterogeneity.equalEffects() || heterogeneity.degreesOfFreedom() == 0
        ? ""
        : Numbers.of(heterogeneity.tauSquared().value())
            + (heterogeneity.tauSquared().converged() ? "" : "?");
  }

  private static String iSquared(Heterogeneity heterogeneity) {
    return heterogeneity.degreesOfFreedom() == 0
        ? ""
        : Numbers.format("%.1f %%", heterogeneity.iSquared());
  }

  private void trail(String title, String first, Trail trail) {
    lines.gap();
    lines.add("%s", title);
    List<Interval> intervals = new ArrayList<>();
    for (Trail.Step step : trail.steps()) {
      step.estimate()
          .toOptional()
          .ifPresent(each -> intervals.add(each.interval().mapped(analysis.measure()::back)));
    }
    List<String> ranges = decimals.ranges(intervals);
    Grid grid = new Grid(first, analysis.measure().code(), interval(), "p", "τ²", "I²");
    int next = 0;
    for (Trail.Step step : trail.steps()) {
      String name = PlainText.of(step.study());
      switch (step.estimate()) {
        case Attempt.Succeeded<Estimate>(Estimate estimate) ->
            grid.row(
                name,
                decimals.of(analysis.measure().back(estimate.value())),
                ranges.get(next++),
                Numbers.shortP(estimate.pValue()),
                step.heterogeneity().map(ExtrasText::tauSquared).orElse(""),
                step.heterogeneity().map(ExtrasText::iSquared).orElse(""));
        case Attempt.Failed<Estimate> failed -> grid.row(name, "none");
      }
    }
    lines.block(grid.text(width));
  }

  private void influence(InfluenceTable table) {
    lines.gap();
    lines.add(
        "Influence of each study (Viechtbauer and Cheung 2010); * marks those beyond its rule");
    Grid grid =
        new Grid(
            "Study", "resid.", "DFFITS", "Cook", "cov.", "τ² wo.", "Q wo.", "hat", "DFBETAS", "");
    for (StudyInfluence row : table.rows()) {
      grid.row(
          PlainText.of(row.study()),
          two(row.deletedResidual()),
          two(row.dffits()),
          two(row.cooksDistance()),
          two(row.covarianceRatio()),
          two(row.tauSquaredWithout().value()),
          two(row.qWithout()),
          two(row.leverage()),
          two(row.dfbetas()),
          row.isInfluential() ? "*" : "");
    }
    lines.block(grid.text(width));
    lines.add(
        "resid.: externally studentised residual; cov.: ratio of variances without and with the"
            + " study; wo.: without the study; hat: its share in the estimate");
  }

  private static String two(double value) {
    return Double.isFinite(value) ? Numbers.format("%.2f", value) : "–";
  }
}
