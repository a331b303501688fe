package org.offlabel.metaanalysis.result;

import java.util.List;

/**
 * How a number came about: a line that states it, and the lines it rests on.
 *
 * @param line one statement, without a line break
 * @param parts what it was computed from, in the order of the computation
 */
public record Explanation(String line, List<Explanation> parts) {

  public Explanation {
    if (line.isBlank() || line.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("an explanation is one line of text: '" + line + "'");
    }
    parts = List.copyOf(parts);
  }

  public static Explanation of(String line, Explanation... parts) {
    return new Explanation(line, List.of(parts));
  }

  /** The whole tree, one line each, two spaces deeper for each level. */
  public String text() {
    StringBuilder text = new StringBuilder();
    append(text, 0);
    return text.toString();
  }

  private void append(StringBuilder text, int depth) {
    text.append("  ".repeat(depth)).append(line).append('\n');
    parts.forEach(part -> part.append(text, depth + 1));
  }
}
