package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offlabel.evidence.vocabulary.language.Word;

/**
 * A run of words to look for: each place takes one of several words, or skips a few.
 *
 * <p>Written as words with spaces between them; {@code a|b} takes either word, {@code *} skips up
 * to {@value #MOST_SKIPPED} words.
 *
 * @param places the alternatives at each place; an empty set stands for the skip
 */
record Phrase(List<Set<String>> places) {

  private static final int MOST_SKIPPED = 4;

  Phrase {
    places = List.copyOf(places);
    if (places.isEmpty() || places.getFirst().isEmpty() || places.getLast().isEmpty()) {
      throw new IllegalArgumentException("a phrase begins and ends with a word");
    }
  }

  /** Reads the written form. */
  static Phrase of(String written) {
    List<Set<String>> places = new ArrayList<>();
    for (String place : written.strip().split(" ", -1)) {
      places.add(place.equals("*") ? Set.of() : Set.of(place.split("\\|", -1)));
    }
    return new Phrase(places);
  }

  /** The words it can begin with. */
  Set<String> starts() {
    return places.getFirst();
  }

  /** Index after the last word of the phrase where it begins at {@code at}, or -1. */
  int matchAt(List<Word> words, int at) {
    return matchAt(words, at, 0);
  }

  private int matchAt(List<Word> words, int at, int place) {
    if (place == places.size()) {
      return at;
    }
    if (!places.get(place).isEmpty()) {
      boolean fits = at < words.size() && places.get(place).contains(words.get(at).norm());
      return fits ? matchAt(words, at + 1, place + 1) : -1;
    }
    for (int skipped = 0; skipped <= MOST_SKIPPED && at + skipped < words.size(); skipped++) {
      int end = matchAt(words, at + skipped, place + 1);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }
}
