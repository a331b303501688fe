package org.offlabel.evidence.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Disagreement.Side;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * How wide a bar to use is, where one source bars a whole group of conditions and another only some
 * of the group: all liver problems, or only acute hepatitis and liver failure.
 */
final class BarDisagreement implements DisagreementRule {

  private static final int QUOTES = 2;

  private final Vocabulary vocabulary;

  BarDisagreement(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<Disagreement> in(Evidence evidence) {
    Map<Concept, List<Quote>> bars = new TreeMap<>();
    for (SafetyStatement statement : evidence.safety()) {
      if (statement.kind() == SafetyStatement.Kind.CONTRAINDICATION
          && statement.status() == SafetyStatement.Status.CURRENT) {
        statement
            .concept()
            .filter(concept -> concept.kind() == ConceptKind.CONDITION)
            .ifPresent(
                concept ->
                    bars.computeIfAbsent(concept, key -> new ArrayList<>())
                        .add(SafetyQuote.of(statement)));
      }
    }
    bars.keySet().removeIf(wide -> isGloss(wide, bars));
    List<Disagreement> found = new ArrayList<>();
    for (Concept wide : bars.keySet()) {
      List<Side> sides = new ArrayList<>();
      sides.add(new Side(wide.name(), QuotePick.onePerDocument(bars.get(wide), QUOTES)));
      bars.forEach(
          (narrow, quotes) -> {
            if (!narrow.equals(wide) && vocabulary.isA(narrow, wide)) {
              sides.add(
                  new Side("only " + narrow.name(), QuotePick.onePerDocument(quotes, QUOTES)));
            }
          });
      if (sides.size() > 1) {
        found.add(new Disagreement("who must not take it: " + wide.name(), sides));
      }
    }
    return found;
  }

  /**
   * Whether the wide term stands only where a narrower one stands too: "acute hepatitis, an
   * inflammation of the liver" bars no more than acute hepatitis.
   */
  private boolean isGloss(Concept wide, Map<Concept, List<Quote>> bars) {
    return bars.keySet().stream()
        .filter(narrow -> !narrow.equals(wide) && vocabulary.isA(narrow, wide))
        .anyMatch(narrow -> documents(bars.get(narrow)).containsAll(documents(bars.get(wide))));
  }

  private static Set<DocumentId> documents(@Nullable List<Quote> quotes) {
    return quotes == null
        ? Set.of()
        : quotes.stream().map(Quote::document).collect(Collectors.toSet());
  }
}
