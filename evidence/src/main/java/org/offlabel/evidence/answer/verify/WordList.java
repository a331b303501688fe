package org.offlabel.evidence.answer.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that the check of sentences knows, read from sentence-words.tsv beside this class. */
final class WordList {

  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();
  private final List<Set<String>> same = new ArrayList<>();
  private final Map<List<String>, Change> phrases = new HashMap<>();
  private final Map<List<String>, Change> sourcePhrases = new HashMap<>();

  private WordList(String table) {
    table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::line);
  }

  /** The bundled list. */
  static WordList bundled() {
    try (InputStream in = WordList.class.getResourceAsStream("sentence-words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("sentence-words.tsv is missing from the program");
      }
      return new WordList(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    String[] cells = line.split("\t", -1);
    List<String> values = List.of(cells[cells.length - 1].split(", ", -1));
    switch (cells[0]) {
      case "number" -> numbers.put(values.getFirst(), Integer.valueOf(cells[1]));
      case "unit" -> values.forEach(value -> units.put(value, cells[1]));
      case "same" -> same.add(Set.copyOf(values));
      case "change" -> phrases(phrases, values, cells[1]);
      case "source-change" -> phrases(sourcePhrases, values, cells[1]);
      default -> sets.computeIfAbsent(cells[0], key -> new HashSet<>()).addAll(values);
    }
  }

  private static void phrases(Map<List<String>, Change> to, List<String> phrases, String change) {
    phrases.forEach(phrase -> to.put(List.of(phrase.split(" ", -1)), Change.named(change)));
  }

  /** Whether {@code word} stands in the list called {@code set}. */
  boolean has(String set, String word) {
    return sets.getOrDefault(set, Set.of()).contains(word);
  }

  /** The value of a number word. */
  Optional<Integer> number(String word) {
    return Optional.ofNullable(numbers.get(word));
  }

  /** The one spelling of a unit. */
  Optional<String> unit(String word) {
    return Optional.ofNullable(units.get(word));
  }

  /** The words that mean the same as {@code word}, where a sentence may not use it unsupported. */
  Optional<Set<String>> equivalents(String word) {
    return same.stream().filter(group -> group.contains(word)).findFirst();
  }

  /** What a phrase of exactly these words says about change, wherever it stands. */
  Optional<Change> change(List<String> words) {
    return Optional.ofNullable(phrases.get(words));
  }

  /** What it says about change in a source, where more words count than in a sentence. */
  Optional<Change> changeInSource(List<String> words) {
    return change(words).or(() -> Optional.ofNullable(sourcePhrases.get(words)));
  }
}
