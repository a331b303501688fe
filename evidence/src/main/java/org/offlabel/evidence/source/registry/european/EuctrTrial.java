package org.offlabel.evidence.source.registry.european;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** A protocol of EUCTR: what one country was told of a trial. */
public final class EuctrTrial {

  private final Field record;
  private final Codes codes;

  private EuctrTrial(Field record) {
    this.record = record;
    this.codes = new Codes(record);
  }

  /** Whether the fields are those of such a protocol, or of its results alone. */
  public static boolean is(Field fields) {
    return !new Codes(fields).text("a2").isBlank()
        || (fields.has("eudractNumber") && fields.has("trialInformation"));
  }

  /** The registration; empty where it has no number. */
  public static Optional<Trial> trial(Field fields) {
    EuctrTrial trial = new EuctrTrial(fields);
    String given = trial.codes.text("a2", "eudract").strip();
    String number = given.isEmpty() ? fields.text("eudractNumber").strip() : given;
    return number.isEmpty() ? Optional.empty() : Optional.of(trial.trial(number));
  }

  private Trial trial(String number) {
    String country = record.text("country").strip();
    String shown = country.length() == 2 ? number + "-" + country : number;
    Numbers numbers = new Numbers("EudraCT " + number);
    numbers.also("EUCTR" + shown, "");
    numbers.also(codes.text("a52"), "");
    numbers.also(codes.text("a51"), "");
    numbers.also(codes.text("a53"), "World Health Organization");
    numbers.also(codes.text("a41"), "sponsor");
    Field results = record.at("trialInformation");
    numbers.also(results.text("usctnIdentifier"), "");
    numbers.also(results.text("isrctnIdentifier"), "");
    List<Section> sections = new ArrayList<>(planned());
    sections.addAll(new EuctrResults(record).sections());
    String title = codes.text("a3", "title");
    return new Trial(
        "EudraCT " + shown,
        numbers.identifiers(),
        "EU Clinical Trials Register",
        title.isBlank() ? results.text("fullTitle") : title,
        List.of("interventional"),
        Dated.partial(codes.text("x6")),
        Optional.empty(),
        facts(numbers),
        sections,
        List.of());
  }

  private List<Fact> facts(Numbers numbers) {
    List<Fact> facts = new ArrayList<>();
    facts.add(numbers.fact());
    facts.add(new Fact("Title for lay people", codes.text("a31", "title")));
    facts.addAll(drugs());
    facts.add(new Fact("Condition", codes.text("e11")));
    facts.add(new Fact("Condition for lay people", codes.text("e111")));
    facts.add(new Fact("Therapeutic area", codes.text("e112")));
    facts.addAll(people());
    facts.add(new Fact("Place", codes.text("a1")));
    facts.add(new Fact("Planned places", codes.text("e863")));
    facts.add(Fact.joined("Sponsor", sponsors()));
    facts.add(phase());
    facts.add(design().fact());
    facts.addAll(course());
    return facts;
  }

  private List<Fact> drugs() {
    Set<String> tested = new LinkedHashSet<>();
    Set<String> compared = new LinkedHashSet<>();
    if (codes.yes("e822")) {
      compared.add("placebo");
    }
    for (Field product : record.all("dimp")) {
      String role = new Codes(product).text("d12", "role");
      (role.equalsIgnoreCase("comparator") ? compared : tested).addAll(names(product));
    }
    compared.add(codes.text("e8231"));
    if (codes.no("e81")) {
      compared.add("none");
    }
    return List.of(
        Fact.joined("Drug", List.copyOf(tested)), Fact.joined("Comparator", List.copyOf(compared)));
  }

  /** The substance, else the product, else the brand. */
  private static List<String> names(Field product) {
    Codes codes = new Codes(product);
    List<String> substances = new ArrayList<>();
    for (Field detail : product.all("d38_imp_identification_details")) {
      substances.add(new Codes(detail).text("d38", "inn"));
    }
    substances.add(codes.text("d38", "inn_"));
    substances.removeIf(String::isBlank);
    if (!substances.isEmpty()) {
      return substances.stream().distinct().toList();
    }
    String name = codes.text("d31");
    return List.of(name.isBlank() ? codes.text("d2111") : name);
  }

