package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Patients' own words for what the vocabulary names otherwise, from {@code sayings.tsv}. */
final class Sayings {

  private record Saying(List<String> words, Concept concept, Optional<Direction> told) {}

  private final Map<String, List<Saying>> byFirstWord = new LinkedHashMap<>();

  /** Keeps the sayings whose concept {@code vocabulary} knows. */
  Sayings(Vocabulary vocabulary) {
    for (String line : Lines.of("sayings.tsv")) {
      List<String> columns = Lines.columns(line);
      List<String> words = Lines.words(columns.get(0));
      Optional<Direction> told =
          columns.size() > 3 ? Optional.of(Direction.valueOf(columns.get(3))) : Optional.empty();
      vocabulary
          .concept(ConceptKind.valueOf(columns.get(1)), columns.get(2))
          .map(concept -> new Saying(words, concept, told))
          .ifPresent(saying -> add(words.get(0), saying));
    }
  }

  private void add(String first, Saying saying) {
    byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(saying);
  }

  List<Named> in(List<PlainWord> words) {
    List<Named> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (Saying saying : byFirstWord.getOrDefault(words.get(at).norm(), List.of())) {
        int to = at + saying.words().size();
        if (stands(saying, words, at)) {
          Span span = words.get(at).span().to(words.get(to - 1).span());
          List<Concept> concepts = List.of(saying.concept());
          found.add(new Named(Slot.X, at, to, span, concepts, Optional.empty(), saying.told()));
        }
      }
    }
    return found;
  }

  private static boolean stands(Saying saying, List<PlainWord> words, int at) {
    List<String> said = saying.words();
    for (int i = 0; i < said.size(); i++) {
      if (at + i >= words.size() || !words.get(at + i).norm().equals(said.get(i))) {
        return false;
      }
    }
    return true;
  }
}
