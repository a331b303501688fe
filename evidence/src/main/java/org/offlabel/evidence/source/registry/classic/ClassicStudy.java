package org.offlabel.evidence.source.registry.classic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.offlabel.evidence.source.registry.tree.Field;
import org.offlabel.evidence.source.registry.trial.Arm;
import org.offlabel.evidence.source.registry.trial.Cited;
import org.offlabel.evidence.source.registry.trial.Compared;
import org.offlabel.evidence.source.registry.trial.Criteria;
import org.offlabel.evidence.source.registry.trial.Dated;
import org.offlabel.evidence.source.registry.trial.Fact;
import org.offlabel.evidence.source.registry.trial.Numbers;
import org.offlabel.evidence.source.registry.trial.PlannedDesign;
import org.offlabel.evidence.source.registry.trial.PlannedOutcome;
import org.offlabel.evidence.source.registry.trial.PlannedOutcome.Rank;
import org.offlabel.evidence.source.registry.trial.Section;
import org.offlabel.evidence.source.registry.trial.Treatment;
import org.offlabel.evidence.source.registry.trial.Trial;
import org.offlabel.evidence.source.registry.trial.Words;

/** A study of the classic layout: its protocol, and its results where they are posted. */
public final class ClassicStudy {

  private final Field study;

  private ClassicStudy(Field study) {
    this.study = study;
  }

  /** Whether the fields are those of such a study. */
  public static boolean is(Field fields) {
    return fields.has("id_info", "nct_id");
  }

  /** The registration; empty where it has no number. */
  public static Optional<Trial> trial(Field fields) {
    String number = fields.text("id_info", "nct_id").strip();
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(new ClassicStudy(fields).trial(number));
  }

  /** Programs that made JSON of the XML left its entities as they were. */
  public static Optional<Trial> trialOfJson(Field fields) {
    return trial(fields.mapped(words -> Parser.unescapeEntities(words, false)));
  }

  private Trial trial(String number) {
    Numbers numbers = new Numbers(number);
    study.texts("id_info", "nct_alias").forEach(alias -> numbers.also(alias, "earlier number"));
    numbers.also(study.text("id_info", "org_study_id"), "sponsor");
    study.texts("id_info", "secondary_id").forEach(id -> numbers.also(id, ""));
    List<Section> sections = new ArrayList<>(planned());
    sections.addAll(new ClassicResults(study.at("clinical_results")).sections());
    String brief = study.text("brief_title");
    return new Trial(
        number,
        numbers.identifiers(),
        "ClinicalTrials.gov",
        brief.isBlank() ? study.text("official_title") : brief,
        study.texts("study_type").stream().map(Words::lower).toList(),
        Dated.partial(first("study_first_posted", "study_first_submitted", "firstreceived_date")),
        Dated.partial(first("last_update_posted", "last_update_submitted", "lastchanged_date")),
        facts(numbers),
        sections,
        cited());
  }

  /** Older files have the older names. */
  private String first(String... names) {
    for (String name : names) {
      if (!study.text(name).isBlank()) {
        return study.text(name);
      }
    }
    return "";
  }

  private List<Fact> facts(Numbers numbers) {
    List<Fact> facts = new ArrayList<>();
    facts.add(numbers.fact());
    facts.add(new Fact("Official title", study.text("official_title")));
    facts.add(new Fact("Acronym", study.text("acronym")));
    facts.addAll(compared().facts());
    facts.add(Fact.joined("Condition", study.texts("condition")));
    facts.add(Fact.joined("Keyword", study.texts("keyword")));
    Field who = study.at("eligibility");
    facts.addAll(
        Numbers.population(
            who.text("minimum_age"),
            who.text("maximum_age"),
            who.text("gender"),
            who.text("healthy_volunteers")));
    facts.add(
        Fact.joined(
            "Place",
            List.copyOf(new LinkedHashSet<>(study.texts("location_countries", "country")))));
    facts.add(new Fact("Sponsor", study.text("sponsors", "lead_sponsor", "agency")));
    facts.add(Fact.joined("Collaborator", study.texts("sponsors", "collaborator", "agency")));
    String phase = Words.lower(study.text("phase"));
    facts.add(new Fact("Phase", phase.equals("n/a") ? "" : phase));
    facts.add(design().fact());
    facts.addAll(course());
    return facts;
  }

