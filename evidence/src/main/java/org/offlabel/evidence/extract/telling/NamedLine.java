package org.offlabel.evidence.extract.telling;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.language.Quantity;

/**
 * A line "name: value".
 *
 * @param name what it gives
 * @param span the line, without a remark in square brackets at its end
 * @param value what stands after the colon, likewise
 * @param sentences the sentences that reach into it
 */
public record NamedLine(LineName name, Span span, Span value, List<ReadSentence> sentences) {
  public NamedLine {
    Objects.requireNonNull(name);
    sentences = List.copyOf(sentences);
  }

  /** The terms of one kind in the value, in order. */
  public List<TermMatch> of(ConceptKind kind) {
    return sentences.stream().flatMap(sentence -> sentence.of(kind, value).stream()).toList();
  }

  /** The quantities in the value, in order. */
  public Stream<Quantity> quantities() {
    return sentences.stream().flatMap(sentence -> sentence.quantities(value).stream());
  }

  /** The line as a quote. */
  public Quote quote(Document document) {
    return document.quote(span);
  }
}
