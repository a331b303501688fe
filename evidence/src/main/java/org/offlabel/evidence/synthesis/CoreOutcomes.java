package org.offlabel.evidence.synthesis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** The outcomes that matter most to patients with a condition, from {@code core-outcomes.tsv}. */
final class CoreOutcomes {

  private final Vocabulary vocabulary;
  private final Map<String, List<String>> byCondition = new LinkedHashMap<>();

  CoreOutcomes(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    try (InputStream in =
            Objects.requireNonNull(CoreOutcomes.class.getResourceAsStream("core-outcomes.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    byCondition.put(
        line.substring(0, tab),
        Stream.of(line.substring(tab + 1).split(";")).map(String::strip).toList());
  }

  /** The outcomes listed for the condition or the nearest wider one; empty where none is listed. */
  List<Concept> of(Concept condition) {
    return Stream.concat(Stream.of(condition), vocabulary.ancestors(condition).stream())
        .map(concept -> Optional.ofNullable(byCondition.get(concept.name())))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(List.of())
        .stream()
        .map(name -> new Concept(ConceptKind.OUTCOME, name))
        .toList();
  }

  /** Every condition and outcome listed, for checking the table against the vocabulary. */
  Map<String, List<String>> table() {
    return Map.copyOf(byCondition);
  }
}
