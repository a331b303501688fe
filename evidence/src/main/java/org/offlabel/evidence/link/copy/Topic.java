package org.offlabel.evidence.link.copy;

import java.util.Optional;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.model.fact.Statement.Stance;

/** What kind of thing a left-out sentence says, in a reader's words. */
enum Topic {
  APPROVAL("approval"),
  USE("how it is used"),
  DOSING("dosing"),
  LIMITS("limits of the evidence"),
  ADVICE("what is advised"),
  STUDY_RESULTS("study results"),
  WHO_MUST_NOT("who must not take it"),
  INTERACTIONS("interactions"),
  WARNINGS("warnings"),
  SIDE_EFFECTS("side effects");

  private final String label;

  Topic(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** How it works and praise without a study are nothing a reader must miss. */
  static Optional<Topic> of(Statement statement) {
    return switch (statement.kind()) {
      case APPROVAL -> Optional.of(APPROVAL);
      case USE -> Optional.of(USE);
      case DOSING -> Optional.of(DOSING);
      case EVIDENCE -> Optional.of(LIMITS);
      case RECOMMENDATION -> Optional.of(ADVICE);
      case BENEFIT ->
          statement.stance() == Stance.UNCERTAIN || statement.stance() == Stance.AGAINST
              ? Optional.of(LIMITS)
              : Optional.empty();
      case MECHANISM -> Optional.empty();
    };
  }

  static Topic of(SafetyStatement statement) {
    return switch (statement.kind()) {
      case CONTRAINDICATION -> WHO_MUST_NOT;
      case INTERACTION -> INTERACTIONS;
      case WARNING -> WARNINGS;
      case REACTION, TOLERABILITY -> SIDE_EFFECTS;
    };
  }
}
