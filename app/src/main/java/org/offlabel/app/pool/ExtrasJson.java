package org.offlabel.app.pool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.offlabel.metaanalysis.asymmetry.FilledFunnel;
import org.offlabel.metaanalysis.asymmetry.RankTest;
import org.offlabel.metaanalysis.asymmetry.RegressionTest;
import org.offlabel.metaanalysis.effect.Effect;
import org.offlabel.metaanalysis.effect.Exclusion;
import org.offlabel.metaanalysis.regression.Coefficient;
import org.offlabel.metaanalysis.regression.OmnibusTest;
import org.offlabel.metaanalysis.regression.Regression;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.sensitivity.InfluenceTable;
import org.offlabel.metaanalysis.sensitivity.StudyInfluence;
import org.offlabel.metaanalysis.statistic.Estimate;

/** What was asked for beside the pooled estimate, for programs. */
final class ExtrasJson {

  private ExtrasJson() {}

  static Map<String, Object> of(Analysis analysis, Extras extras) {
    Map<String, Object> map = new LinkedHashMap<>();
    Extras.given(extras.subgroups()).ifPresent(each -> map.put("subgroups", subgroups(each)));
    Extras.given(extras.moderators())
        .ifPresent(each -> map.put("metaRegression", regression(each)));
    Extras.given(extras.bias()).ifPresent(each -> map.put("asymmetry", bias(each)));
    Extras.given(extras.leaveOneOut())
        .ifPresent(each -> map.put("leaveOneOut", trail(each, analysis)));
    Extras.given(extras.influence()).ifPresent(each -> map.put("influence", influence(each)));
    Extras.given(extras.cumulative())
        .ifPresent(each -> map.put("cumulative", trail(each, analysis)));
    List<Map<String, Object>> notDone =
        extras.failures().entrySet().stream()
            .map(
                each ->
                    JsonFigures.ordered(
                        "what",
                        each.getKey().name().toLowerCase(Locale.ROOT),
                        "reason",
                        each.getValue()))
            .toList();
    map.put("notDone", notDone);
    return map;
  }

