package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.vocabulary.language.Word;

/** Finds the phrases of {@code cues.tsv} in a list of words. Immutable. */
final class Cues {

  /**
   * A cue met in a list of words.
   *
   * @param first index of its first word
   * @param end index after its last word
   */
  record At(int first, int end) {}

  private final Map<Cue, Map<String, List<Phrase>>> byFirstWord;

  private Cues(Map<Cue, Map<String, List<Phrase>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** The cues that come with the program. */
  static Cues bundled() {
    Map<Cue, Map<String, List<Phrase>>> cues = new EnumMap<>(Cue.class);
    for (List<String> row : Table.bundled("cues.tsv", 2)) {
      Phrase phrase = Phrase.of(row.get(1));
      Map<String, List<Phrase>> ofCue =
          cues.computeIfAbsent(Cue.valueOf(row.get(0)), cue -> new HashMap<>());
      for (String word : phrase.starts()) {
        ofCue.computeIfAbsent(word, key -> new ArrayList<>()).add(phrase);
      }
    }
    return new Cues(cues);
  }

  /** The longest phrase of {@code cue} that begins at word {@code at}. */
  Optional<At> at(Cue cue, List<Word> words, int at) {
    int end = -1;
    for (Phrase phrase :
        byFirstWord.getOrDefault(cue, Map.of()).getOrDefault(words.get(at).norm(), List.of())) {
      end = Math.max(end, phrase.matchAt(words, at));
    }
    return end < 0 ? Optional.empty() : Optional.of(new At(at, end));
  }

  /** Every place of {@code cue}, in order, not overlapping. */
  List<At> all(Cue cue, List<Word> words) {
    List<At> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<At> here = at(cue, words, at);
      here.ifPresent(found::add);
      at = here.map(At::end).orElse(at + 1);
    }
    return found;
  }

  /** Whether {@code cue} stands anywhere among the words. */
  boolean has(Cue cue, List<Word> words) {
    return !all(cue, words).isEmpty();
  }
}
