package org.offlabel.evidence.pipeline;

import java.util.List;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** The rules whose facts a library keeps. */
public final class DerivingRules {

  private DerivingRules() {}

  /** All of them, reading with the names that {@code vocabulary} knows. */
  public static List<DerivingRule> of(Vocabulary vocabulary) {
    return List.of(new MentionsRule(vocabulary));
  }
}
