package org.offlabel.evidence.extract.experience;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The data files beside this package: one entry a line, {@code #} opens a remark. */
final class Lines {

  private Lines() {}

  static List<String> of(String resource) {
    try (InputStream in = Lines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing beside " + Lines.class.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> columns(String line) {
    List<String> columns = Arrays.asList(line.split("\t", -1));
    if (columns.size() < 2) {
      throw new IllegalStateException("columns are missing: " + line);
    }
    return columns;
  }

  static List<String> words(String phrase) {
    return List.of(phrase.strip().split(" +", -1));
  }
}
