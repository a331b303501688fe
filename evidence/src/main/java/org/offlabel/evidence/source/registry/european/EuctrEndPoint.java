package org.offlabel.evidence.source.registry.european;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offlabel.evidence.source.registry.tree.Field;
import org.offlabel.evidence.source.registry.trial.Analysis;
import org.offlabel.evidence.source.registry.trial.Fact;
import org.offlabel.evidence.source.registry.trial.Figure;
import org.offlabel.evidence.source.registry.trial.Groups;
import org.offlabel.evidence.source.registry.trial.Measure;
import org.offlabel.evidence.source.registry.trial.Scale;

/** One endpoint of EUCTR: its figures by group and category, and its analyses. */
final class EuctrEndPoint {

  private final Field endPoint;
  private final Map<String, String> titles;
  private final Map<String, String> categories = new LinkedHashMap<>();

  /** With the titles of arms and analysis sets by their marks. */
  EuctrEndPoint(Field endPoint, Map<String, String> titles) {
    this.endPoint = endPoint;
    this.titles = new LinkedHashMap<>(titles);
    endPoint
        .all("categories", "category")
        .forEach(category -> categories.put(category.text("id"), category.text("name")));
  }

  Measure measure() {
    String percent = endPoint.text("percentage");
    String dispersion = EuctrResults.code(endPoint.text("dispersionType", "value"));
    List<Measure.Row> rows = rows();
    return new Measure(
        EuctrResults.code(endPoint.text("type", "value")),
        endPoint.text("title"),
        endPoint.text("timeFrame"),
        Fact.paragraphs("Outcome described", endPoint.text("description")),
        new Groups(),
        new Scale(
            EuctrResults.code(endPoint.text("centralTendencyType", "value")),
            dispersion.equals("confidence interval") && !percent.isBlank()
                ? percent + "% " + dispersion
                : dispersion,
            endPoint.text("unit")),
        rows,
        endPoint.all("statisticalAnalyses", "statisticalAnalysis").stream()
            .map(this::analysis)
            .toList());
  }

  private List<Measure.Row> rows() {
    Map<String, List<Figure>> byCategory = new LinkedHashMap<>();
    categories.values().forEach(name -> byCategory.put(name, new ArrayList<>()));
    for (Field group : endPoint.all("armReportingGroups", "armReportingGroup")) {
      group(group, "armId", byCategory);
    }
    for (Field group :
        endPoint.all("subjectAnalysisSetReportingGroups", "subjectAnalysisSetReportingGroup")) {
      group(group, "subjectAnalysisSetId", byCategory);
    }
    return byCategory.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new Measure.Row(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void group(Field group, String whose, Map<String, List<Figure>> byCategory) {
    String of = group.text(whose);
    String title = titles.getOrDefault(of, of);
    titles.put(group.text("id"), title);
    List<Field> values = new ArrayList<>(group.all("countableValues", "countableValue"));
    values.addAll(group.all("tendencyValues", "tendencyValue"));
    for (Field value : values) {
      String category = value.text("categoryId");
      Field spread =
          group.all("dispersionValues", "dispersionValue").stream()
              .filter(one -> one.text("categoryId").equals(category))
              .findFirst()
              .orElse(Field.nothing());
      String high = spread.text("highRangeValue");
      byCategory
          .computeIfAbsent(categories.getOrDefault(category, category), name -> new ArrayList<>())
          .add(
              new Figure(
                  title,
                  group.text("subjects"),
                  value.text("value"),
                  high.isBlank() ? spread.text("value") : "",
                  high.isBlank() ? "" : spread.text("value"),
                  high,
                  ""));
    }
  }

  private Analysis analysis(Field analysis) {
    Field test = analysis.at("statisticalHypothesisTest");
    Field estimate = analysis.at("parameterEstimate");
    Field interval = estimate.at("confidenceInterval");
    Field spread = estimate.at("variabilityEstimate");
    List<String> groups = new ArrayList<>(analysis.texts("armComparisonGroupId"));
    groups.addAll(analysis.texts("subjectAnalysisSetComparisonGroupId"));
    String p = test.text("value");
    String kind = EuctrResults.code(estimate.text("type", "value"));
    String method = EuctrResults.code(test.text("method", "value"));
    String width = spread.text("dispersionValue");
    return new Analysis(
        groups.stream().map(id -> titles.getOrDefault(id, id)).toList(),
        method.equals("other") ? test.text("otherMethod") : method,
        p.isBlank() ? "" : test.text("valueEqualityRelation") + " " + p,
        kind.equals("other") ? estimate.text("otherType") : kind,
        estimate.text("pointEstimate"),
        width.isBlank() ? "" : EuctrResults.code(spread.text("type", "value")) + " " + width,
        new Analysis.Interval(
            interval.text("percentage"),
            EuctrResults.code(interval.text("sides", "value")),
            interval.text("lowerLimit"),
            interval.text("upperLimit")),
        EuctrResults.code(analysis.text("type", "value")),
        List.of(
            analysis.text("title"),
            analysis.text("description"),
            test.text("comment"),
            estimate.text("comment")));
  }
}
