package org.offlabel.evidence.model.answer;

import java.util.List;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.fact.Direction;

/** What the studies together say about one outcome. */
public sealed interface Synthesis {

  /** The outcome. */
  Concept outcome();

  /** How sure it is. */
  Certainty certainty();

  /** Why it is no surer, in the order in which it was judged. */
  List<Reason> reasons();

  /**
   * What one study contributes.
   *
   * @param study its id
   * @param label what a person calls it
   * @param direction what it found
   * @param randomised whether chance decided who got what
   */
  record Contribution(String study, String label, Direction direction, boolean randomised) {}

  /**
   * Numbers were pooled.
   *
   * @param measure the effect measure: "MD", "RR"
   * @param estimate the pooled effect
   * @param low lower end of the 95 % interval
   * @param high upper end
   * @param direction for the patient
   * @param studies what was pooled
   */
  record Pooled(
      Concept outcome,
      String measure,
      double estimate,
      double low,
      double high,
      Direction direction,
      List<Contribution> studies,
      Certainty certainty,
      List<Reason> reasons)
      implements Synthesis {
    public Pooled {
      studies = List.copyOf(studies);
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Directions of effect, since numbers could not be pooled (SWiM).
   *
   * @param studies each study's direction
   * @param direction of the whole: MIXED where studies disagree
   * @param whyNotPooled one plain clause
   */
  record Directions(
      Concept outcome,
      List<Contribution> studies,
      Direction direction,
      String whyNotPooled,
      Certainty certainty,
      List<Reason> reasons)
      implements Synthesis {
    public Directions {
      studies = List.copyOf(studies);
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Neither numbers nor directions can be put together.
   *
   * @param why one plain clause
   */
  record NotPoolable(Concept outcome, String why, Certainty certainty, List<Reason> reasons)
      implements Synthesis {
    public NotPoolable {
      reasons = List.copyOf(reasons);
    }
  }
}
