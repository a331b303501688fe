package org.offlabel.evidence.answer.render;

import java.util.List;

/** Text being written for a terminal: wrapped, no trailing spaces, colour only where asked for. */
final class TextOut {

  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String RESET = "\u001b[0m";

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean color;

  TextOut(int width, boolean color) {
    this.width = width;
    this.color = color;
  }

  int width() {
    return width;
  }

  void blank() {
    out.append('\n');
  }

  /** A heading, and words beside it that wrap with an indent of two. */
  void heading(String title, List<Word> beside) {
    List<Word> words = Word.all(title);
    List<List<Word>> lines = Wrap.lines(words, width);
    for (int i = 0; i < lines.size(); i++) {
      out.append(color ? BOLD : "");
      out.append(String.join(" ", lines.get(i).stream().map(Word::text).toList()));
      out.append(color ? RESET : "");
      if (i + 1 < lines.size()) {
        out.append('\n');
      }
    }
    int used = lines.isEmpty() ? 0 : Wrap.width(lines.getLast());
    beside(beside, used);
  }

  private void beside(List<Word> words, int used) {
    if (words.isEmpty()) {
      out.append('\n');
      return;
    }
    int fits = 0;
    int room = width - used - 3;
    int taken = -1;
    while (fits < words.size() && taken + 1 + words.get(fits).width() <= room) {
      taken += 1 + words.get(fits).width();
      fits++;
    }
    if (fits > 0) {
      out.append("   ").append(shown(words.subList(0, fits)));
    }
    out.append('\n');
    paragraph(words.subList(fits, words.size()), 2, 2);
  }

  /** Words with the first line indented by {@code first} and the others by {@code rest}. */
  void paragraph(List<Word> words, int first, int rest) {
    int room = Math.max(1, width - Math.max(first, rest));
    List<List<Word>> lines = Wrap.lines(words, room);
    for (int i = 0; i < lines.size(); i++) {
      out.append(" ".repeat(i == 0 ? first : rest)).append(shown(lines.get(i))).append('\n');
    }
  }

  /** A line set by the caller, without trailing spaces. */
  void set(String line) {
    out.append(line.stripTrailing()).append('\n');
  }

  /** Words on one line. */
  String shown(List<Word> words) {
    StringBuilder line = new StringBuilder();
    for (Word word : words) {
      line.append(line.isEmpty() ? "" : " ");
      line.append(word.faint() && color ? FAINT + word.text() + RESET : word.text());
      line.append(word.after());
    }
    return line.toString();
  }

  String bold(String text) {
    return color ? BOLD + text + RESET : text;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
