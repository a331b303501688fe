package org.offlabel.evidence.source.registry.classic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.offlabel.evidence.source.registry.tree.Field;
import org.offlabel.evidence.source.registry.trial.Analysis;
import org.offlabel.evidence.source.registry.trial.Fact;
import org.offlabel.evidence.source.registry.trial.Figure;
import org.offlabel.evidence.source.registry.trial.Groups;
import org.offlabel.evidence.source.registry.trial.Measure;
import org.offlabel.evidence.source.registry.trial.Scale;
import org.offlabel.evidence.source.registry.trial.Section;
import org.offlabel.evidence.source.registry.trial.Words;

/** The results that are posted with a study of the classic layout. */
final class ClassicResults {

  private final Field results;

  ClassicResults(Field results) {
    this.results = results;
  }

  /** Participants, how they were at the start, each outcome, adverse events, limits. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(participants(results.at("participant_flow")));
    sections.add(baseline(results.at("baseline")));
    for (Field outcome : results.all("outcome_list", "outcome")) {
      sections.add(outcome(outcome).section());
    }
    if (results.has("reported_events")) {
      sections.add(new ClassicEvents(results.at("reported_events")).events().section());
    }
    sections.add(
        new Section(
            "Results: limits",
            Fact.paragraphs("Limit stated", results.text("limitations_and_caveats"))));
    return sections;
  }

  static Groups groups(Field table) {
    Groups groups = new Groups();
    table
        .all("group_list", "group")
        .forEach(g -> groups.add(g.text("group_id"), g.text("title"), g.text("description")));
    return groups;
  }

  private static Section participants(Field flow) {
    Groups groups = groups(flow);
    List<Fact> facts = new ArrayList<>();
    facts.addAll(Fact.paragraphs("Recruitment", flow.text("recruitment_details")));
    facts.addAll(Fact.paragraphs("Before assignment", flow.text("pre_assignment_details")));
    facts.addAll(groups.facts());
    for (Field period : flow.all("period_list", "period")) {
      for (Field milestone : period.all("milestone_list", "milestone")) {
        facts.add(flow(period, milestone, groups, ""));
      }
      for (Field reason : period.all("drop_withdraw_reason_list", "drop_withdraw_reason")) {
        facts.add(flow(period, reason, groups, "left for "));
      }
    }
    return new Section("Results: participants", facts);
  }

  private static Fact flow(Field period, Field row, Groups groups, String before) {
    List<String> counts = new ArrayList<>();
    for (Field cell : row.all("participants_list", "participants")) {
      String comment = cell.text();
      counts.add(
          groups.title(cell.text("group_id"))
              + " "
              + cell.text("count")
              + (comment.isBlank() ? "" : " (" + comment.strip() + ")"));
    }
    String what = before + Words.lower(row.text("title"));
    return new Fact(
        "Participants", period.text("title") + ", " + what + ": " + String.join("; ", counts));
  }

  private static Section baseline(Field baseline) {
    Groups groups = groups(baseline);
    List<Fact> facts = new ArrayList<>();
    facts.addAll(Fact.paragraphs("Analysed population", baseline.text("population")));
    facts.addAll(groups.facts());
    for (Field analysed : baseline.all("analyzed_list", "analyzed")) {
      List<String> counts =
          analysed.all("count_list", "count").stream()
              .map(c -> groups.title(c.text("group_id")) + " " + c.text("value"))
              .toList();
      facts.add(
          new Fact("At the start", analysed.text("units") + ": " + String.join("; ", counts)));
    }
    for (Field measure : baseline.all("measure_list", "measure")) {
      Measure read =
          new Measure(
              "",
              measure.text("title"),
              "",
              about(measure),
              groups,
              scale(measure),
              rows(measure, groups, false),
              List.of());
      facts.addAll(read.lines("At the start"));
    }
    return new Section("Results: at the start", facts);
  }

  private static Measure outcome(Field outcome) {
    Groups groups = groups(outcome);
    Field measure = outcome.at("measure");
    return new Measure(
        Words.lower(outcome.text("type")),
        outcome.text("title"),
        outcome.text("time_frame"),
        about(outcome),
        groups,
        scale(measure),
        rows(measure, groups, true),
        outcome.all("analysis_list", "analysis").stream().map(a -> analysis(a, groups)).toList());
  }

  private static List<Fact> about(Field measure) {
    List<Fact> about = new ArrayList<>();
    about.addAll(Fact.paragraphs("Outcome described", measure.text("description")));
    about.addAll(Fact.paragraphs("Analysed population", measure.text("population")));
    return about;
  }

  private static Scale scale(Field measure) {
    return new Scale(
        Words.lower(measure.text("param")), measure.text("dispersion"), measure.text("units"));
  }

  private static List<Measure.Row> rows(Field measure, Groups groups, boolean counted) {
    List<Measure.Row> rows = new ArrayList<>();
    for (Field part : measure.all("class_list", "class")) {
      for (Field category : part.all("category_list", "category")) {
        List<Figure> figures =
            category.all("measurement_list", "measurement").stream()
                .map(cell -> figure(cell, part, measure, groups, counted))
                .toList();
        String name =
            String.join(
                ", ",
                Stream.of(part.text("title"), category.text("title"), category.text("sub_title"))
                    .filter(title -> !title.isBlank())
                    .toList());
        rows.add(new Measure.Row(name, figures));
      }
    }
    return rows;
  }

  private static Figure figure(
      Field cell, Field part, Field measure, Groups groups, boolean counted) {
    String id = cell.text("group_id");
    String people = count(part, id);
    if (people.isEmpty() && counted) {
      people = count(measure, id);
    }
    return new Figure(
        groups.title(id),
        people,
        cell.text("value"),
        cell.text("spread"),
        cell.text("lower_limit"),
        cell.text("upper_limit"),
        cell.text().strip());
  }

  private static String count(Field measure, String group) {
    return measure.all("analyzed_list", "analyzed").stream()
        .limit(1)
        .flatMap(analysed -> analysed.all("count_list", "count").stream())
        .filter(count -> count.text("group_id").equals(group))
        .map(count -> count.text("value"))
        .findFirst()
        .orElse("");
  }

  private static Analysis analysis(Field analysis, Groups groups) {
    String dispersion = analysis.text("dispersion_value");
    List<String> comments = new ArrayList<>();
    for (String name :
        List.of(
            "groups_desc",
            "p_value_desc",
            "method_desc",
            "estimate_desc",
            "ci_upper_limit_na_comment",
            "ci_lower_limit_na_comment",
            "non_inferiority_desc",
            "other_analysis_desc")) {
      comments.add(analysis.text(name));
    }
    return new Analysis(
        analysis.texts("group_id_list", "group_id").stream().map(groups::title).toList(),
        analysis.text("method"),
        analysis.text("p_value"),
        analysis.text("param_type"),
        analysis.text("param_value"),
        dispersion.isBlank() ? "" : (analysis.text("dispersion_type") + " " + dispersion).strip(),
        new Analysis.Interval(
            analysis.text("ci_percent"),
            analysis.text("ci_n_sides"),
            analysis.text("ci_lower_limit"),
            analysis.text("ci_upper_limit")),
        Words.lower(analysis.text("non_inferiority_type")),
        comments);
  }
}