  private static Map<String, Object> subgroups(Subgrouping subgrouping) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("groups", subgrouping.parts().stream().map(ExtrasJson::part).toList());
    subgrouping
        .between()
        .ifPresent(
            between ->
                map.put(
                    "differences",
                    JsonFigures.ordered(
                        "q", between.heterogeneity().q(),
                        "degreesOfFreedom", between.heterogeneity().degreesOfFreedom(),
                        "p", between.heterogeneity().pValue())));
    return map;
  }

  private static Map<String, Object> part(Subgrouping.Part part) {
    Map<String, Object> map =
        JsonFigures.ordered("subgroup", part.name(), "studies", part.studies());
    switch (part.pooled()) {
      case Attempt.Succeeded<Analysis>(Analysis own) -> {
        map.put("estimate", JsonFigures.estimate(own.outcome().estimate()));
        map.put("displayed", JsonFigures.displayed(own.displayed(), own.displayedInterval()));
        own.ofEffects()
            .ifPresent(
                pooled ->
                    map.put("heterogeneity", JsonFigures.heterogeneity(pooled.heterogeneity())));
      }
      case Attempt.Failed<Analysis>(String reason) -> map.put("notPooled", reason);
    }
    return map;
  }

  private static Map<String, Object> regression(Moderation moderation) {
    Regression regression = moderation.regression();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("studies", regression.studies());
    map.put(
        "coefficients",
        regression.coefficients().stream()
            .map(
                (Coefficient each) ->
                    JsonFigures.ordered(
                        "name", each.name(), "estimate", JsonFigures.estimate(each.estimate())))
            .toList());
    regression.moderatorTest().ifPresent(test -> map.put("test", omnibus(test)));
    map.put("residual", JsonFigures.heterogeneity(regression.heterogeneity()));
    regression.rSquared().ifPresent(share -> JsonFigures.putFinite(map, "rSquared", share));
    map.put(
        "leftOut",
        moderation.leftOut().stream()
            .map(
                (Exclusion each) ->
                    JsonFigures.ordered("study", each.study(), "reason", each.reason()))
            .toList());
    return map;
  }

  private static Map<String, Object> omnibus(OmnibusTest test) {
    Map<String, Object> map = new LinkedHashMap<>();
    JsonFigures.putFinite(map, test.isChiSquared() ? "qm" : "f", test.statistic());
    map.put("degreesOfFreedom", test.numerator());
    JsonFigures.putFinite(map, "denominatorDegreesOfFreedom", test.denominator());
    JsonFigures.putFinite(map, "p", test.pValue());
    return map;
  }

  private static Map<String, Object> bias(Bias bias) {
    Map<String, Object> map = new LinkedHashMap<>();
    bias.regressions()
        .forEach((name, attempt) -> map.put(name.toLowerCase(Locale.ROOT), test(attempt)));
    map.put(
        "begg",
        switch (bias.rank()) {
          case Attempt.Succeeded<RankTest>(RankTest test) ->
              JsonFigures.ordered("tau", test.tau(), "p", test.pValue(), "exact", test.exact());
          case Attempt.Failed<RankTest>(String reason) -> failed(reason);
        });
    map.put(
        "trimAndFill",
        switch (bias.fill()) {
          case Attempt.Succeeded<FilledFunnel>(FilledFunnel fill) -> fill(fill);
          case Attempt.Failed<FilledFunnel>(String reason) -> failed(reason);
        });
    return map;
  }

  private static Map<String, Object> failed(String reason) {
    return JsonFigures.ordered("notDone", reason);
  }

  private static Map<String, Object> test(Attempt<RegressionTest> attempt) {
    return switch (attempt) {
      case Attempt.Succeeded<RegressionTest>(RegressionTest test) ->
          JsonFigures.ordered(
              "studies", test.studies(),
              "slope", JsonFigures.estimate(test.slope()),
              "limit", JsonFigures.estimate(test.limit()));
      case Attempt.Failed<RegressionTest>(String reason) -> failed(reason);
    };
  }

  private static Map<String, Object> fill(FilledFunnel fill) {
    return JsonFigures.ordered(
        "estimator", fill.settings().estimator().name(),
        "side", fill.side().words(),
        "missing", fill.missing(),
        "filled",
            fill.filled().stream()
                .map(
                    (Effect each) ->
                        JsonFigures.ordered(
                            "estimate", each.estimate(), "variance", each.variance()))
                .toList(),
        "adjusted", JsonFigures.estimate(fill.adjusted().estimate()));
  }

  private static Map<String, Object> trail(Trail trail, Analysis analysis) {
    return JsonFigures.ordered(
        "order",
        trail.order(),
        "steps",
        trail.steps().stream().map(step -> step(step, analysis)).toList());
  }

  private static Map<String, Object> step(Trail.Step step, Analysis analysis) {
    Map<String, Object> map = JsonFigures.ordered("study", step.study(), "studies", step.studies());
    switch (step.estimate()) {
      case Attempt.Succeeded<Estimate>(Estimate estimate) -> {
        map.put("estimate", JsonFigures.estimate(estimate));
        map.put(
            "displayed",
            JsonFigures.displayed(
                analysis.measure().back(estimate.value()),
                estimate.interval().mapped(analysis.measure()::back)));
      }
      case Attempt.Failed<Estimate>(String reason) -> map.put("notPooled", reason);
    }
    step.heterogeneity()
        .ifPresent(each -> map.put("heterogeneity", JsonFigures.heterogeneity(each)));
    return map;
  }

  private static List<Map<String, Object>> influence(InfluenceTable table) {
    return table.rows().stream().map(ExtrasJson::influence).toList();
  }

  private static Map<String, Object> influence(StudyInfluence row) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("study", row.study());
    JsonFigures.putFinite(map, "deletedResidual", row.deletedResidual());
    JsonFigures.putFinite(map, "dffits", row.dffits());
    JsonFigures.putFinite(map, "cooksDistance", row.cooksDistance());
    JsonFigures.putFinite(map, "covarianceRatio", row.covarianceRatio());
    JsonFigures.putFinite(map, "tauSquaredWithout", row.tauSquaredWithout().value());
    JsonFigures.putFinite(map, "qWithout", row.qWithout());
    JsonFigures.putFinite(map, "leverage", row.leverage());
    JsonFigures.putFinite(map, "dfbetas", row.dfbetas());
    map.put("influential", row.isInfluential());
    return map;
  }
}
