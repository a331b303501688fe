package org.offlabel.evidence.source.registry.european;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.offlabel.evidence.source.registry.tree.Field;
import org.offlabel.evidence.source.registry.trial.Dated;
import org.offlabel.evidence.source.registry.trial.Fact;
import org.offlabel.evidence.source.registry.trial.Numbers;
import org.offlabel.evidence.source.registry.trial.PlannedOutcome;
import org.offlabel.evidence.source.registry.trial.PlannedOutcome.Rank;
import org.offlabel.evidence.source.registry.trial.Section;
import org.offlabel.evidence.source.registry.trial.Trial;
import org.offlabel.evidence.source.registry.trial.Words;

/** A trial of CTIS, in the present layout of its service, the former one, or a search result. */
public final class CtisTrial {

  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
  private static final List<String> DESIGN_WORDS =
      List.of(
          "random",
          "blind",
          "open-label",
          "open label",
          "placebo",
          "crossover",
          "cross-over",
          "single-arm",
          "single arm");

  private final Field trial;
  private final Field part;
  private final Field details;

  private CtisTrial(Field trial) {
    this.trial = trial;
    this.part =
        Stream.concat(
                trial.all("authorizedApplication", "authorizedPartI").stream(),
                trial.all("applications", "partI").stream())
            .filter(one -> one.has("trialDetails"))
            .findFirst()
            .orElse(Field.nothing());
    this.details = part.at("trialDetails");
  }

  /** Whether the fields are those of such a trial. */
  public static boolean is(Field fields) {
    return fields.has("ctNumber");
  }

  /** The registration; empty where it has no number. */
  public static Optional<Trial> trial(Field fields) {
    String number = fields.text("ctNumber").strip();
    return number.isEmpty() ? Optional.empty() : Optional.of(new CtisTrial(fields).trial(number));
  }

  private Trial trial(String number) {
    Field names = details.at("clinicalTrialIdentifiers");
    Field elsewhere = names.at("secondaryIdentifyingNumbers");
    Numbers numbers = new Numbers(number);
    numbers.also(elsewhere.text("nctNumber", "number"), "");
    numbers.also(elsewhere.text("isrctnNumber", "number"), "");
    numbers.also(trial.text("authorizedApplication", "eudraCt", "eudraCtCode"), "");
    numbers.also(elsewhere.text("whoUniversalTrialNumber", "number"), "World Health Organization");
    for (Field other : elsewhere.all("additionalRegistries")) {
      numbers.also(other.text("number"), other.text("otherRegistryName"));
    }
    numbers.also(names.text("shortTitle"), "sponsor");
    return new Trial(
        number,
        numbers.identifiers(),
        "EU Clinical Trials Information System",
        title(),
        List.of("interventional"),
        Dated.partial(dated(trial.text("decisionDateOverall"))),
        Dated.partial(dated(trial.text("lastUpdated"))),
        facts(numbers),
        sections(),
        List.of());
  }

