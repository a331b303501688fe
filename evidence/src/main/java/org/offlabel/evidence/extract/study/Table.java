package org.offlabel.evidence.extract.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of words that come with the program. */
final class Table {

  private Table() {}

  /**
   * The rows of a table beside this class: cells between tabs, lines that begin with # left out.
   *
   * @throws IllegalStateException if the table is missing or a row has not {@code columns} cells
   */
  static List<List<String>> bundled(String name, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing table " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException("not " + columns + " cells: " + line);
    }
    return cells;
  }
}
