package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offlabel.evidence.vocabulary.language.Word;

/** The words of {@code direction-words.tsv}: which say what happened to an outcome. Immutable. */
final class DirectionWords {

  /** What is said to have happened, before negation and before asking which way is good. */
  enum Sense {
    BETTER,
    WORSE,
    UP,
    DOWN,
    SAME,
    /** That something happened or differed, without saying which way. */
    CHANGE,
    /** Nothing: words of another meaning, such as an extended release. */
    NONE
  }

  /** Where the outcome stands. */
  enum Side {
    BEFORE,
    AFTER,
    EITHER
  }

  /** Words met in a clause: word indices. */
  record Said(Sense sense, Side side, Cues.At at) {}

  private record Entry(Phrase phrase, Sense sense, Side side) {}

  private final Map<String, List<Entry>> byFirstWord;

  private DirectionWords(Map<String, List<Entry>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** The table that comes with the program. */
  static DirectionWords bundled() {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (List<String> row : Table.bundled("direction-words.tsv", 3)) {
      Phrase phrase = Phrase.of(row.get(0));
      Entry entry = new Entry(phrase, Sense.valueOf(row.get(1)), Side.valueOf(row.get(2)));
      for (String word : phrase.starts()) {
        entries.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
      }
    }
    return new DirectionWords(entries);
  }

  /** The longest phrases met, in order, not overlapping. */
  List<Said> in(List<Word> words) {
    List<Said> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Said longest = null;
      for (Entry entry : byFirstWord.getOrDefault(words.get(at).norm(), List.of())) {
        int end = entry.phrase().matchAt(words, at);
        if (end > at && (longest == null || end > longest.at().end())) {
          longest = new Said(entry.sense(), entry.side(), new Cues.At(at, end));
        }
      }
      if (longest != null && longest.sense() != Sense.NONE) {
        found.add(longest);
      }
      at = longest == null ? at + 1 : longest.at().end();
    }
    return found;
  }
}
