package org.offlabel.evidence.model.answer;

import java.util.List;
import java.util.Objects;

/**
 * What the eligible studies of a question together amount to.
 *
 * @param perOutcome one synthesis per outcome, those with most evidence first
 * @param verdict which way the whole goes
 * @param certainty how sure that is
 * @param reasons why it is no surer, in GRADE's order
 * @param disagreements where what was read differs
 * @param gaps what nothing that was read has studied
 */
public record Assessment(
    List<Synthesis> perOutcome,
    Verdict verdict,
    Certainty certainty,
    List<Reason> reasons,
    List<Disagreement> disagreements,
    List<Gap> gaps) {

  public Assessment {
    perOutcome = List.copyOf(perOutcome);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(certainty);
    reasons = List.copyOf(reasons);
    disagreements = List.copyOf(disagreements);
    gaps = List.copyOf(gaps);
  }
}
