package org.offlabel.evidence.source.registry.isrctn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.evidence.source.registry.tree.Field;
import org.offlabel.evidence.source.registry.trial.Criteria;
import org.offlabel.evidence.source.registry.trial.Dated;
import org.offlabel.evidence.source.registry.trial.Fact;
import org.offlabel.evidence.source.registry.trial.Numbers;
import org.offlabel.evidence.source.registry.trial.PlannedDesign;
import org.offlabel.evidence.source.registry.trial.PlannedOutcome;
import org.offlabel.evidence.source.registry.trial.PlannedOutcome.Rank;
import org.offlabel.evidence.source.registry.trial.Section;
import org.offlabel.evidence.source.registry.trial.Trial;
import org.offlabel.evidence.source.registry.trial.Words;

/** A trial of ISRCTN. */
public final class IsrctnTrial {

  private final Field trial;

  private IsrctnTrial(Field trial) {
    this.trial = trial;
  }

  /** Whether the fields are those of such a trial, or of an element around one. */
  public static boolean is(Field fields) {
    return fields.has("isrctn") || fields.has("trial", "isrctn");
  }

  /** The registration; empty where it has no number. */
  public static Optional<Trial> trial(Field fields) {
    Field trial = fields.has("trial", "isrctn") ? fields.at("trial") : fields;
    String digits = trial.text("isrctn").strip().toUpperCase(Locale.ROOT).replace("ISRCTN", "");
    return digits.isBlank()
        ? Optional.empty()
        : Optional.of(new IsrctnTrial(trial).trial("ISRCTN" + digits.strip(), fields));
  }

  private Trial trial(String number, Field whole) {
    Field elsewhere = trial.at("externalRefs");
    Numbers numbers = new Numbers(number);
    numbers.also(elsewhere.text("clinicalTrialsGovNumber"), "");
    numbers.also(elsewhere.text("eudraCTNumber"), "");
    numbers.also(elsewhere.text("irasNumber"), "IRAS");
    numbers.also(elsewhere.text("protocolSerialNumber"), "protocol");
    elsewhere
        .texts("secondaryNumbers", "secondaryNumber")
        .forEach(other -> numbers.also(other, "secondary"));
    Field about = trial.at("trialDescription");
    String title = about.text("title");
    return new Trial(
        number,
        numbers.identifiers(),
        "ISRCTN",
        title.isBlank() ? about.text("scientificTitle") : title,
        trial.texts("trialDesign", "primaryStudyDesign").stream().map(Words::lower).toList(),
        Dated.partial(trial.text("isrctn", "dateAssigned")),
        Dated.partial(trial.text("lastUpdated")),
        facts(numbers, whole),
        sections(),
        List.of());
  }

  private List<Fact> facts(Numbers numbers, Field whole) {
    List<Fact> facts = new ArrayList<>();
    facts.add(numbers.fact());
    facts.add(new Fact("Official title", trial.text("trialDescription", "scientificTitle")));
    facts.add(new Fact("Acronym", trial.text("trialDescription", "acronym")));
    facts.add(Fact.joined("Drug", drugs()));
    facts.add(Fact.joined("Condition", trial.texts("conditions", "condition", "description")));
    Field who = trial.at("participants");
    List<String> ages = new ArrayList<>(who.texts("ageRange"));
    ages.addAll(who.texts("ageRanges", "ageRange"));
    facts.add(Fact.joined("Population", ages));
    facts.addAll(Numbers.population("", "", who.text("gender"), ""));
    facts.add(Fact.joined("Place", who.texts("recruitmentCountries", "country")));
    facts.add(Fact.joined("Sponsor", whole.texts("sponsor", "organisation")));
    facts.add(
        Fact.joined(
            "Phase",
            trial.texts("interventions", "intervention", "phase").stream()
                .filter(phase -> phase.startsWith("Phase"))
                .toList()));
    facts.add(design().fact());
    facts.addAll(course());
    return facts;
  }

  /** Names stand in one field, set apart by commas or semicolons. */
  private List<String> drugs() {
    List<String> names = new ArrayList<>();
    for (Field intervention : trial.all("interventions", "intervention")) {
      for (String name : intervention.text("drugNames").split("[,;\n]", -1)) {
        names.add(name.strip());
      }
    }
    names.removeIf(String::isBlank);
    return names.stream().distinct().toList();
  }

