package org.offlabel.evidence.source.registry.ctgov;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.offlabel.evidence.source.registry.tree.Field;
import org.offlabel.evidence.source.registry.trial.Analysis;
import org.offlabel.evidence.source.registry.trial.Events;
import org.offlabel.evidence.source.registry.trial.Fact;
import org.offlabel.evidence.source.registry.trial.Figure;
import org.offlabel.evidence.source.registry.trial.Groups;
import org.offlabel.evidence.source.registry.trial.Measure;
import org.offlabel.evidence.source.registry.trial.Scale;
import org.offlabel.evidence.source.registry.trial.Section;
import org.offlabel.evidence.source.registry.trial.Words;

/** The results that are posted with a study of version 2. */
final class CtgovResults {

  private final Field results;

  CtgovResults(Field results) {
    this.results = results;
  }

  /** Participants, how they were at the start, each outcome, adverse events, limits. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(participants(results.at("participantFlowModule")));
    sections.add(baseline(results.at("baselineCharacteristicsModule")));
    for (Field outcome : results.all("outcomeMeasuresModule", "outcomeMeasures")) {
      sections.add(outcome(outcome).section());
    }
    if (results.has("adverseEventsModule")) {
      sections.add(events(results.at("adverseEventsModule")).section());
    }
    sections.add(
        new Section(
            "Results: limits",
            Fact.paragraphs(
                "Limit stated",
                results.text("moreInfoModule", "limitationsAndCaveats", "description"))));
    return sections;
  }

  private static Groups groups(List<Field> listed) {
    Groups groups = new Groups();
    listed.forEach(g -> groups.add(g.text("id"), g.text("title"), g.text("description")));
    return groups;
  }

  private static Section participants(Field flow) {
    Groups groups = groups(flow.all("groups"));
    List<Fact> facts = new ArrayList<>();
    facts.addAll(Fact.paragraphs("Recruitment", flow.text("recruitmentDetails")));
    facts.addAll(Fact.paragraphs("Before assignment", flow.text("preAssignmentDetails")));
    facts.addAll(groups.facts());
    for (Field period : flow.all("periods")) {
      for (Field milestone : period.all("milestones")) {
        facts.add(flow(period, milestone, "achievements", groups, ""));
      }
      for (Field reason : period.all("dropWithdraws")) {
        facts.add(flow(period, reason, "reasons", groups, "left for "));
      }
    }
    return new Section("Results: participants", facts);
  }

  private static Fact flow(Field period, Field row, String cells, Groups groups, String before) {
    List<String> counts = new ArrayList<>();
    for (Field cell : row.all(cells)) {
      String units = cell.text("numUnits");
      counts.add(
          groups.title(cell.text("groupId"))
              + " "
              + cell.text("numSubjects")
              + (units.isBlank() ? "" : " (" + units + " units)")
              + (cell.has("comment") ? " (" + cell.text("comment") + ")" : ""));
    }
    String what = before + Words.lower(row.text("type"));
    return new Fact(
        "Participants", period.text("title") + ", " + what + ": " + String.join("; ", counts));
  }

  private static Section baseline(Field baseline) {
    Groups groups = groups(baseline.all("groups"));
    List<Fact> facts = new ArrayList<>();
    facts.addAll(Fact.paragraphs("Analysed population", baseline.text("populationDescription")));
    facts.addAll(groups.facts());
    for (Field denominator : baseline.all("denoms")) {
      List<String> counts =
          denominator.all("counts").stream()
              .map(c -> groups.title(c.text("groupId")) + " " + c.text("value"))
              .toList();
      facts.add(
          new Fact("At the start", denominator.text("units") + ": " + String.join("; ", counts)));
    }
    for (Field measure : baseline.all("measures")) {
      facts.addAll(measure(measure, "", groups, List.of()).lines("At the start"));
    }
    return new Section("Results: at the start", facts);
  }

  private static Measure outcome(Field outcome) {
    Groups groups = groups(outcome.all("groups"));
    List<Analysis> analyses =
        outcome.all("analyses").stream().map(analysis -> analysis(analysis, groups)).toList();
    return measure(outcome, outcome.text("type"), groups, analyses);
  }

  private static Measure measure(
      Field measure, String rank, Groups groups, List<Analysis> analyses) {
    List<Fact> about = new ArrayList<>();
    about.addAll(Fact.paragraphs("Outcome described", measure.text("description")));
    about.addAll(Fact.paragraphs("Analysed population", measure.text("populationDescription")));
    List<Measure.Row> rows = new ArrayList<>();
    for (Field category : measure.all("classes")) {
      rows(rows, category, measure, groups, rank);
    }
    return new Measure(
        rank,
        measure.text("title"),
        measure.text("timeFrame"),
        about,
        groups,
        new Scale(
            measure.text("paramType"),
            measure.text("dispersionType"),
            measure.text("unitOfMeasure")),
        rows,
        analyses);
  }

  private static void rows(
      List<Measure.Row> rows, Field row, Field measure, Groups groups, String rank) {
    for (Field category : row.all("categories")) {
      List<Figure> figures = new ArrayList<>();
      for (Field cell : category.all("measurements")) {
        String id = cell.text("groupId");
        String people = count(row, id);
        if (people.isEmpty() && !rank.isEmpty()) {
          people = count(measure, id);
        }
        figures.add(
            new Figure(
                groups.title(id),
                people,
                cell.text("value"),
                cell.text("spread"),
                cell.text("lowerLimit"),
                cell.text("upperLimit"),
                cell.text("comment")));
      }
      String name =
          String.join(
              ", ",
              Stream.of(row.text("title"), category.text("title"))
                  .filter(title -> !title.isBlank())
                  .toList());
      rows.add(new Measure.Row(name, figures));
    }
  }

  /** How many of a group were analysed, in the first unit given: people before eyes or lesions. */
  private static String count(Field measure, String group) {
    return measure.all("denoms").stream()
        .limit(1)
        .flatMap(denominator -> denominator.all("counts").stream())
        .filter(count -> count.text("groupId").equals(group))
        .map(count -> count.text("value"))
        .findFirst()
        .orElse("");
  }

