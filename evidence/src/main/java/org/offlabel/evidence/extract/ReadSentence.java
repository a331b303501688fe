package org.offlabel.evidence.extract;

import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.language.Quantity;

/**
 * One sentence of a document with what was recognised in it.
 *
 * @param block the paragraph, heading, list item, reference or comment it stands in
 * @param span where it stands in the document, without the mark that opens a list item
 * @param text its words
 * @param terms the concepts named in it, in order
 * @param quantities the numbers with a meaning in it, in order
 */
public record ReadSentence(
    Block block, Span span, String text, List<TermMatch> terms, List<Quantity> quantities) {

  public ReadSentence {
    Objects.requireNonNull(block);
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("the words are not as long as their span");
    }
    terms = List.copyOf(terms);
    quantities = List.copyOf(quantities);
  }

  /** The concepts of one kind, in order. */
  public List<TermMatch> of(ConceptKind kind) {
    return terms.stream().filter(term -> term.concept().kind() == kind).toList();
  }

  /** The concepts of one kind that lie wholly in {@code part}, in order. */
  public List<TermMatch> of(ConceptKind kind, Span part) {
    return of(kind).stream().filter(term -> part.contains(term.span())).toList();
  }

  /** The quantities that lie wholly in {@code part}, in order. */
  public List<Quantity> quantities(Span part) {
    return quantities.stream().filter(quantity -> part.contains(quantity.span())).toList();
  }

  /** The whole sentence as a quote of the document it was read from. */
  public Quote quote(Document document) {
    return document.quote(span);
  }
}
