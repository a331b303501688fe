package org.offlabel.evidence.model.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Quote;

/**
 * What one patient says happened to them on the drug.
 *
 * @param person tells one person from another within a document: the name signed with, or the
 *     post's place
 * @param quote the words that show the person took it
 * @param regimen the drug, with the dose told
 * @param dose the dose, where told
 * @param unitError whether the dose is told in a unit that cannot be right, such as ml for mg
 * @param duration how long, where told, in the patient's words
 * @param conditions what they have
 * @param outcomes which symptoms got better, worse or did not change
 * @param reactions unwanted effects they put down to it
 * @param otherMedicines what else they took at the same time
 * @param stopped that they stopped, with why
 * @param direction how they judge it on the whole
 * @param verdict the words that show the direction; empty where it is unclear
 */
public record Experience(
    String person,
    Quote quote,
    Regimen regimen,
    Optional<Stated<Dose>> dose,
    boolean unitError,
    Optional<Stated<String>> duration,
    List<Stated<Concept>> conditions,
    List<OutcomeChange> outcomes,
    List<Stated<Concept>> reactions,
    List<Stated<Concept>> otherMedicines,
    Optional<Stated<String>> stopped,
    PatientDirection direction,
    List<Quote> verdict)
    implements Post {

  public Experience {
    Objects.requireNonNull(quote);
    Objects.requireNonNull(regimen);
    Objects.requireNonNull(dose);
    Objects.requireNonNull(duration);
    conditions = List.copyOf(conditions);
    outcomes = List.copyOf(outcomes);
    reactions = List.copyOf(reactions);
    otherMedicines = List.copyOf(otherMedicines);
    Objects.requireNonNull(stopped);
    Objects.requireNonNull(direction);
    verdict = List.copyOf(verdict);
    if (person.isBlank()) {
      throw new IllegalArgumentException("an experience is somebody's");
    }
  }
}