  private static Analysis analysis(Field analysis, Groups groups) {
    String kind = analysis.text("dispersionType");
    String dispersion = analysis.text("dispersionValue");
    List<String> comments = new ArrayList<>();
    for (String name :
        List.of(
            "groupDescription",
            "pValueComment",
            "statisticalComment",
            "estimateComment",
            "ciLowerLimitComment",
            "ciUpperLimitComment",
            "nonInferiorityComment",
            "otherAnalysisDescription")) {
      comments.add(analysis.text(name));
    }
    return new Analysis(
        analysis.texts("groupIds").stream().map(groups::title).toList(),
        analysis.text("statisticalMethod"),
        analysis.text("pValue"),
        analysis.text("paramType"),
        analysis.text("paramValue"),
        dispersion.isBlank() ? "" : (Words.of(kind) + " " + dispersion).strip(),
        new Analysis.Interval(
            analysis.text("ciPctValue"),
            analysis.text("ciNumSides"),
            analysis.text("ciLowerLimit"),
            analysis.text("ciUpperLimit")),
        analysis.text("nonInferiorityType"),
        comments);
  }

  private static Events events(Field module) {
    List<Field> listed = module.all("eventGroups");
    Groups groups = groups(listed);
    List<Fact> about = new ArrayList<>();
    about.add(new Fact("Observed for", module.text("timeFrame")));
    about.add(new Fact("Frequency threshold", threshold(module.text("frequencyThreshold"))));
    about.addAll(Fact.paragraphs("Events described", module.text("description")));
    List<Events.Row> rows = new ArrayList<>();
    module.all("seriousEvents").forEach(event -> rows.add(row(event, true, groups)));
    module.all("otherEvents").forEach(event -> rows.add(row(event, false, groups)));
    return new Events(
        about,
        groups,
        List.of(
            total("Deaths", "deaths", listed, groups),
            total("Serious adverse events", "serious", listed, groups),
            total("Other adverse events", "other", listed, groups)),
        rows);
  }

  private static String threshold(String percent) {
    return percent.isBlank() ? "" : percent + "% for events that are not serious";
  }

  private static Events.Total total(String label, String name, List<Field> listed, Groups groups) {
    return new Events.Total(
        label,
        listed.stream()
            .map(
                group ->
                    new Events.Count(
                        groups.title(group.text("id")),
                        group.text(name + "NumAffected"),
                        group.text(name + "NumAtRisk"),
                        ""))
            .toList());
  }

  private static Events.Row row(Field event, boolean serious, Groups groups) {
    return new Events.Row(
        serious,
        event.text("term"),
        event.text("organSystem"),
        event.text("sourceVocabulary"),
        event.all("stats").stream()
            .map(
                cell ->
                    new Events.Count(
                        groups.title(cell.text("groupId")),
                        cell.text("numAffected"),
                        cell.text("numAtRisk"),
                        cell.text("numEvents")))
            .toList());
  }
}
