package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.Amounts;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.language.Quantity;

/** The doses of the drugs a study gave; an amount belongs to the drug named nearest to it. */
final class DoseTelling {

  /**
   * The doses told, each once.
   *
   * @param drugs what the study gave
   */
  List<Stated<Dose>> in(List<Clause> clauses, List<Stated<Regimen>> drugs, Document document) {
    List<Stated<Dose>> found = new ArrayList<>();
    for (Clause clause : clauses) {
      for (Quantity quantity : clause.quantities()) {
        if (quantity instanceof Quantity.Dose amount && isOf(drugs, clause, amount)) {
          Amounts.dose(amount, document.text())
              .filter(dose -> found.stream().noneMatch(other -> other.value().equals(dose)))
              .ifPresent(dose -> found.add(Stated.in(dose, clause.quote(document))));
        }
      }
    }
    return found;
  }

  private boolean isOf(List<Stated<Regimen>> drugs, Clause clause, Quantity.Dose amount) {
    Optional<TermMatch> nearest =
        clause.terms(ConceptKind.DRUG).stream()
            .min(Comparator.comparingInt(drug -> distance(drug.span(), amount.span())));
    if (nearest.isEmpty()) {
      return drugs.size() == 1;
    }
    Concept drug = nearest.get().concept();
    return drugs.stream().anyMatch(one -> one.value().drug().equals(drug));
  }

  private static int distance(Span drug, Span amount) {
    return drug.start() >= amount.end()
        ? drug.start() - amount.end()
        : Math.max(0, amount.start() - drug.end());
  }
}
