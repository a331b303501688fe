package org.offlabel.evidence.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Certainty;
import org.offlabel.evidence.model.answer.Reason;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * Rates the certainty of a body of evidence as GRADE does (Guyatt and others, BMJ 2008;336:924-926;
 * J Clin Epidemiol 2011;64:401-406): randomised trials start high, other studies low; each reason
 * takes one or two levels off; very low is the floor.
 */
final class Grading {

  private final List<Rule> rules;

  Grading(Vocabulary vocabulary) {
    rules =
        List.of(
            new RiskOfBiasRule(),
            new SecondHandRule(),
            new InconsistencyRule(),
            new IndirectnessRule(vocabulary),
            new ImprecisionRule(),
            new ShortTreatmentNote());
  }

  /**
   * A certainty and what led to it.
   *
   * @param certainty the level
   * @param reasons in the order judged, the starting point first
   */
  record Grade(Certainty certainty, List<Reason> reasons) {
    Grade {
      reasons = List.copyOf(reasons);
    }
  }

  Grade grade(Body body) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(startingPoint(body));
    rules.stream().map(rule -> rule.judge(body)).flatMap(Optional::stream).forEach(reasons::add);
    int down = reasons.stream().mapToInt(Reason::levels).sum();
    Certainty start = body.randomised() ? Certainty.HIGH : Certainty.LOW;
    return new Grade(start.lowered(down), reasons);
  }

  private static Reason startingPoint(Body body) {
    return new Reason(
        Reason.Domain.STARTING_POINT,
        0,
        body.randomised()
            ? "randomised trials start at high certainty"
            : "without a randomised trial certainty starts at low",
        "grade-starting-point",
        body.contributors().stream()
            .flatMap(c -> c.study().design().stream())
            .flatMap(design -> design.quotes().stream().limit(1))
            .toList(),
        Optional.empty());
  }
}
