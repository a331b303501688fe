package org.offlabel.app.pool;

import java.util.List;

/** Lines for a terminal, wrapped to its width, what goes over set in. */
final class Lines {

  private final StringBuilder text = new StringBuilder();
  private final int width;

  Lines(int width) {
    this.width = width;
  }

  void add(String pattern, Object... values) {
    String line = Numbers.format(pattern, values).stripTrailing();
    String words = line.stripLeading();
    String indent = " ".repeat(line.length() - words.length());
    List<String> wrapped = PlainText.wrapped(words, width - indent.length() - 2);
    text.append(indent).append(wrapped.getFirst()).append('\n');
    for (String more : wrapped.subList(1, wrapped.size())) {
      text.append(indent).append("  ").append(more).append('\n');
    }
  }

  /** What has its lines already. */
  void block(String made) {
    text.append(made);
  }

  void gap() {
    text.append('\n');
  }

  String text() {
    return text.toString();
  }
}
