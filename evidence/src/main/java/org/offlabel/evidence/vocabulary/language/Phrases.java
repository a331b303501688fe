package org.offlabel.evidence.vocabulary.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A set of phrases to look for in running tokens. */
final class Phrases {

  private final Map<String, List<List<String>>> byFirstWord;

  private Phrases(Map<String, List<List<String>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** Reads lower-case phrases, which commas divide; spaces and line breaks divide their words. */
  static Phrases of(String text) {
    Map<String, List<List<String>>> index = new LinkedHashMap<>();
    for (String phrase : text.strip().split("\\s*,\\s*", -1)) {
      List<String> words = List.of(phrase.split("\\s+", -1));
      index.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }
    return new Phrases(index);
  }

  /** How many tokens the longest phrase that begins at {@code at} takes; 0 if none does. */
  int match(Reading reading, int at) {
    int longest = 0;
    for (List<String> phrase : byFirstWord.getOrDefault(reading.token(at).norm(), List.of())) {
      if (phrase.size() > longest && stands(phrase, reading, at)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  private static boolean stands(List<String> phrase, Reading reading, int at) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!reading.is(at + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
