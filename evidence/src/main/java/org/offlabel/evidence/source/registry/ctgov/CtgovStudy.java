package org.offlabel.evidence.source.registry.ctgov;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

/** A study of version 2: its protocol, and its results where they are posted. */
public final class CtgovStudy {

  private final Field study;
  private final Field protocol;
  private final Field identity;
  private final Field status;

  private CtgovStudy(Field study) {
    this.study = study;
    this.protocol = study.at("protocolSection");
    this.identity = protocol.at("identificationModule");
    this.status = protocol.at("statusModule");
  }

  /** Whether the fields are those of such a study. */
  public static boolean is(Field fields) {
    return fields.has("protocolSection");
  }

  /** The registration; empty where it has no number. */
  public static Optional<Trial> trial(Field fields) {
    CtgovStudy study = new CtgovStudy(fields.mapped(CtgovStudy::plain));
    String number = study.identity.text("nctId").strip();
    return number.isEmpty() ? Optional.empty() : Optional.of(study.trial(number));
  }

  /** Texts are Markdown, which writes a backslash before signs that could be taken for its own. */
  private static String plain(String words) {
    if (words.indexOf('\\') < 0) {
      return words;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      boolean escapes =
          words.charAt(i) == '\\'
              && i + 1 < words.length()
              && "\\<>[]()^*_~#.-+`!|{}&".indexOf(words.charAt(i + 1)) >= 0;
      i += escapes ? 1 : 0;
      plain.append(words.charAt(i));
    }
    return plain.toString();
  }

  private Trial trial(String number) {
    Numbers numbers = new Numbers(number);
    identity.texts("nctIdAliases").forEach(alias -> numbers.also(alias, "earlier number"));
    numbers.also(identity.text("orgStudyIdInfo", "id"), "sponsor");
    for (Field other : identity.all("secondaryIdInfos")) {
      String whose = other.text("domain");
      numbers.also(other.text("id"), whose.isBlank() ? Words.lower(other.text("type")) : whose);
    }
    List<Section> sections = new ArrayList<>(planned());
    sections.addAll(new CtgovResults(study.at("resultsSection")).sections());
    return new Trial(
        number,
        numbers.identifiers(),
        "ClinicalTrials.gov",
        title(),
        protocol.texts("designModule", "studyType").stream().map(Words::of).toList(),
        Dated.partial(status.text("studyFirstPostDateStruct", "date")),
        Dated.partial(status.text("lastUpdatePostDateStruct", "date")),
        facts(numbers),
        sections,
        cited());
  }

  private String title() {
    String brief = identity.text("briefTitle");
    return brief.isBlank() ? identity.text("officialTitle") : brief;
  }

  private List<Fact> facts(Numbers numbers) {
    List<Fact> facts = new ArrayList<>();
    facts.add(numbers.fact());
    facts.add(new Fact("Official title", identity.text("officialTitle")));
    facts.add(new Fact("Acronym", identity.text("acronym")));
    facts.addAll(compared().facts());
    facts.add(Fact.joined("Condition", protocol.texts("conditionsModule", "conditions")));
    facts.add(Fact.joined("Keyword", protocol.texts("conditionsModule", "keywords")));
    facts.addAll(people());
    facts.add(Fact.joined("Place", countries()));
    facts.add(
        new Fact("Sponsor", protocol.text("sponsorCollaboratorsModule", "leadSponsor", "name")));
    facts.add(
        Fact.joined(
            "Collaborator", protocol.texts("sponsorCollaboratorsModule", "collaborators", "name")));
    facts.add(phase());
    facts.add(design().fact());
    facts.addAll(course());
    return facts;
  }

  private Fact phase() {
    List<String> phases =
        protocol.texts("designModule", "phases").stream()
            .map(Words::lower)
            .filter(phase -> !phase.equals("na"))
            .map(phase -> phase.replace("phase", "phase "))
            .toList();
    return new Fact("Phase", String.join("/", phases));
  }

  private PlannedDesign design() {
    Field design = protocol.at("designModule");
    Field info = design.at("designInfo");
    String model = info.text("interventionModel");
    String purpose = info.text("primaryPurpose");
    List<String> more = new ArrayList<>();
    if (Words.lower(info.text("allocation")).startsWith("non")) {
      more.add("non-randomised");
    }
    more.addAll(info.texts("timePerspective").stream().map(Words::lower).toList());
    return new PlannedDesign(
        design.text("studyType"),
        info.text("allocation").equals("NA") ? "" : info.text("allocation"),
        model.isBlank() ? info.text("observationalModel") : model,
        info.text("maskingInfo", "masking"),
        info.texts("maskingInfo", "whoMasked"),
        purpose,
        more);
  }

