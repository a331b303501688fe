package org.offlabel.evidence.source.text;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.source.page.Hint;
import org.offlabel.evidence.source.page.Piece;

/**
 * Cuts plain text into pieces: one a line as scraped pages have it, or one a paragraph where lines
 * were broken at a fixed width.
 */
public final class TextReader {

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
          && Markers.before(lines.get(last + 1).opening(text)).isEmpty()) {
        last++;
      }
      Span span = lines.get(i).span().to(lines.get(last).span());
      pieces.add(piece(text, span, lines.get(i).gap()));
      i = last + 1;
    }
    return pieces;
  }

  private static Piece piece(String text, Span span, int gap) {
    String marker = Markers.before(span.of(text));
    Hint hint = marker.isEmpty() ? Hint.NONE : Hint.LIST_ITEM;
    Span words = new Span(span.start() + marker.length(), span.end());
    return Piece.of(text, words, marker.strip(), gap, hint);
  }
}
