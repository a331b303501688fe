package org.offlabel.evidence.vocabulary.language;

import java.util.Set;

/** Reads a list of words that a class keeps as text. */
final class WordList {

  private WordList() {}

  /** The words of {@code text}, which spaces and line breaks divide; each may occur only once. */
  static Set<String> of(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
