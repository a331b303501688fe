package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of at most a given number of columns. */
final class Wrap {

  private Wrap() {}

  /** The lines; none for no words. A word that is too long for a line is cut. */
  static List<List<Word>> lines(List<Word> words, int width) {
    List<List<Word>> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    int used = 0;
    for (Word whole : words) {
      for (Word word : whole.width() > width ? whole.cut(width) : List.of(whole)) {
        if (!line.isEmpty() && used + 1 + word.width() > width) {
          lines.add(line);
          line = new ArrayList<>();
          used = 0;
        }
        used += (line.isEmpty() ? 0 : 1) + word.width();
        line.add(word);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** How many columns a line takes up. */
  static int width(List<Word> line) {
    return line.stream().mapToInt(Word::width).sum() + Math.max(0, line.size() - 1);
  }
}
