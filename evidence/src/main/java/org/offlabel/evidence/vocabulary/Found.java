package org.offlabel.evidence.vocabulary;

import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.concept.ConceptKind;

/**
 * A name met in a list of words.
 *
 * @param first index of its first word
 * @param last index of its last word
 */
record Found(int first, int last, Name name) {

  Found {
    Objects.requireNonNull(name);
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("no words from " + first + " to " + last);
    }
  }

  ConceptKind kind() {
    return name.concept().kind();
  }

  int words() {
    return last - first + 1;
  }

  /** The words as they stand in the text. */
  String in(String text, List<Word> words) {
    return text.substring(words.get(first).start(), words.get(last).end());
  }
}
