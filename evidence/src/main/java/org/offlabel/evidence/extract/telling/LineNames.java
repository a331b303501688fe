package org.offlabel.evidence.extract.telling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads the table of names that lines go by. */
final class LineNames {

  private LineNames() {}

  static Map<String, LineName> bundled() {
    Map<String, LineName> names = new HashMap<>();
    try (InputStream in = LineNames.class.getResourceAsStream("line-names.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no table line-names.tsv");
      }
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      table.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, names));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }

  private static void add(String line, Map<String, LineName> names) {
    String[] columns = line.split("\t", -1);
    for (String name : columns[1].split(";", -1)) {
      names.put(name, LineName.valueOf(columns[0]));
    }
  }
}
