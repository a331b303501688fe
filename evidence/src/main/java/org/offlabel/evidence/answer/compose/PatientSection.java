package org.offlabel.evidence.answer.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.Patients;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.Experience;
import org.offlabel.evidence.model.fact.NoExperience;
import org.offlabel.evidence.model.fact.OutcomeChange;
import org.offlabel.evidence.model.fact.PatientDirection;

/** What patients report: one person once, apart from the trials, with the caveat told once. */
final class PatientSection {

  private final Wording wording;

  PatientSection(Wording wording) {
    this.wording = wording;
  }

  List<Sentence> write(Evidence evidence) {
    Sentences sentences = new Sentences();
    Patients patients = evidence.patients();
    if (patients.experiences().isEmpty()) {
      sentences.add(
          "No patient's own experience was found in what was read.",
          List.of(),
          new Derivation("none found", List.of("experience"), "none"));
    } else {
      overview(patients, sentences);
      tally("Doses told: ", doses(patients), sentences);
      tally("What they noticed: ", outcomes(patients), sentences);
      tally("Unwanted effects told: ", reactions(patients), sentences);
      tally("Taken at the same time: ", otherMedicines(patients), sentences);
      unitErrors(patients, sentences);
      stopped(patients, sentences);
    }
    notCounted(patients, sentences);
    return sentences.written();
  }

  private static void overview(Patients patients, Sentences sentences) {
    List<String> parts = new ArrayList<>();
    for (PatientDirection direction : PatientDirection.values()) {
      if (patients.count(direction) > 0) {
        parts.add(patients.count(direction) + " " + direction.label());
      }
    }
    int people = patients.experiences().size();
    sentences.add(
        Wording.count(people, "person tells", "people tell")
            + " of taking it: "
            + String.join(", ", parts)
            + "; nobody assigned them to it and there is no group to compare with, so these reports"
            + " show what was noticed and cannot show what the drug caused.",
        patients.experiences().stream().map(Experience::quote).toList(),
        new Derivation(
            "count",
            patients.experiences().stream()
                .map(e -> e.person() + ": " + e.direction().label())
                .toList(),
            people + " people: " + String.join(", ", parts)));
  }

  private static Map<String, List<Quote>> doses(Patients patients) {
    Map<String, List<Quote>> found = new TreeMap<>();
    for (Experience experience : patients.experiences()) {
      experience
          .dose()
          .filter(dose -> !experience.unitError())
          .ifPresent(dose -> add(found, amount(dose.value()), dose.quote()));
    }
    return found;
  }

  /** The amount without the schedule, which few people tell. */
  private static String amount(Dose dose) {
    return new Dose(dose.low(), dose.high(), dose.unit(), Optional.empty()).shown();
  }

  private static Map<String, List<Quote>> outcomes(Patients patients) {
    Map<String, List<Quote>> found = new TreeMap<>();
    for (Experience experience : patients.experiences()) {
      for (OutcomeChange change : experience.outcomes()) {
        add(found, change.outcome().name() + noticed(change.direction()), change.quote());
      }
    }
    return found;
  }

  private static String noticed(Direction direction) {
    return switch (direction) {
      case IMPROVED -> " better";
      case NO_DIFFERENCE -> " unchanged";
      case WORSENED -> " worse";
      case MIXED -> " better and worse";
      case UNCLEAR -> " told of";
    };
  }

  private Map<String, List<Quote>> reactions(Patients patients) {
    Map<String, List<Quote>> found = new TreeMap<>();
    for (Experience experience : patients.experiences()) {
      experience
          .reactions()
          .forEach(
              reaction ->
                  add(found, wording.of(reaction.value(), reaction.quotes()), reaction.quote()));
    }
    return found;
  }

  private Map<String, List<Quote>> otherMedicines(Patients patients) {
    Map<String, List<Quote>> found = new TreeMap<>();
    for (Experience experience : patients.experiences()) {
      experience
          .otherMedicines()
          .forEach(
              medicine ->
                  add(found, wording.of(medicine.value(), medicine.quotes()), medicine.quote()));
    }
    return found;
  }

  private static void add(Map<String, List<Quote>> found, String what, Quote quote) {
    found.computeIfAbsent(what, key -> new ArrayList<>()).add(quote);
  }

  private static void tally(String lead, Map<String, List<Quote>> found, Sentences sentences) {
    if (found.isEmpty()) {
      return;
    }
    Derivation tally = tally(found);
    sentences.add(
        lead + tally.result() + ".", found.values().stream().flatMap(List::stream).toList(), tally);
  }

  private static void unitErrors(Patients patients, Sentences sentences) {
    for (Experience experience : patients.experiences()) {
      if (experience.unitError() && experience.dose().isPresent()) {
        sentences.add(
            "Someone gives the dose as "
                + experience.dose().get().value().shown()
                + ", a unit that cannot be right for it; it is not counted among the doses.",
            experience.dose().get().quotes());
      }
    }
  }

  private static void stopped(Patients patients, Sentences sentences) {
    for (Experience experience : patients.experiences()) {
      experience
          .stopped()
          .ifPresent(
              stop ->
                  sentences.add(
                      "Someone stopped or paused: “" + Wording.excerpt(stop.quote(), 140) + "”.",
                      stop.quotes()));
    }
  }

  private static void notCounted(Patients patients, Sentences sentences) {
    Map<NoExperience.Reason, List<Quote>> byReason = new TreeMap<>();
    for (NoExperience none : patients.notCounted()) {
      byReason.computeIfAbsent(none.reason(), key -> new ArrayList<>()).add(none.quote());
    }
    if (byReason.isEmpty()) {
      return;
    }
    Map<String, List<Quote>> labelled = new LinkedHashMap<>();
    byReason.forEach((reason, quotes) -> labelled.put(reason.label(), quotes));
    tally("Posts not counted as experiences: ", labelled, sentences);
  }

  private static Derivation tally(Map<String, List<Quote>> found) {
    List<String> inputs = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    found.forEach(
        (what, quotes) -> {
          inputs.addAll(Collections.nCopies(quotes.size(), what));
          parts.add(what + " (" + quotes.size() + ")");
        });
    return new Derivation("tally", inputs, String.join(", ", parts));
  }
}
