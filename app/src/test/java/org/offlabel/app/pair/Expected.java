package org.offlabel.app.pair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An expected.txt: one thing to check a line, as pairs/README.md describes.
 *
 * @param lines its lines, but for comments
 */
public record Expected(List<Line> lines) {

  private static final String GAP = "known gap: ";

  /**
   * One line.
   *
   * @param key what is looked at
   * @param value what it must be
   * @param gap whether it is known not to be so yet
   */
  public record Line(String key, String value, boolean gap) {

    private static Line parse(String text) {
      boolean gap = text.startsWith(GAP);
      String rest = gap ? text.substring(GAP.length()) : text;
      int colon = rest.indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException("not \"key: value\": " + text);
      }
      return new Line(rest.substring(0, colon).strip(), rest.substring(colon + 1).strip(), gap);
    }

    /** The parts of the value that all must hold. */
    List<String> all() {
      return parts(value, ";");
    }

    /** The values of which one must hold. */
    List<String> either() {
      return parts(value, " or ");
    }

    private static List<String> parts(String text, String between) {
      List<String> parts = new ArrayList<>();
      int start = 0;
      for (int end = text.indexOf(between); end >= 0; end = text.indexOf(between, start)) {
        parts.add(text.substring(start, end).strip());
        start = end + between.length();
      }
      parts.add(text.substring(start).strip());
      return parts;
    }
  }

  public Expected {
    lines = List.copyOf(lines);
  }

  static Expected read(Path file) {
    try {
      return new Expected(
          Files.readAllLines(file).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Line::parse)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The question that is asked. */
  String question() {
    return lines.stream()
        .filter(line -> line.key().equals("question"))
        .map(Line::value)
        .findFirst()
        .orElseThrow();
  }
}
