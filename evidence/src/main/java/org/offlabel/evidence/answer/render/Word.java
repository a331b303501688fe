package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of characters that stays on one line of a terminal.
 *
 * @param text the characters
 * @param faint whether it is a citation, set fainter than what it supports
 * @param after what follows it without a gap, not faint
 */
record Word(String text, boolean faint, String after) {

  static Word of(String text) {
    return new Word(text, false, "");
  }

  /** The words of a text, made harmless. */
  static List<Word> all(String text) {
    String plain = Plain.line(text);
    List<Word> words = new ArrayList<>();
    int start = 0;
    while (start < plain.length()) {
      int space = plain.indexOf(' ', start);
      int end = space < 0 ? plain.length() : space;
      words.add(of(plain.substring(start, end)));
      start = end + 1;
    }
    return words;
  }

  /** The words of a line, its citations before its closing point. */
  static List<Word> all(Line line, SourceNumbers numbers) {
    List<Word> words = new ArrayList<>(all(line.text()));
    StringBuilder marks = new StringBuilder();
    numbers
        .cited(line.quotes())
        .forEach(id -> marks.append('[').append(numbers.of(id)).append(']'));
    if (marks.isEmpty()) {
      return words;
    }
    String end = "";
    if (!words.isEmpty() && words.getLast().text().length() > 1) {
      String last = words.removeLast().text();
      if (".!?".indexOf(last.charAt(last.length() - 1)) >= 0) {
        end = last.substring(last.length() - 1);
        last = last.substring(0, last.length() - 1);
      }
      words.add(of(last));
    }
    words.add(new Word(marks.toString(), true, end));
    return words;
  }

  int width() {
    return DisplayWidth.of(text) + DisplayWidth.of(after);
  }

  /** This word followed directly by {@code more}. */
  Word then(String more) {
    return new Word(text, faint, after + more);
  }

  /** This word in pieces of at most {@code width} columns, behind a hyphen where there is one. */
  List<Word> cut(int width) {
    List<Word> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int used = 0;
    for (int c : (text + after).codePoints().toArray()) {
      if (used + DisplayWidth.of(c) > width && !piece.isEmpty()) {
        int hyphen = piece.lastIndexOf("-") + 1;
        String rest = hyphen > 1 ? piece.substring(hyphen) : "";
        piece.setLength(piece.length() - rest.length());
        pieces.add(new Word(piece.toString(), faint, ""));
        piece = new StringBuilder(rest);
        used = DisplayWidth.of(rest);
      }
      piece.appendCodePoint(c);
      used += DisplayWidth.of(c);
    }
    pieces.add(new Word(piece.toString(), faint, ""));
    return pieces;
  }
}
