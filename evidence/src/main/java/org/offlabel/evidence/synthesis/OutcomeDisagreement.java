package org.offlabel.evidence.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.offlabel.evidence.model.answer.Answer.AnsweredStudy;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Disagreement.Side;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Single outcomes that one source calls better and another calls unchanged. */
final class OutcomeDisagreement implements DisagreementRule {

  private static final int QUOTES = 3;

  private final OutcomeGroup group;

  OutcomeDisagreement(Vocabulary vocabulary) {
    group = new OutcomeGroup(vocabulary);
  }

  @Override
  public List<Disagreement> in(Evidence evidence) {
    Map<Concept, List<Quote>> better = new TreeMap<>();
    Map<Concept, List<Quote>> notBetter = new TreeMap<>();
    for (AnsweredStudy answered : evidence.primary()) {
      for (Finding finding : everyFinding(evidence, answered)) {
        if (finding.direction() == Direction.IMPROVED) {
          add(better, finding.outcome(), finding.quotes());
        } else if (finding.direction() == Direction.NO_DIFFERENCE
            || finding.direction() == Direction.WORSENED) {
          add(notBetter, finding.outcome(), finding.quotes());
        }
      }
    }
    for (Statement statement : evidence.statements()) {
      if (statement.kind() == Statement.Kind.BENEFIT) {
        for (Concept outcome : statement.outcomes()) {
          switch (statement.stance()) {
            case FOR, CONDITIONAL -> add(better, outcome, List.of(statement.quotes().getLast()));
            case AGAINST -> add(notBetter, outcome, List.of(statement.quotes().getLast()));
            case UNCERTAIN, NO_RECOMMENDATION, SILENT, NEUTRAL -> {}
          }
        }
      }
    }
    List<Disagreement> found = new ArrayList<>();
    better.forEach(
        (outcome, quotes) -> {
          if (notBetter.containsKey(outcome)) {
            found.add(
                new Disagreement(
                    "effect on " + outcome.name(),
                    List.of(
                        new Side("yes", QuotePick.onePerDocument(quotes, QUOTES)),
                        new Side(
                            "none seen",
                            QuotePick.onePerDocument(notBetter.get(outcome), QUOTES)))));
          }
        });
    return found;
  }

  /** What every document says the study found, since articles may differ from its report. */
  private static List<Finding> everyFinding(Evidence evidence, AnsweredStudy answered) {
    return answered.appraised().study().mentions().stream()
        .filter(mention -> !evidence.isCopy(mention.document()))
        .flatMap(mention -> mention.findings().stream())
        .toList();
  }

  private void add(Map<Concept, List<Quote>> sides, Concept outcome, List<Quote> quotes) {
    sides.computeIfAbsent(group.of(outcome), key -> new ArrayList<>()).addAll(quotes);
  }
}
