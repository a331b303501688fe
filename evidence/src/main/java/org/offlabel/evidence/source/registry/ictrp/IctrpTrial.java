package org.offlabel.evidence.source.registry.ictrp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.evidence.model.document.PartialDate;
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

/** A trial as the platform exports it: one field of words for each thing. */
public final class IctrpTrial {

  private static final List<String> MEDICINES =
      List.of("drug", "biological", "combination product", "dietary supplement", "genetic");

  private final Field trial;

  private IctrpTrial(Field trial) {
    this.trial = trial;
  }

  /** Whether the fields are those of such a trial. */
  public static boolean is(Field fields) {
    return fields.has("TrialID");
  }

  /** The registration; empty where it has no number. */
  public static Optional<Trial> trial(Field fields) {
    String number = fields.text("TrialID").strip();
    return number.isEmpty() ? Optional.empty() : Optional.of(new IctrpTrial(fields).trial(number));
  }

  private String text(String... names) {
    for (String name : names) {
      String words = trial.text(name).strip();
      if (!words.isEmpty()) {
        return words;
      }
    }
    return "";
  }

  private Trial trial(String number) {
    Numbers numbers = new Numbers(number);
    for (String other : text("SecondaryIDs", "Secondary_ID", "Secondary_IDs").split("[;,]", -1)) {
      numbers.also(other, "");
    }
    String title = text("Public_title");
    return new Trial(
        number,
        numbers.identifiers(),
        text("Source_Register"),
        title.isBlank() ? text("Scientific_title") : title,
        Arrays.asList(Words.lower(text("Study_type"))),
        registered(),
        Optional.empty(),
        facts(numbers),
        sections(),
        List.of());
  }

  /** The platform gives the date a second time as eight digits, which have but one reading. */
  private Optional<PartialDate> registered() {
    String digits = text("Date_registration3");
    boolean eight = digits.length() == 8 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return Dated.partial(
        eight
            ? digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6)
            : text("Date_registration"));
  }

  private List<Fact> facts(Numbers numbers) {
    List<Fact> facts = new ArrayList<>();
    facts.add(numbers.fact());
    facts.add(new Fact("Official title", text("Scientific_title")));
    facts.add(new Fact("Acronym", text("Acronym", "Scientific_acronym")));
    facts.add(Fact.joined("Drug", drugs()));
    facts.add(Fact.joined("Condition", parts(text("Condition"))));
    facts.addAll(
        Numbers.population(
            text("Inclusion_agemin", "Agemin"),
            text("Inclusion_agemax", "Agemax"),
            text("Inclusion_gender", "Gender"),
            ""));
    facts.add(Fact.joined("Place", parts(text("Countries"))));
    facts.add(new Fact("Sponsor", text("Primary_sponsor")));
    facts.add(new Fact("Phase", text("Phase", "phase")));
    String design = text("Study_design");
    facts.add(PlannedDesign.told(design, design.isEmpty() ? List.of() : List.of(design)).fact());
    facts.add(new Fact("Status", Words.lower(text("Recruitment_Status", "Recruitment_status"))));
    facts.add(Numbers.size("estimated", text("Target_size")));
    facts.add(Numbers.size("actual", text("Results_actual_enrolment", "results_actual_enrolment")));
    facts.add(Dated.fact("Start", text("Date_enrollement", "Date_enrolment")));
    facts.add(new Fact("First posted", registered().map(PartialDate::iso).orElse("")));
    facts.add(Dated.fact("Results posted", text("results_date_posted", "Results_date_posted")));
    facts.add(Dated.fact("Exported", text("Export_date")));
    return facts;
  }

  /** Some registries write "Drug: name;Drug: name"; the words of others are no list of names. */
  private List<String> drugs() {
    List<String> names = new ArrayList<>();
    for (String part : parts(text("Intervention"))) {
      int colon = part.indexOf(':');
      String kind = colon < 0 ? "" : part.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String name = part.substring(colon + 1).strip();
      boolean placebo = name.toLowerCase(Locale.ROOT).contains("placebo");
      if (MEDICINES.contains(kind) && !placebo) {
        names.add(name);
      }
    }
    return names;
  }

  private static List<String> parts(String words) {
    return Arrays.stream(words.replace("<br>", ";").split(";", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private List<Section> sections() {
    List<PlannedOutcome> outcomes = new ArrayList<>();
    for (String outcome : parts(text("Primary_outcome"))) {
      outcomes.add(new PlannedOutcome(Rank.PRIMARY, outcome, "", ""));
    }
    for (String outcome : parts(text("Secondary_outcome"))) {
      outcomes.add(new PlannedOutcome(Rank.SECONDARY, outcome, "", ""));
    }
    String exclusion = text("Exclusion_Criteria", "Exclusion_criteria");
    String inclusion = text("Inclusion_Criteria", "Inclusion_criteria").replace("<br>", "\n");
    return List.of(
        PlannedOutcome.section(outcomes),
        new Section("Interventions", Fact.each("Intervention", parts(text("Intervention")))),
        new Section(
            "Eligibility",
            exclusion.isBlank()
                ? Criteria.of(inclusion)
                : Criteria.of(inclusion, exclusion.replace("<br>", "\n"))));
  }
}
