package org.offlabel.evidence.fetch.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rows of a table begin with.
 *
 * @param header its first row
 * @param ids the first field of every other row
 * @param whole whether the table ends outside quotation marks
 */
record CsvIds(String header, List<String> ids, boolean whole) {

  private static final int LONGEST_ID = 60;

  CsvIds {
    ids = List.copyOf(ids);
  }

  /** Goes through a table; bytes are taken as they are, since only ASCII matters here. */
  static CsvIds of(Path file) {
    String header = "";
    List<String> ids = new ArrayList<>();
    boolean quoted = false;
    boolean first = true;
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (first) {
          header = line;
        } else if (!quoted && !line.isBlank()) {
          ids.add(id(line));
        }
        first = false;
        quoted ^= line.chars().filter(c -> c == '"').count() % 2 == 1;
      }
      return new CsvIds(header, ids, !quoted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(String line) {
    int comma = line.indexOf(',');
    String field = comma < 0 ? line : line.substring(0, comma);
    return field.substring(0, Math.min(field.length(), LONGEST_ID)).replace("\"", "").strip();
  }
}
