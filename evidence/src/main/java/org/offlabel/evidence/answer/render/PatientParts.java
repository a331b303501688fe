package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.Patients;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.fact.Experience;
import org.offlabel.evidence.model.fact.OutcomeChange;
import org.offlabel.evidence.model.fact.PatientDirection;
import org.offlabel.evidence.model.fact.Stated;

/** Shows what patients report: the caveat once, how many judge it which way, then each person. */
final class PatientParts {

  private static final List<String> COLUMNS =
      List.of("person", "judges it", "dose, time", "noticed", "also took");

  private PatientParts() {}

  /** Beside the heading: how many people, and what their reports can and cannot tell. */
  static Optional<String> note(Patients patients) {
    int people = patients.experiences().size();
    if (people == 0) {
      return Optional.empty();
    }
    LinkedHashSet<DocumentId> threads = new LinkedHashSet<>();
    patients.experiences().forEach(each -> threads.add(each.quote().document()));
    return Optional.of(
        Wording.counted(people, "person", "people")
            + " in "
            + Wording.counted(threads.size(), "source", "sources")
            + ". Nobody assigned their treatment and there is no comparison group: such reports"
            + " show what was noticed, and cannot show what the drug caused.");
  }

  /**
   * @param told whether sentences beside it already give the counts
   */
  static List<Part> of(Patients patients, boolean told) {
    if (patients.experiences().isEmpty()) {
      return List.of();
    }
    List<Part.Tally.Count> counts =
        Arrays.stream(PatientDirection.values())
            .map(each -> new Part.Tally.Count(each.label(), patients.count(each)))
            .toList();
    return List.of(
        new Part.Tally(counts, told),
        new Part.Details("Each person’s report", List.of(people(patients.experiences()))));
  }

  private static Part people(List<Experience> experiences) {
    List<List<List<Line>>> rows = new ArrayList<>();
    for (Experience experience : experiences) {
      rows.add(row("Person " + (rows.size() + 1), experience));
    }
    return new Part.Grid("What each person reports", COLUMNS, rows);
  }

  private static List<List<Line>> row(String person, Experience experience) {
    return List.of(
        List.of(new Line(person, List.of(experience.quote()))),
        List.of(new Line(experience.direction().label(), experience.verdict())),
        taken(experience),
        noticed(experience),
        names(experience.otherMedicines()));
  }

  private static List<Line> taken(Experience experience) {
    Stream<Line> dose =
        experience.dose().stream()
            .map(
                told ->
                    new Line(
                        told.value().shown()
                            + (experience.unitError() ? " (unit as told, cannot be right)" : ""),
                        told.quotes()));
    Stream<Line> time =
        experience.duration().stream().map(told -> new Line(told.value(), told.quotes()));
    Stream<Line> stopped =
        experience.stopped().stream()
            .map(told -> new Line("stopped: " + told.value(), told.quotes()));
    return Stream.of(dose, time, stopped).flatMap(each -> each).toList();
  }

  private static List<Line> noticed(Experience experience) {
    Stream<Line> changes = experience.outcomes().stream().map(PatientParts::change);
    return Stream.concat(changes, names(experience.reactions()).stream()).toList();
  }

  private static Line change(OutcomeChange change) {
    return new Line(
        change.outcome().name() + " " + change.direction().label(), List.of(change.quote()));
  }

  private static List<Line> names(List<Stated<Concept>> concepts) {
    return concepts.stream()
        .map(stated -> new Line(stated.value().name(), stated.quotes()))
        .toList();
  }
}
