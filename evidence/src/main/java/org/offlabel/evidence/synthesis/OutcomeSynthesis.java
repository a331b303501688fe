package org.offlabel.evidence.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.answer.Synthesis;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Finding;

/**
 * Puts studies together outcome by outcome. Until means and standard deviations or counts per group
 * are read, numbers cannot be pooled, and directions of effect are shown instead (SWiM, BMJ
 * 2020;368:l6890; Cochrane Handbook, chapter 12).
 */
final class OutcomeSynthesis {

  private static final String WHY_NOT_POOLED =
      "counts, and means with standard deviations, per group are not yet taken from what is read";

  private final Grading grading;
  private final OutcomeGroup group;

  OutcomeSynthesis(Grading grading, OutcomeGroup group) {
    this.grading = grading;
    this.group = group;
  }

  /** One synthesis per outcome, those with most studies first, then by name. */
  List<Synthesis> of(List<AnsweredStudy> studies) {
    Map<Concept, List<Contributor>> byOutcome = new TreeMap<>();
    for (AnsweredStudy answered : studies) {
      grouped(answered)
          .forEach(
              (outcome, contributor) ->
                  byOutcome.computeIfAbsent(outcome, key -> new ArrayList<>()).add(contributor));
    }
    return byOutcome.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Concept, List<Contributor>> entry) -> -entry.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(entry -> synthesis(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** What one study found on each outcome, several scales of one outcome taken together. */
  private Map<Concept, Contributor> grouped(AnsweredStudy answered) {
    Map<Concept, List<Finding>> findings = new TreeMap<>();
    for (Finding finding : answered.appraised().study().findings()) {
      findings
          .computeIfAbsent(group.of(finding.outcome()), outcome -> new ArrayList<>())
          .add(finding);
    }
    Map<Concept, Contributor> contributors = new TreeMap<>();
    findings.forEach(
        (outcome, found) ->
            contributors.put(
                outcome,
                new Contributor(
                    answered.appraised(),
                    direction(found),
                    found.stream().flatMap(f -> f.quotes().stream()).distinct().toList())));
    return contributors;
  }

  private static Direction direction(List<Finding> findings) {
    List<Direction> told =
        findings.stream()
            .map(Finding::direction)
            .filter(direction -> direction != Direction.UNCLEAR)
            .distinct()
            .toList();
    if (told.isEmpty()) {
      return Direction.UNCLEAR;
    }
    return told.size() == 1 ? told.getFirst() : Direction.MIXED;
  }

  private Synthesis synthesis(Concept outcome, List<Contributor> all) {
    Body body = Body.of(all);
    Grading.Grade grade = grading.grade(body);
    if (body.direction() == Direction.UNCLEAR) {
      return new Synthesis.NotPoolable(
          outcome, "no direction is stated", grade.certainty(), grade.reasons());
    }
    return new Synthesis.Directions(
        outcome,
        body.contributors().stream()
            .map(
                c ->
                    new Synthesis.Contribution(
                        c.study().id(), c.study().label(), c.direction(), c.randomised()))
            .toList(),
        body.direction(),
        WHY_NOT_POOLED,
        grade.certainty(),
        grade.reasons());
  }
}
