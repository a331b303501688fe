package org.offlabel.evidence.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.offlabel.evidence.model.answer.Disagreement;
import org.offlabel.evidence.model.answer.Disagreement.Side;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.Statement;

/** Usual doses that sources give differently, within the band that the question is about. */
final class DoseDisagreement implements DisagreementRule {

  private static final int QUOTES = 2;

  @Override
  public List<Disagreement> in(Evidence evidence) {
    Map<String, List<Quote>> ranges = new TreeMap<>();
    for (Statement statement : evidence.statements()) {
      if (statement.kind() == Statement.Kind.DOSING && inBand(evidence, statement)) {
        statement
            .regimen()
            .dose()
            .ifPresent(
                dose ->
                    ranges
                        .computeIfAbsent(amount(dose), key -> new ArrayList<>())
                        .add(statement.quotes().getLast()));
      }
    }
    if (ranges.size() < 2) {
      return List.of();
    }
    List<Side> sides = new ArrayList<>();
    ranges.forEach(
        (range, quotes) -> sides.add(new Side(range, QuotePick.onePerDocument(quotes, QUOTES))));
    return List.of(new Disagreement("the usual dose", sides));
  }

  private static String amount(Dose dose) {
    return new Dose(dose.low(), dose.high(), dose.unit(), Optional.empty()).shown();
  }

  private static boolean inBand(Evidence evidence, Statement statement) {
    DoseBand asked = evidence.question().band().orElse(DoseBand.STANDARD);
    return statement.regimen().band().map(band -> band == asked).orElse(asked != DoseBand.LOW);
  }
}
