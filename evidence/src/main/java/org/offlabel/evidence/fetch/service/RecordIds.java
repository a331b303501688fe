package org.offlabel.evidence.fetch.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Collects the ids of a JSON page's records, and a few single values beside them. */
final class RecordIds {

  private static final int LONGEST_NUMBER = 15;

  private final String record;
  private final List<String> idPaths;
  private final List<String> wanted;
  private final List<String> ids = new ArrayList<>();
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> parts = new HashMap<>();
  private boolean within;
  private boolean nameless;

  /**
   * A collector.
   *
   * @param record the path of a record, such as "/results[]"
   * @param idParts the names of the values within a record that are its id together
   * @param wanted the paths of single values to be kept
   */
  RecordIds(String record, List<String> idParts, List<String> wanted) {
    this.record = record;
    this.idPaths = idParts.stream().map(part -> record + part).toList();
    this.wanted = List.copyOf(wanted);
  }

  /** Reads a page; what is wrong with it, if anything. */
  Optional<String> read(Path file) {
    Optional<String> broken = JsonScan.scan(file, this::visit);
    close();
    if (broken.isPresent()) {
      return broken;
    }
    return nameless ? Optional.of("a record of the answer has no id") : Optional.empty();
  }

  private void visit(String path, String value) {
    if (path.equals(record)) {
      close();
      within = true;
    } else if (idPaths.contains(path)) {
      parts.putIfAbsent(path, value);
    } else if (wanted.contains(path)) {
      values.putIfAbsent(path, value);
    }
  }

  private void close() {
    if (within) {
      nameless |= parts.size() < idPaths.size();
      ids.add(
          String.join(":", idPaths.stream().map(path -> parts.getOrDefault(path, "")).toList()));
      parts.clear();
    }
  }

  List<String> ids() {
    return List.copyOf(ids);
  }

  /** A single value; empty where there is none, or it is null. */
  Optional<String> value(String path) {
    return Optional.ofNullable(values.get(path))
        .filter(value -> !value.isEmpty() && !value.equals("null"));
  }

  /** A single value that is a whole number from 0 on. */
  OptionalLong number(String path) {
    return value(path)
        .filter(it -> it.length() <= LONGEST_NUMBER && it.chars().allMatch(Character::isDigit))
        .map(it -> OptionalLong.of(Long.parseLong(it)))
        .orElse(OptionalLong.empty());
  }
}
