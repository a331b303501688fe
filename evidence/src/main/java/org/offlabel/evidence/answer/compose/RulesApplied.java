package org.offlabel.evidence.answer.compose;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.offlabel.evidence.model.answer.Assessment;
import org.offlabel.evidence.model.answer.Evidence;

/** The rules that judged in an answer, by the names of their pages in docs/methods. */
final class RulesApplied {

  private RulesApplied() {}

  static List<String> in(Evidence evidence, Assessment assessment) {
    SortedSet<String> rules = new TreeSet<>();
    evidence.studies().stream()
        .flatMap(study -> study.appraised().riskOfBias().stream())
        .forEach(judged -> rules.add(judged.rule()));
    assessment.reasons().forEach(reason -> rules.add(reason.rule()));
    assessment.perOutcome().stream()
        .flatMap(synthesis -> synthesis.reasons().stream())
        .forEach(reason -> rules.add(reason.rule()));
    if (!evidence.copies().isEmpty()) {
      rules.add("copies");
    }
    if (!evidence.studies().isEmpty()) {
      rules.add("linking-mentions-to-studies");
    }
    return List.copyOf(rules);
  }
}