  private List<String> sponsors() {
    List<String> names = new ArrayList<>();
    record.all("b1_sponsor").forEach(sponsor -> names.add(new Codes(sponsor).text("b11")));
    names.add(codes.text("b11"));
    return names.stream().distinct().toList();
  }

  private Fact phase() {
    List<String> phases = new ArrayList<>();
    List<String> fields = List.of("e71", "e72", "e73", "e74");
    for (String field : fields) {
      if (codes.yes(field)) {
        phases.add("phase " + (fields.indexOf(field) + 1));
      }
    }
    return new Fact("Phase", String.join("/", phases));
  }

  private PlannedDesign design() {
    boolean randomised = codes.yes("e811");
    String model = codes.yes("e816") ? "crossover" : codes.yes("e815") ? "parallel" : "";
    if (model.isEmpty() && codes.no("e81")) {
      model = "single group";
    }
    String masking =
        codes.yes("e814")
            ? "double"
            : codes.yes("e813") ? "single" : codes.yes("e812") ? "open" : "";
    List<String> more = new ArrayList<>();
    more.add(codes.yes("e822") ? "placebo-controlled" : "");
    more.add(codes.no("e811") && codes.yes("e81") ? "non-randomised" : "");
    more.add(codes.yes("e83") ? "single centre" : "");
    more.add(codes.yes("e84") || codes.yes("e85") ? "several centres" : "");
    more.add(codes.text("e8171"));
    more.removeIf(String::isBlank);
    String allocation = randomised ? "randomised" : codes.no("e811") ? "non-randomised" : "";
    return new PlannedDesign("", allocation, model, masking, List.of(), "", more);
  }

  private List<Fact> people() {
    List<Fact> facts = new ArrayList<>();
    List<String> ages = new ArrayList<>();
    ages.add(codes.yes("f11") ? "under 18 years" : "");
    ages.add(codes.yes("f12") ? "18 to 64 years" : "");
    ages.add(codes.yes("f13") ? "65 years and older" : "");
    facts.add(Fact.joined("Population", ages));
    String sex =
        (codes.yes("f21") ? "female" : "")
            + (codes.yes("f21") && codes.yes("f22") ? " and " : "")
            + (codes.yes("f22") ? "male" : "");
    facts.addAll(Numbers.population("", "", sex, codes.text("f31")));
    return facts;
  }

  /** A trial of one country is planned as large as that country's part. */
  private List<Fact> course() {
    List<Fact> facts = new ArrayList<>();
    String status = codes.text("x5");
    facts.add(new Fact("Status", Words.lower(status)));
    facts.add(new Fact("Status at its end", Words.lower(codes.text("p", "end_of_trial_status"))));
    String all = codes.text("f422");
    String here = codes.text("f41");
    boolean only = codes.no("e85");
    facts.add(new Fact("Planned enrolment", Words.people(all.isBlank() && only ? here : all)));
    facts.add(new Fact("Planned in the European area", Words.people(codes.text("f421"))));
    facts.add(new Fact("Planned in this country", Words.people(here)));
    facts.add(Dated.fact("First entered", codes.text("x6")));
    facts.add(Dated.fact("Authorised", codes.text("n", "date_of_competent")));
    facts.add(Dated.fact("Completion", codes.text("p", "date_of_the_global")));
    Field results = record.at("trialInformation");
    facts.add(Dated.fact("Recruitment start", results.text("recruitmentStartDate")));
    facts.add(Dated.fact("Global end", results.text("globalEndOfTrialDate")));
    boolean early = results.text("globalEndOfTrialPremature").equals("true");
    facts.add(new Fact("Why stopped", early ? "the results say that it ended early" : ""));
    return facts;
  }

  private List<Section> planned() {
    List<PlannedOutcome> outcomes =
        List.of(
            new PlannedOutcome(Rank.PRIMARY, codes.text("e51"), codes.text("e511"), ""),
            new PlannedOutcome(Rank.SECONDARY, codes.text("e52"), codes.text("e521"), ""));
    List<Fact> aims = new ArrayList<>();
    aims.addAll(Fact.paragraphs("Main objective", codes.text("e21")));
    aims.addAll(Fact.paragraphs("Secondary objective", codes.text("e22")));
    return List.of(
        PlannedOutcome.section(outcomes),
        new Section("Objectives", aims),
        new Section("Eligibility", Criteria.of(codes.text("e3"), codes.text("e4"))));
  }
}