  /**
   * The register has no fields for allocation and masking in older records, but says it in words.
   */
  private PlannedDesign design() {
    Field design = trial.at("trialDesign");
    Field fields = design.at("interventionalTrialDesign");
    List<String> said = said(design, fields);
    return PlannedDesign.told(String.join("; ", said) + " " + fields.text("allocation"), said);
  }

  private static List<String> said(Field design, Field fields) {
    List<String> said = new ArrayList<>();
    said.add(design.text("studyDesign"));
    said.add(design.text("secondaryStudyDesign"));
    String masking = fields.text("masking");
    said.add(masking.isBlank() ? "" : "masking " + masking);
    said.addAll(design.texts("trialTypes", "trialType"));
    said.removeIf(String::isBlank);
    return said;
  }

  private List<Fact> course() {
    Field who = trial.at("participants");
    Field design = trial.at("trialDesign");
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Status", Words.lower(status(who, design))));
    facts.add(new Fact("Why stopped", design.text("reasonAbandoned")));
    facts.add(Numbers.size("estimated", who.text("targetEnrolment")));
    facts.add(Numbers.size("actual", who.text("totalFinalEnrolment")));
    facts.add(Dated.fact("Start", who.text("recruitmentStart")));
    facts.add(Dated.fact("Recruitment end", who.text("recruitmentEnd")));
    facts.add(Dated.fact("Completion", design.text("overallEndDate")));
    facts.add(Dated.fact("First posted", trial.text("isrctn", "dateAssigned")));
    facts.add(Dated.fact("Last update", trial.text("lastUpdated")));
    return facts;
  }

  private static String status(Field who, Field design) {
    String overall = design.text("overallStatusOverride");
    return overall.isBlank() ? who.text("recruitmentStatusOverride") : overall;
  }

  private List<Section> sections() {
    Field about = trial.at("trialDescription");
    List<PlannedOutcome> outcomes = new ArrayList<>();
    outcomes(outcomes, Rank.PRIMARY, about, "primaryOutcome");
    outcomes(outcomes, Rank.SECONDARY, about, "secondaryOutcome");
    List<Fact> treatments =
        trial.texts("interventions", "intervention", "description").stream()
            .flatMap(words -> Fact.paragraphs("Intervention", words).stream())
            .toList();
    List<Fact> summary =
        new ArrayList<>(Fact.paragraphs("Hypothesis", about.text("studyHypothesis")));
    summary.addAll(Fact.paragraphs("Summary", about.text("plainEnglishSummary")));
    Field who = trial.at("participants");
    List<Fact> results =
        new ArrayList<>(
            Fact.paragraphs("Publication", trial.text("results", "publicationDetails")));
    results.addAll(Fact.each("Output", outputs()));
    return List.of(
        PlannedOutcome.section(outcomes),
        new Section("Interventions", treatments),
        new Section("Summary", summary),
        new Section("Eligibility", Criteria.of(who.text("inclusion"), who.text("exclusion"))),
        new Section("Publications named", results));
  }

  /** Older records have one field of words, newer ones a list. */
  private static void outcomes(List<PlannedOutcome> outcomes, Rank rank, Field about, String name) {
    for (Field outcome : about.all(name + "s", "outcomeMeasure")) {
      outcomes.add(
          new PlannedOutcome(
              rank, outcome.text("variable"), outcome.text("timepoints"), outcome.text("method")));
    }
    if (about.has(name)) {
      Fact.paragraphs("x", about.text(name))
          .forEach(o -> outcomes.add(new PlannedOutcome(rank, o.value(), "", "")));
    }
  }

  private List<String> outputs() {
    List<String> outputs = new ArrayList<>();
    for (Field output : trial.all("outputs", "output")) {
      String words =
          String.join(
              " ",
              output.text("outputType"),
              output.text("dateCreated"),
              output.text("externalLink", "url"),
              output.text("externalLink"),
              output.text("description"));
      outputs.add(words.strip());
    }
    return outputs;
  }
}
