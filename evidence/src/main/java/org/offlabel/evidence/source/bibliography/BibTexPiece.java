package org.offlabel.evidence.source.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One "@type{…}" of a BibTeX file.
 *
 * @param type in lower case
 * @param words from the "@" to the closing brace
 * @param closed whether there is a closing brace before the next piece begins in a new line
 */
record BibTexPiece(String type, String words, boolean closed) {

  private static final int LONGEST_TYPE = 40;

  static List<BibTexPiece> of(String text) {
    List<BibTexPiece> pieces = new ArrayList<>();
    int at = text.indexOf('@');
    while (at >= 0) {
      int open = opening(text, at);
      if (open < 0) {
        at = text.indexOf('@', at + 1);
        continue;
      }
      String type = text.substring(at + 1, open).strip().toLowerCase(Locale.ROOT);
      int end = closing(text, open);
      pieces.add(new BibTexPiece(type, text.substring(at, Math.abs(end)), end > 0));
      at = text.indexOf('@', Math.abs(end));
    }
    return pieces;
  }

  /** Where the brace after a type stands; -1 where this "@" begins no piece. */
  private static int opening(String text, int at) {
    int i = at + 1;
    while (i < text.length() && i - at < LONGEST_TYPE && Character.isLetter(text.charAt(i))) {
      i++;
    }
    boolean typed = i > at + 1;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return typed && i < text.length() && text.charAt(i) == '{' ? i : -1;
  }

  /** Behind the closing brace; negative, where the next piece or the end comes first. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
        if (depth == 0) {
          return i + 1;
        }
      } else if (c == '@' && text.charAt(i - 1) == '\n' && opening(text, i) >= 0) {
        return -i;
      }
    }
    return -text.length();
  }
}
