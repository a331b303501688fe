package org.offlabel.evidence.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offlabel.evidence.model.document.Span;

/** Cuts a sharing button's words off the line they are glued to. */
final class Sharing {

  private static final int LONGEST = 400;

  private Sharing() {}

  static List<Piece> cut(String whole, List<Piece> pieces, Cues cues) {
    List<String> buttons = cues.all(Cues.Kind.SHARE_LINE);
    List<Piece> out = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      int at = piece.text().length() > LONGEST ? -1 : button(piece.text(), buttons);
      if (at <= 0 || piece.text().substring(0, at).isBlank()) {
        out.add(piece);
        continue;
      }
      int start = piece.span().start();
      int end = start + piece.text().substring(0, at).stripTrailing().length();
      Span before = new Span(start, end);
      Span after = new Span(start + at, piece.span().end());
      out.add(Piece.of(whole, before, piece.marker(), piece.gap(), piece.hint()));
      out.add(Piece.of(whole, after, "", 0, piece.hint()));
    }
    return out;
  }

  private static int button(String text, List<String> buttons) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return -1;
    }
    for (String button : buttons) {
      // A sentence may end in these words too; a button is written with a capital.
      int at = text.length() - button.length();
      if (lower.endsWith(button) && Character.isUpperCase(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }
}
