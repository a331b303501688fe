package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.Annotator;
import org.offlabel.evidence.vocabulary.language.Quantities;

/**
 * One line of a record: "Label: value [where it was read]".
 *
 * @param label the words before the colon
 * @param span the line without the bracket at its end
 * @param value the words after the colon, read; without the bracket
 */
record RecordLine(String label, Span span, Clause value) {

  private static final int LONGEST_LABEL = 40;

  /** The labelled lines of a record's text, in order. */
  static List<RecordLine> of(String text, Annotator annotator) {
    List<RecordLine> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      labelled(text, start, end, annotator).ifPresent(lines::add);
      start = end + 1;
    }
    return lines;
  }

  private static Optional<RecordLine> labelled(
      String text, int start, int end, Annotator annotator) {
    int colon = text.indexOf(": ", start);
    boolean heading = start < end && text.charAt(start) == '#';
    if (heading || colon < 0 || colon >= end || colon - start > LONGEST_LABEL) {
      return Optional.empty();
    }
    int stop = withoutTag(text, colon + 2, end);
    Span value = new Span(colon + 2, stop);
    if (value.of(text).isBlank()) {
      return Optional.empty();
    }
    Span span = new Span(start, stop);
    ReadSentence read =
        new ReadSentence(
            new Block(span, BlockRole.PARAGRAPH, Optional.empty()),
            span,
            span.of(text),
            annotator.in(value.of(text), value.start()),
            Quantities.in(text, value));
    return Optional.of(new RecordLine(text.substring(start, colon), span, Clause.of(read, value)));
  }

  /** The end of the value without the bracket and the spaces before it. */
  private static int withoutTag(String text, int from, int end) {
    int stop = trimmed(text, from, end);
    if (stop > from && text.charAt(stop - 1) == ']') {
      int open = text.lastIndexOf('[', stop - 1);
      return open > from ? trimmed(text, from, open) : stop;
    }
    return stop;
  }

  private static int trimmed(String text, int from, int end) {
    int stop = end;
    while (stop > from && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    return stop;
  }

  /** The value's words. */
  String words() {
    return value.text();
  }

  /** The parts of the value between semicolons, without the spaces around them. */
  List<Clause> parts() {
    List<Clause> parts = new ArrayList<>();
    int from = value.span().start();
    for (String piece : words().split(";", -1)) {
      int lead = piece.length() - piece.stripLeading().length();
      if (!piece.isBlank()) {
        parts.add(value.part(from + lead, from + lead + piece.strip().length()));
      }
      from += piece.length() + 1;
    }
    return parts;
  }

  Quote quote(Document document) {
    return document.quote(span);
  }
}