  private String title() {
    Field names = details.at("clinicalTrialIdentifiers");
    return Stream.of(
            names.text("fullTitle"),
            names.text("publicTitle"),
            trial.text("title"),
            trial.text("ctTitle"))
        .filter(title -> !title.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The register writes the day first. */
  private static String dated(String date) {
    Matcher dayFirst = DAY_FIRST.matcher(date);
    return dayFirst.find()
        ? dayFirst.group(3) + "-" + dayFirst.group(2) + "-" + dayFirst.group(1)
        : date;
  }

  private List<Fact> facts(Numbers numbers) {
    List<Fact> facts = new ArrayList<>();
    facts.add(numbers.fact());
    String lay = details.text("clinicalTrialIdentifiers", "publicTitle");
    facts.add(new Fact("Title for lay people", lay.equals(title()) ? "" : lay));
    facts.addAll(drugs());
    Set<String> conditions =
        new LinkedHashSet<>(part.texts("medicalConditions", "medicalCondition"));
    conditions.addAll(
        details.texts(
            "trialInformation", "medicalCondition", "partIMedicalConditions", "medicalCondition"));
    conditions.addAll(trial.texts("conditions"));
    facts.add(Fact.joined("Condition", List.copyOf(conditions)));
    facts.add(Fact.joined("Therapeutic area", trial.texts("therapeuticAreas")));
    facts.addAll(Numbers.population("", "", trial.text("gender"), ""));
    facts.add(new Fact("Population", trial.text("ageGroup")));
    facts.add(Fact.joined("Place", places()));
    facts.add(Fact.joined("Sponsor", sponsors()));
    facts.add(new Fact("Phase", phase()));
    facts.add(design());
    facts.addAll(course());
    return facts;
  }

  private String phase() {
    String phase = trial.text("trialPhase");
    return phase.chars().allMatch(Character::isDigit) ? "" : phase;
  }

  /** The service leaves the design to the title. */
  private Fact design() {
    String lower = title().toLowerCase(Locale.ROOT);
    boolean told = DESIGN_WORDS.stream().anyMatch(lower::contains);
    return told
        ? Fact.joined("Design", List.of("unclear", "the title says " + title()))
        : new Fact("Design", "");
  }

  private List<Fact> drugs() {
    Set<String> tested = new LinkedHashSet<>();
    Set<String> compared = new LinkedHashSet<>();
    Set<String> most = new LinkedHashSet<>();
    for (Field role : part.all("productRoleGroupInfos")) {
      String name = Words.lower(role.text("productRoleName"));
      for (Field product : role.all("products")) {
        switch (name) {
          case "test" -> {
            tested.add(substance(product));
            most.add(highest(product));
          }
          case "comparator" -> compared.add(substance(product));
          case "placebo" -> compared.add("placebo");
          default -> {
            // Medicines that everybody gets are part of the setting.
          }
        }
      }
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.joined("Drug", List.copyOf(tested)));
    facts.add(Fact.joined("Comparator", List.copyOf(compared)));
    most.forEach(dose -> facts.add(new Fact("Highest daily dose", dose)));
    return facts;
  }

  private static String substance(Field product) {
    return Stream.of(
            product.text("productDictionaryInfo", "activeSubstanceName"),
            product.text("jsonActiveSubstanceNames"),
            product.text("productName"),
            product.text("productDictionaryInfo", "prodName"))
        .filter(name -> !name.isBlank() && !name.equalsIgnoreCase("n/a"))
        .map(Words::of)
        .findFirst()
        .orElse("");
  }

  private static String highest(Field product) {
    String amount = product.text("maxDailyDoseAmount");
    return amount.isBlank()
        ? ""
        : substance(product) + " " + amount + " " + product.text("doseUom");
  }

  private List<String> places() {
    Set<String> places = new LinkedHashSet<>();
    places.addAll(
        trial.texts("authorizedApplication", "authorizedPartsII", "mscInfo", "countryName"));
    places.addAll(trial.texts("applications", "partIIInfo", "mscInfo", "countryName"));
    places.addAll(part.texts("rowCountriesInfo", "name"));
    if (places.isEmpty()) {
      places.addAll(trial.texts("trialCountries"));
    }
    return List.copyOf(places);
  }

  private List<String> sponsors() {
    Set<String> names = new LinkedHashSet<>(part.texts("sponsors", "organisation", "name"));
    names.addAll(trial.texts("primarySponsor", "organisation", "name"));
    names.addAll(trial.texts("sponsor"));
    return List.copyOf(names);
  }

  private List<Fact> course() {
    List<Fact> facts = new ArrayList<>();
    String status = trial.text("ctStatus");
    boolean coded = status.chars().allMatch(Character::isDigit);
    facts.add(new Fact(coded ? "Status code" : "Status", coded ? status : Words.lower(status)));
    for (Field country : trial.all("authorizedApplication", "authorizedPartsII", "mscInfo")) {
      facts.add(
          new Fact(
              "Status in a country",
              country.text("countryName") + ": " + country.text("trialStatus")));
    }
    String here = Words.people(trial.text("totalNumberEnrolled"));
    facts.add(new Fact("Planned enrolment", here.isEmpty() ? "" : here + " in the European area"));
    facts.add(new Fact("Planned elsewhere", Words.people(part.text("rowSubjectCount"))));
    facts.add(Dated.fact("Start", dated(trial.text("startDateEU"))));
    Field planned = details.at("trialInformation", "trialDuration");
    facts.add(Dated.fact("Recruitment expected", planned.text("estimatedRecruitmentStartDate")));
    facts.add(Dated.fact("Completion expected", planned.text("estimatedEndDate")));
    facts.add(Dated.fact("Authorised", dated(trial.text("authorizationDate"))));
    facts.add(Dated.fact("Last update", dated(trial.text("lastUpdated"))));
    boolean none = trial.text("resultsFirstReceived").equalsIgnoreCase("no");
    facts.add(new Fact("Results posted", none ? "none" : ""));
    return facts;
  }

  private List<Section> sections() {
    Field information = details.at("trialInformation");
    List<PlannedOutcome> outcomes = new ArrayList<>();
    information
        .texts("endPoint", "primaryEndPoints", "endPoint")
        .forEach(o -> outcomes.add(new PlannedOutcome(Rank.PRIMARY, o, "", "")));
    information
        .texts("endPoint", "secondaryEndPoints", "endPoint")
        .forEach(o -> outcomes.add(new PlannedOutcome(Rank.SECONDARY, o, "", "")));
    List<Fact> aims = new ArrayList<>();
    aims.addAll(
        Fact.paragraphs("Main objective", information.text("trialObjective", "mainObjective")));
    aims.addAll(
        Fact.each(
            "Secondary objective",
            information.texts("trialObjective", "secondaryObjectives", "secondaryObjective")));
    Field who = information.at("eligibilityCriteria");
    List<Fact> criteria = new ArrayList<>();
    criteria.addAll(
        Fact.each(
            "Included", who.texts("principalInclusionCriteria", "principalInclusionCriteria")));
    criteria.addAll(
        Fact.each(
            "Excluded", who.texts("principalExclusionCriteria", "principalExclusionCriteria")));
    return List.of(
        PlannedOutcome.section(outcomes),
        new Section("Objectives", aims),
        new Section("Eligibility", criteria));
  }
}
