package org.offlabel.evidence.answer.render;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.Patients;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Experience;
import org.offlabel.evidence.model.fact.OutcomeChange;
import org.offlabel.evidence.model.fact.PatientDirection;
import org.offlabel.evidence.model.fact.Stated;

/** Writes {@code experiences}. The name a post is signed with is never a field of its own. */
final class JsonPatients {

  private JsonPatients() {}

  static void write(Patients patients, JsonOut to) {
    to.number("people", patients.experiences().size());
    for (PatientDirection direction : PatientDirection.values()) {
      to.number(direction.label(), patients.count(direction));
    }
    to.objects("items", patients.experiences(), experience -> item(experience, to));
    to.objects(
        "notCounted",
        patients.notCounted(),
        post -> {
          to.text("reason", post.reason().label());
          to.citations(List.of(post.quote()));
        });
  }

  private static void item(Experience experience, JsonOut to) {
    to.text("direction", experience.direction().label());
    to.text("dose", experience.dose().map(dose -> dose.value().shown()));
    to.flag("doseUnitDoubtful", experience.unitError());
    to.text("duration", experience.duration().map(Stated::value));
    to.strings("conditions", names(experience.conditions()));
    to.objects("outcomes", experience.outcomes(), outcome -> outcome(outcome, to));
    to.strings("reactions", names(experience.reactions()));
    to.strings("otherMedicines", names(experience.otherMedicines()));
    to.text("stopped", experience.stopped().map(Stated::value));
    to.citations(quotes(experience));
  }

  private static void outcome(OutcomeChange change, JsonOut to) {
    to.text("outcome", change.outcome().name());
    to.text("direction", change.direction().label());
    to.citations(List.of(change.quote()));
  }

  private static List<String> names(List<Stated<Concept>> concepts) {
    return concepts.stream().map(stated -> stated.value().name()).distinct().toList();
  }

  /** Every quote that one experience rests on, once, in the order of the text. */
  static List<Quote> quotes(Experience experience) {
    Stream<Stated<?>> stated =
        Stream.of(
                experience.dose().stream(),
                experience.duration().stream(),
                experience.conditions().stream(),
                experience.reactions().stream(),
                experience.otherMedicines().stream(),
                experience.stopped().stream())
            .flatMap(each -> each);
    Stream<Quote> quotes =
        Stream.of(
                Stream.of(experience.quote()),
                experience.verdict().stream(),
                experience.outcomes().stream().map(OutcomeChange::quote),
                stated.flatMap(each -> each.quotes().stream()))
            .flatMap(each -> each);
    return List.copyOf(new TreeSet<>(quotes.toList()));
  }
}
