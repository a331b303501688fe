package org.offlabel.evidence.answer.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the words of a text that say which way something went, with negation. */
final class Changes {

  private static final int LONGEST_PHRASE = 4;

  /** How many words before a word a "not" still governs it. */
  private static final int REACH_OF_NEGATION = 5;

  /**
   * A word or phrase and what it says.
   *
   * @param words as written, in lower case
   * @param change which way it goes, negation taken into account
   */
  record Said(String words, Change change) {}

  private Changes() {}

  /** What a sentence says, in order. */
  static List<Said> in(List<Token> tokens, WordList words) {
    return in(tokens, words, words::change);
  }

  /** What a source says, in order. */
  static List<Said> inSource(List<Token> tokens, WordList words) {
    return in(tokens, words, words::changeInSource);
  }

  private static List<Said> in(
      List<Token> tokens, WordList words, Function<List<String>, Optional<Change>> known) {
    List<Said> said = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Said> here = longestAt(tokens, at, known);
      if (here.isEmpty()) {
        at++;
        continue;
      }
      Change change = here.get().change();
      boolean negated = change != Change.NONE && change != Change.NEUTRAL;
      negated = negated && isNegated(tokens, at, words);
      said.add(negated ? new Said(here.get().words(), Change.NONE) : here.get());
      at += here.get().words().split(" ", -1).length;
    }
    return said;
  }

  private static Optional<Said> longestAt(
      List<Token> tokens, int at, Function<List<String>, Optional<Change>> known) {
    for (int length = Math.min(LONGEST_PHRASE, tokens.size() - at); length > 0; length--) {
      List<String> phrase = tokens.subList(at, at + length).stream().map(Token::text).toList();
      Optional<Change> change = known.apply(phrase);
      if (change.isPresent()) {
        return Optional.of(new Said(String.join(" ", phrase), change.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean isNegated(List<Token> tokens, int at, WordList words) {
    int seen = 0;
    for (int i = at - 1; i >= 0 && seen < REACH_OF_NEGATION; i--) {
      String text = tokens.get(i).text();
      if (words.has("clause", text)) {
        return false;
      }
      if (words.has("negation", text) || text.endsWith("n't")) {
        // "not only better" says better.
        return !(i + 1 < tokens.size() && tokens.get(i + 1).is("only"));
      }
      if (tokens.get(i).isWord()) {
        seen++;
      }
    }
    return false;
  }
}
