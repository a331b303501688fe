package org.offlabel.evidence.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.source.page.Hint;
import org.offlabel.evidence.source.page.Piece;

/**
 * Cuts plain text into pieces: one a line as scraped pages have it, or one a paragraph where lines
 * were broken at a fixed width.
 */
public final class TextReader {

  private static final Pattern MARKER =
      Pattern.compile(
          "^(?:[\u2022\u2023\u25e6\u25aa\u25cf\u25cb\u2043\u2219\u00b7*+-]|[\u2013\u2014]"
              + "|o(?=\\s)|\\(?\\d{1,3}[.)]|\\[\\d{1,3}\\])\\s{1,8}(?=\\S)");

  /** The pieces of {@code text}, in order. */
  public List<Piece> pieces(String text) {
    List<Line> lines = Line.split(text);
    List<Piece> pieces = new ArrayList<>();
    Wrapping wrapping = Wrapping.of(text, lines);
    int i = 0;
    while (i < lines.size()) {
      int last = i;
      while (last + 1 < lines.size()
          && wrapping.joins(lines.get(last), lines.get(last + 1))
          && !marked(text, lines.get(last + 1))) {
        last++;
      }
      Span span = lines.get(i).span().to(lines.get(last).span());
      pieces.add(piece(text, span, lines.get(i).gap()));
      i = last + 1;
    }
    return pieces;
  }

  private static boolean marked(String text, Line line) {
    return !marker(text, line.span()).isEmpty();
  }

  private static String marker(String text, Span span) {
    String head = text.substring(span.start(), Math.min(span.end(), span.start() + 20));
    Matcher m = MARKER.matcher(head);
    return m.find() ? m.group() : "";
  }

  private static Piece piece(String text, Span span, int gap) {
    String marker = marker(text, span);
    Hint hint = marker.isEmpty() ? Hint.NONE : Hint.LIST_ITEM;
    Span words = new Span(span.start() + marker.length(), span.end());
    return Piece.of(text, words, marker.strip(), gap, hint);
  }
}
