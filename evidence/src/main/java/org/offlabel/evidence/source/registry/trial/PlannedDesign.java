package org.offlabel.evidence.source.registry.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How a trial is said to be done, in words of the registry. All may be empty.
 *
 * @param type "interventional", "observational" …
 * @param allocation "randomized", "non-randomized" …
 * @param model "crossover", "parallel assignment", "cohort" …
 * @param masking "double", "open label", "none" …
 * @param masked who does not know, such as "participant"
 * @param purpose "treatment", "prevention" …
 * @param particulars more of its design, such as "placebo-controlled"
 */
public record PlannedDesign(
    String type,
    String allocation,
    String model,
    String masking,
    List<String> masked,
    String purpose,
    List<String> particulars) {

  public PlannedDesign {
    type = Words.lower(type);
    allocation = Words.lower(allocation);
    model = Words.lower(model);
    masking = Words.lower(masking);
    masked = masked.stream().map(Words::lower).toList();
    Objects.requireNonNull(purpose);
    particulars = List.copyOf(particulars);
  }

  /**
   * The design that a registry tells in words rather than in fields.
   *
   * @param words all that it says of the design
   * @param particulars the same, as it is to be written
   */
  public static PlannedDesign told(String words, List<String> particulars) {
    String lower = words.toLowerCase(Locale.ROOT);
    boolean not = lower.contains("non-random") || lower.contains("non random");
    boolean randomised = !not && lower.contains("random");
    String model = "";
    if (lower.contains("crossover") || lower.contains("cross-over")) {
      model = "crossover";
    } else if (lower.contains("single arm") || lower.contains("single group")) {
      model = "single arm";
    } else if (lower.contains("parallel") || lower.contains("controlled trial")) {
      model = "parallel";
    } else if (lower.contains("cohort")) {
      model = "cohort";
    }
    String allocation = randomised ? "randomised" : not ? "non-randomised" : "";
    return new PlannedDesign("", allocation, model, "", List.of(), "", particulars);
  }

  /** Whether nothing is said. */
  boolean isEmpty() {
    return allocation.isEmpty()
        && model.isEmpty()
        && masking.isEmpty()
        && particulars.isEmpty()
        && purpose.isBlank();
  }

  /** "randomised crossover; double-blind; …": the design's name first, then its particulars. */
  public Fact fact() {
    if (isEmpty()) {
      return new Fact("Design", "");
    }
    List<String> parts = new ArrayList<>();
    parts.add(name());
    if (parts.getFirst().equals("unclear") && randomised()) {
      parts.add("randomised");
    }
    parts.addAll(blinding());
    parts.addAll(particulars);
    if (!model.isEmpty()) {
      parts.add(
          model.endsWith("assignment") || !type.startsWith("intervention")
              ? model
              : model + " assignment");
    }
    parts.add(type);
    if (!purpose.isBlank()) {
      parts.add("purpose " + Words.of(purpose));
    }
    return Fact.joined("Design", parts);
  }

  private boolean randomised() {
    return allocation.startsWith("random");
  }

  private boolean is(String word) {
    return model.contains(word);
  }

  private String name() {
    if (type.startsWith("observational") || (allocation.isEmpty() && observed())) {
      return observation();
    }
    boolean crossover = is("crossover") || is("cross-over") || is("cross over");
    if (randomised()) {
      if (crossover) {
        return "randomised crossover";
      }
      return is("parallel") || is("factorial") ? "randomised parallel" : "unclear";
    }
    if (is("single group") || is("single arm")) {
      return "before-after";
    }
    boolean compared = crossover || is("parallel") || is("factorial");
    return allocation.startsWith("non") && compared ? "non-randomised controlled" : "unclear";
  }

  private boolean observed() {
    return is("cohort") || is("case-control") || is("case control");
  }

  private String observation() {
    if (is("cohort")) {
      return "cohort";
    }
    if (is("case control") || is("case-control")) {
      return "case-control";
    }
    return is("case only") || is("case-only") ? "case series" : "unclear";
  }

  /** Two who do not know make a trial double-blind only where the participant is one of them. */
  private List<String> blinding() {
    String who = masked.isEmpty() ? "" : " (" + String.join(", ", masked) + ")";
    if (masking.startsWith("none") || masking.startsWith("open")) {
      return List.of("open-label");
    }
    if (masking.startsWith("single")) {
      return List.of("single-blind", "single masking" + who);
    }
    boolean several =
        masking.startsWith("double")
            || masking.startsWith("triple")
            || masking.startsWith("quadruple");
    if (!several) {
      return masking.isEmpty() ? List.of() : List.of("masking " + masking + who);
    }
    String number = masking.substring(0, masking.indexOf('e', 3) + 1);
    String told = masked.isEmpty() ? masking : String.join(", ", masked);
    boolean patient =
        told.contains("participant")
            || told.contains("subject")
            || (masked.isEmpty() && !masking.contains("("));
    int open = masking.indexOf('(');
    String words = number + " masking" + (open < 0 ? who : " " + masking.substring(open));
    return patient ? List.of("double-blind", words) : List.of(words);
  }
}
