package org.offlabel.evidence.source.registry.trial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of a trial's treatments is the one it asks about, and what it is compared with, by the
 * types of its arms. A drug that both sides get is neither.
 */
public final class Compared {

  private static final Pattern DOSED =
      Pattern.compile(
          "\\d ?(?:mg|\u00b5g|\u03bcg|mcg|ug|g|ml|iu|units?|mg/kg|\u00b5g/kg)\\b",
          Pattern.CASE_INSENSITIVE);

  private final List<Arm> arms;
  private final List<Treatment> treatments;

  /** Of these arms and treatments. */
  public Compared(List<Arm> arms, List<Treatment> treatments) {
    this.arms = List.copyOf(arms);
    this.treatments = List.copyOf(treatments);
  }

  /** "Drug", "Dose" and "Comparator", as far as they can be told. */
  public List<Fact> facts() {
    List<Treatment> tested = tested();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.joined("Drug", tested.stream().map(Treatment::name).distinct().toList()));
    List<Treatment> both =
        medicines().stream().filter(t -> given(t, true) && given(t, false)).toList();
    List<String> background =
        both.stream().filter(t -> !tested.contains(t)).map(Treatment::name).distinct().toList();
    facts.add(Fact.joined("Given in all groups", background));
    tested.stream()
        .map(Compared::dose)
        .filter(dose -> !dose.isEmpty())
        .distinct()
        .forEach(dose -> facts.add(new Fact("Dose", dose)));
    facts.add(Fact.joined("Comparator", comparators(tested)));
    return facts;
  }

  /** "Arm" and "Intervention", one line each. */
  public Section section() {
    List<Fact> facts = new ArrayList<>();
    arms.forEach(arm -> facts.add(arm.fact()));
    treatments.forEach(treatment -> facts.add(treatment.fact()));
    return new Section("Arms and interventions", facts);
  }

  private List<Treatment> medicines() {
    return treatments.stream().filter(t -> t.isMedicine() && !t.isPlacebo()).toList();
  }

  private List<Treatment> tested() {
    List<Treatment> medicines = medicines();
    List<Treatment> only =
        medicines.stream().filter(t -> given(t, true) && !given(t, false)).toList();
    if (!only.isEmpty()) {
      return only;
    }
    List<Treatment> any = medicines.stream().filter(t -> given(t, true)).toList();
    return any.isEmpty() ? medicines : any;
  }

  /** Whether an experimental arm, or an arm of another type, gets it. */
  private boolean given(Treatment treatment, boolean experimental) {
    return arms.stream()
        .filter(arm -> arm.isExperimental() == experimental)
        .anyMatch(arm -> gets(arm, treatment));
  }

  private static boolean gets(Arm arm, Treatment treatment) {
    return treatment.arms().contains(arm.label())
        || arm.treatments().stream()
            .anyMatch(
                name -> name.equals(treatment.name()) || name.endsWith(": " + treatment.name()));
  }

  private List<String> comparators(List<Treatment> tested) {
    Set<String> names = new LinkedHashSet<>();
    if (treatments.stream().anyMatch(t -> t.isPlacebo() && !t.isSham())
        || hasArm("placebo comparator")) {
      names.add("placebo");
    }
    if (hasArm("sham comparator")) {
      names.add("sham");
    }
    medicines().stream()
        .filter(t -> !tested.contains(t) && given(t, false) && !given(t, true))
        .forEach(t -> names.add(t.name()));
    if (hasArm("no intervention")) {
      names.add("no intervention");
    }
    if (names.isEmpty() && arms.size() == 1) {
      names.add("none");
    }
    if (names.isEmpty() && !tested.isEmpty()) {
      arms.stream()
          .filter(arm -> tested.stream().noneMatch(drug -> gets(arm, drug)))
          .forEach(arm -> names.add(arm.label()));
      if (names.size() == arms.size()) {
        names.clear();
      }
    }
    return List.copyOf(names);
  }

  private boolean hasArm(String type) {
    return arms.stream().anyMatch(arm -> arm.type().equals(type));
  }

  /**
   * The words that give the amount: the name, or the sentences of the description that have one.
   */
  private static String dose(Treatment treatment) {
    List<String> said = new ArrayList<>();
    if (DOSED.matcher(treatment.name()).find()) {
      said.add(treatment.name());
    }
    for (String sentence : treatment.description().split("(?<=[.;])\\s|\n", -1)) {
      if (DOSED.matcher(sentence).find()) {
        said.add(sentence.strip());
      }
    }
    return String.join(", ", said);
  }
}