  private PlannedDesign design() {
    Field info = study.at("study_design_info");
    String allocation = info.text("allocation");
    String model = info.text("intervention_model");
    List<String> more = new ArrayList<>();
    if (Words.lower(allocation).startsWith("non")) {
      more.add("non-randomised");
    }
    more.addAll(info.texts("time_perspective").stream().map(Words::lower).toList());
    return new PlannedDesign(
        study.text("study_type"),
        allocation.equals("N/A") ? "" : allocation,
        model.isBlank() ? info.text("observational_model") : model,
        info.text("masking"),
        List.of(),
        Words.lower(info.text("primary_purpose")),
        more);
  }

  private List<Fact> course() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Status", Words.lower(study.text("overall_status"))));
    facts.add(new Fact("Why stopped", study.text("why_stopped")));
    facts.add(Numbers.size(study.text("enrollment", "type"), study.text("enrollment")));
    facts.add(new Fact("Duration", study.text("target_duration")));
    facts.add(date("Start", "start_date"));
    facts.add(date("Primary completion", "primary_completion_date"));
    facts.add(date("Completion", "completion_date"));
    facts.add(Dated.fact("First submitted", first("study_first_submitted", "firstreceived_date")));
    facts.add(date("First posted", "study_first_posted"));
    facts.add(date("Results posted", "results_first_posted"));
    facts.add(date("Last update", "last_update_posted"));
    facts.add(date("Last verified", "verification_date"));
    return facts;
  }

  private Fact date(String label, String name) {
    return Dated.fact(label, study.text(name), study.text(name, "type"));
  }

  private Compared compared() {
    List<Arm> arms =
        study.all("arm_group").stream()
            .map(
                arm ->
                    new Arm(
                        arm.text("arm_group_label"),
                        arm.text("arm_group_type"),
                        arm.text("description"),
                        List.of()))
            .toList();
    List<Treatment> treatments =
        study.all("intervention").stream()
            .map(
                t ->
                    new Treatment(
                        t.text("intervention_type"),
                        t.text("intervention_name"),
                        t.texts("other_name"),
                        t.text("description"),
                        t.texts("arm_group_label")))
            .toList();
    return new Compared(arms, treatments);
  }

  private List<Section> planned() {
    List<PlannedOutcome> outcomes = new ArrayList<>();
    outcomes(outcomes, Rank.PRIMARY, "primary_outcome");
    outcomes(outcomes, Rank.SECONDARY, "secondary_outcome");
    outcomes(outcomes, Rank.OTHER, "other_outcome");
    List<Fact> summary =
        new ArrayList<>(Fact.paragraphs("Summary", study.text("brief_summary", "textblock")));
    summary.addAll(Fact.paragraphs("Description", study.text("detailed_description", "textblock")));
    return List.of(
        PlannedOutcome.section(outcomes),
        compared().section(),
        new Section("Summary", summary),
        new Section(
            "Eligibility", Criteria.of(study.text("eligibility", "criteria", "textblock"))));
  }

  private void outcomes(List<PlannedOutcome> outcomes, Rank rank, String name) {
    for (Field outcome : study.all(name)) {
      outcomes.add(
          new PlannedOutcome(
              rank,
              outcome.text("measure"),
              outcome.text("time_frame"),
              outcome.text("description")));
    }
  }

  private List<Cited> cited() {
    List<Cited> cited = new ArrayList<>();
    study.all("results_reference").forEach(r -> cited.add(cited(Cited.Role.RESULTS, r)));
    study.all("reference").forEach(r -> cited.add(cited(Cited.Role.UNSTATED, r)));
    cited.removeIf(one -> one.citation().isBlank() && one.pmid().isBlank());
    return cited;
  }

  private static Cited cited(Cited.Role role, Field reference) {
    return new Cited(role, reference.text("citation"), reference.text("PMID"));
  }
}
