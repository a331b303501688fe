package org.offlabel.evidence.model.answer;

import java.util.List;
import org.offlabel.evidence.model.fact.Experience;
import org.offlabel.evidence.model.fact.NoExperience;
import org.offlabel.evidence.model.fact.PatientDirection;

/**
 * What patients report, one person once.
 *
 * @param experiences each person's own experience
 * @param notCounted posts that tell none
 */
public record Patients(List<Experience> experiences, List<NoExperience> notCounted) {

  public Patients {
    experiences = List.copyOf(experiences);
    notCounted = List.copyOf(notCounted);
  }

  /** How many people judge it this way. */
  public int count(PatientDirection direction) {
    return (int) experiences.stream().filter(e -> e.direction() == direction).count();
  }
}
