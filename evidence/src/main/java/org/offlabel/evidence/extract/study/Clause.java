package org.offlabel.evidence.extract.study;

import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.TermMatch;
import org.offlabel.evidence.vocabulary.language.Quantity;
import org.offlabel.evidence.vocabulary.language.Word;
import org.offlabel.evidence.vocabulary.language.Words;

/**
 * A stretch of a sentence, or a whole one, ready to be searched.
 *
 * @param sentence where it stands
 * @param span its own place in the document; inside the sentence
 * @param words its words
 */
record Clause(ReadSentence sentence, Span span, List<Word> words) {

  Clause {
    Objects.requireNonNull(span);
    words = List.copyOf(words);
  }

  /** The whole of {@code sentence}. */
  static Clause of(ReadSentence sentence) {
    return of(sentence, sentence.span());
  }

  /** The part of {@code sentence} at {@code span}. */
  static Clause of(ReadSentence sentence, Span span) {
    int offset = sentence.span().start();
    Span inside = new Span(span.start() - offset, span.end() - offset);
    List<Word> words =
        Words.in(sentence.text(), inside).stream()
            .map(word -> new Word(moved(word.span(), offset), word.norm()))
            .toList();
    return new Clause(sentence, span, words);
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  /** The part of this clause between two places of the document. */
  Clause part(int start, int end) {
    return of(sentence, new Span(start, end));
  }

  /** Its words as they stand in the document. */
  String text() {
    return between(span.start(), span.end());
  }

  /** The document's text between two places of the sentence. */
  String between(int from, int to) {
    int offset = sentence.span().start();
    return sentence.text().substring(from - offset, to - offset);
  }

  /** What stands between one word and the next: spaces and marks. */
  String gapAfter(int word) {
    int from = words.get(word).span().end();
    int to = words.get(word + 1).span().start();
    return between(from, to);
  }

  /** The words of a cue met in this clause. */
  Span span(Cues.At at) {
    return words.get(at.first()).span().to(words.get(at.end() - 1).span());
  }

  List<TermMatch> terms(ConceptKind kind) {
    return sentence.of(kind, span);
  }

  List<Quantity> quantities() {
    return sentence.quantities(span);
  }

  /** The whole sentence as a quote: what is read from a clause is checked against its sentence. */
  Quote quote(Document document) {
    return sentence.quote(document);
  }
}
