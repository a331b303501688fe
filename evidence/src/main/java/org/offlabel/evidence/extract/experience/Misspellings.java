package org.offlabel.evidence.extract.experience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.vocabulary.Lookup;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * Drugs' names with one letter wrong, as posts have them. Only long names, because short ones
 * resemble ordinary words. For one document; remembers what it looked up.
 */
final class Misspellings {

  private static final int SHORTEST = 7;

  /** Looking up is slow; a thread with more strange words than this is not made slower by them. */
  private static final int MOST_LOOKUPS = 2_000;

  private final Vocabulary vocabulary;
  private final Map<String, Optional<Concept>> known = new LinkedHashMap<>();

  Misspellings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The drug meant by {@code word}, if it is one letter away from the name of one. */
  Optional<Concept> drug(String word) {
    String norm = word.toLowerCase(Locale.ROOT);
    if (norm.length() < SHORTEST || known.size() >= MOST_LOOKUPS) {
      return known.getOrDefault(norm, Optional.empty());
    }
    return known.computeIfAbsent(norm, this::look);
  }

  private Optional<Concept> look(String norm) {
    return switch (vocabulary.look(norm, ConceptKind.DRUG)) {
      case Lookup.Known known -> Optional.of(known.concept());
      case Lookup.Unknown unknown -> near(norm, unknown.nearSpellings());
    };
  }

  private Optional<Concept> near(String norm, List<String> names) {
    for (String name : names) {
      boolean plural = norm.endsWith("s") && !name.endsWith("s");
      if (!plural && differByOne(norm, name.toLowerCase(Locale.ROOT))) {
        return vocabulary.look(name, ConceptKind.DRUG) instanceof Lookup.Known known
            ? Optional.of(known.concept())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether one letter was left out, put in, changed, or swapped with the next. */
  static boolean differByOne(String a, String b) {
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    String restA = a.substring(start);
    String restB = b.substring(start);
    boolean left = tail(restA, 1).equals(restB) || tail(restB, 1).equals(restA);
    boolean changed = tail(restA, 1).equals(tail(restB, 1));
    boolean swapped =
        restA.length() > 1
            && restB.length() > 1
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0)
            && tail(restA, 2).equals(tail(restB, 2));
    return !a.equals(b) && (left || changed || swapped);
  }

  private static String tail(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }
}
