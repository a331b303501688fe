package org.offlabel.evidence.extract.experience;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.vocabulary.language.Quantity;

/**
 * Something recognised in a clause.
 *
 * @param slot the place in a pattern that it can fill
 * @param from index of its first word in the clause
 * @param to index after its last word
 * @param span where it stands in the document
 * @param concepts what it names; several where one word is known as an outcome and as a reaction
 * @param quantity what it measures
 * @param told what became of it, where the words for it say so themselves
 */
record Named(
    Slot slot,
    int from,
    int to,
    Span span,
    List<Concept> concepts,
    Optional<Quantity> quantity,
    Optional<Direction> told) {

  Named {
    concepts = List.copyOf(concepts);
  }

  boolean isDrug() {
    return slot == Slot.DRUG || slot == Slot.OTHER;
  }

  boolean isInside(Named other) {
    return other.span().contains(span) && other.span().length() > span.length();
  }

  Optional<Concept> concept(ConceptKind kind) {
    return concepts.stream().filter(concept -> concept.kind() == kind).findFirst();
  }
}
