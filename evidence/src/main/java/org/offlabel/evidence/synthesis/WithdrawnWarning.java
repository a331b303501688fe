package org.offlabel.evidence.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Disagreement.Side;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.SafetyStatement;

/** Bars and warnings that one source repeats and another says were taken back. */
final class WithdrawnWarning implements DisagreementRule {

  private static final int QUOTES = 3;

  @Override
  public List<Disagreement> in(Evidence evidence) {
    Map<Concept, List<Quote>> withdrawn = new TreeMap<>();
    Map<Concept, List<Quote>> repeated = new TreeMap<>();
    for (SafetyStatement statement : evidence.safety()) {
      if (statement.kind() == SafetyStatement.Kind.CONTRAINDICATION
          && statement.concept().isPresent()) {
        Map<Concept, List<Quote>> side =
            statement.status() == SafetyStatement.Status.WITHDRAWN ? withdrawn : repeated;
        side.computeIfAbsent(statement.concept().get(), key -> new ArrayList<>())
            .add(SafetyQuote.of(statement));
      }
    }
    List<Disagreement> found = new ArrayList<>();
    withdrawn.forEach(
        (concept, quotes) -> {
          if (repeated.containsKey(concept)) {
            found.add(
                new Disagreement(
                    "whether " + concept.name() + " still rules it out",
                    List.of(
                        new Side(
                            "it does", QuotePick.onePerDocument(repeated.get(concept), QUOTES)),
                        new Side("taken back", QuotePick.onePerDocument(quotes, QUOTES)))));
          }
        });
    return found;
  }
}