  private List<Fact> course() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Status", Words.of(status.text("overallStatus"))));
    facts.add(new Fact("Why stopped", status.text("whyStopped")));
    Field size = protocol.at("designModule", "enrollmentInfo");
    facts.add(Numbers.size(size.text("type"), size.text("count")));
    facts.add(new Fact("Duration", protocol.text("designModule", "targetDuration")));
    facts.add(date("Start", "startDateStruct"));
    facts.add(date("Primary completion", "primaryCompletionDateStruct"));
    facts.add(date("Completion", "completionDateStruct"));
    facts.add(new Fact("First submitted", status.text("studyFirstSubmitDate")));
    facts.add(date("First posted", "studyFirstPostDateStruct"));
    facts.add(
        study.text("hasResults").equals("false")
            ? new Fact("Results posted", "none")
            : date("Results posted", "resultsFirstPostDateStruct"));
    facts.add(date("Last update", "lastUpdatePostDateStruct"));
    facts.add(new Fact("Last verified", status.text("statusVerifiedDate")));
    return facts;
  }

  private Fact date(String label, String name) {
    return Dated.fact(label, status.text(name, "date"), status.text(name, "type"));
  }

  private List<Fact> people() {
    Field who = protocol.at("eligibilityModule");
    return Numbers.population(
        who.text("minimumAge"),
        who.text("maximumAge"),
        who.text("sex"),
        who.text("healthyVolunteers"));
  }

  private List<String> countries() {
    return List.copyOf(
        new LinkedHashSet<>(protocol.texts("contactsLocationsModule", "locations", "country")));
  }

  private Compared compared() {
    Field module = protocol.at("armsInterventionsModule");
    List<Arm> arms =
        module.all("armGroups").stream()
            .map(
                arm ->
                    new Arm(
                        arm.text("label"),
                        arm.text("type"),
                        arm.text("description"),
                        arm.texts("interventionNames")))
            .toList();
    List<Treatment> treatments =
        module.all("interventions").stream()
            .map(
                t ->
                    new Treatment(
                        t.text("type"),
                        t.text("name"),
                        t.texts("otherNames"),
                        t.text("description"),
                        t.texts("armGroupLabels")))
            .toList();
    return new Compared(arms, treatments);
  }

  private List<Section> planned() {
    List<PlannedOutcome> outcomes = new ArrayList<>();
    outcomes(outcomes, Rank.PRIMARY, "primaryOutcomes");
    outcomes(outcomes, Rank.SECONDARY, "secondaryOutcomes");
    outcomes(outcomes, Rank.OTHER, "otherOutcomes");
    Field text = protocol.at("descriptionModule");
    List<Fact> summary = new ArrayList<>(Fact.paragraphs("Summary", text.text("briefSummary")));
    summary.addAll(Fact.paragraphs("Description", text.text("detailedDescription")));
    return List.of(
        PlannedOutcome.section(outcomes),
        compared().section(),
        new Section("Summary", summary),
        new Section(
            "Eligibility", Criteria.of(protocol.text("eligibilityModule", "eligibilityCriteria"))));
  }

  private void outcomes(List<PlannedOutcome> outcomes, Rank rank, String name) {
    for (Field outcome : protocol.all("outcomesModule", name)) {
      outcomes.add(
          new PlannedOutcome(
              rank,
              outcome.text("measure"),
              outcome.text("timeFrame"),
              outcome.text("description")));
    }
  }

  private List<Cited> cited() {
    return protocol.all("referencesModule", "references").stream()
        .map(r -> new Cited(role(r.text("type")), r.text("citation"), r.text("pmid")))
        .toList();
  }

  private static Cited.Role role(String type) {
    return switch (type) {
      case "RESULT" -> Cited.Role.RESULTS;
      case "DERIVED" -> Cited.Role.NAMES_THE_TRIAL;
      case "BACKGROUND" -> Cited.Role.BACKGROUND;
      default -> Cited.Role.UNSTATED;
    };
  }
}
