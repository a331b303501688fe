package org.offlabel.evidence.answer.compose;

import java.util.List;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Evidence;

/** Derivations of sentences that tell what was not found. */
final class Absence {

  private Absence() {}

  /** That nothing of the sort was found on the question's drug and condition. */
  static Derivation of(Evidence evidence, String sort) {
    return new Derivation(
        "none found",
        List.of(sort, evidence.question().drug().name(), evidence.question().condition().name()),
        "none");
  }
}
