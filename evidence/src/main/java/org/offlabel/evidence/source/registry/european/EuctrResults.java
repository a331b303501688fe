package org.offlabel.evidence.source.registry.european;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.offlabel.evidence.source.registry.tree.Field;
import org.offlabel.evidence.source.registry.trial.Events;
import org.offlabel.evidence.source.registry.trial.Fact;
import org.offlabel.evidence.source.registry.trial.Groups;
import org.offlabel.evidence.source.registry.trial.Section;

/** The results that are posted with a trial of EUCTR. */
final class EuctrResults {

  private final Field record;
  private final Map<String, String> titles = new LinkedHashMap<>();

  EuctrResults(Field record) {
    this.record = record;
    for (Field arm : arms()) {
      titles.put(arm.text("id"), arm.text("title"));
    }
    for (Field set : record.all("subjectAnalysisSets", "subjectAnalysisSet")) {
      titles.put(set.text("id"), set.text("title"));
    }
  }

  private List<Field> arms() {
    return record.all(
        "subjectDisposition", "postAssignmentPeriods", "postAssignmentPeriod", "arms", "arm");
  }

  /** Participants, each endpoint, adverse events. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(participants(record.at("subjectDisposition")));
    for (Field endPoint : record.all("endPoints", "endPoint")) {
      sections.add(new EuctrEndPoint(endPoint, titles).measure().section());
    }
    if (record.has("adverseEvents")) {
      sections.add(events(record.at("adverseEvents")).section());
    }
    return sections;
  }

  /** "MEASURE_TYPE.leastSquares" is "least squares". */
  static String code(String value) {
    String last = value.substring(value.lastIndexOf('.') + 1);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < last.length(); i++) {
      char c = last.charAt(i);
      words.append(Character.isUpperCase(c) && i > 0 ? " " : "").append(c);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private Section participants(Field disposition) {
    List<Fact> facts = new ArrayList<>();
    facts.addAll(Fact.paragraphs("Recruitment", disposition.text("recruitmentDetails")));
    facts.addAll(Fact.paragraphs("Before assignment", disposition.text("screeningInformation")));
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Field reason : disposition.all("reasonsNotCompleted", "reasonNotCompleted")) {
      String other = reason.text("otherReason");
      reasons.put(reason.text("id"), other.isBlank() ? code(reason.text("type", "value")) : other);
    }
    for (Field period : disposition.all("postAssignmentPeriods", "postAssignmentPeriod")) {
      facts.add(
          new Fact(
              "Period",
              period.text("title")
                  + "; "
                  + code(period.text("allocation", "value"))
                  + "; blinding "
                  + code(period.text("blindingType", "value"))));
      for (Field arm : period.all("arms", "arm")) {
        facts.addAll(arm(period, arm, reasons));
      }
    }
    return new Section("Results: participants", facts);
  }

  private static List<Fact> arm(Field period, Field arm, Map<String, String> reasons) {
    List<Fact> facts = new ArrayList<>();
    String title = arm.text("title");
    String about = arm.text("description");
    String type = code(arm.text("type", "value"));
    facts.add(new Fact("Group", title + " (" + type + ")" + (about.isBlank() ? "" : ": " + about)));
    List<String> counts = new ArrayList<>();
    counts.add("started " + arm.text("startedMilestoneAchievement", "subjects"));
    counts.add("completed " + arm.text("completedMilestoneAchievement", "subjects"));
    for (Field detail : arm.all("notCompletedReasonDetails", "reasonDetail")) {
      String id = detail.text("reasonNotCompletedId");
      counts.add("left for " + reasons.getOrDefault(id, id) + " " + detail.text("subjects"));
    }
    facts.add(
        new Fact(
            "Participants",
            period.text("title") + ", " + title + ": " + String.join("; ", counts)));
    return facts;
  }

  private static Events events(Field module) {
    Groups groups = new Groups();
    List<Field> listed = module.all("reportingGroups", "reportingGroup");
    listed.forEach(g -> groups.add(g.text("id"), g.text("title"), g.text("description")));
    List<Fact> about = new ArrayList<>();
    about.add(new Fact("Observed for", module.text("timeFrame")));
    about.addAll(Fact.paragraphs("Events described", module.text("description")));
    List<Events.Row> rows = new ArrayList<>();
    module
        .all("seriousAdverseEvents", "seriousAdverseEvent")
        .forEach(event -> rows.add(row(event, true, groups)));
    module
        .all("nonSeriousAdverseEvents", "nonSeriousAdverseEvent")
        .forEach(event -> rows.add(row(event, false, groups)));
    return new Events(
        about,
        groups,
        List.of(
            total("Deaths", "deathsAllCauses", listed),
            total("Serious adverse events", "subjectsAffectedBySeriousAdverseEvents", listed),
            total("Other adverse events", "subjectsAffectedByNonSeriousAdverseEvents", listed)),
        rows);
  }

  private static Events.Total total(String label, String name, List<Field> listed) {
    return new Events.Total(
        label,
        listed.stream()
            .map(
                group ->
                    new Events.Count(
                        group.text("title"), group.text(name), group.text("subjectsExposed"), ""))
            .toList());
  }

  private static Events.Row row(Field event, boolean serious, Groups groups) {
    return new Events.Row(
        serious,
        event.text("term"),
        "",
        "",
        event.all("values", "value").stream()
            .map(
                cell ->
                    new Events.Count(
                        groups.title(cell.text("reportingGroupId")),
                        cell.text("subjectsAffected"),
                        cell.text("subjectsExposed"),
                        cell.text("occurrences")))
            .toList());
  }
}
