package org.offlabel.evidence.extract.cue;

import java.util.List;
import java.util.stream.IntStream;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.language.Clauses;

/**
 * Words of a sentence that belong together.
 *
 * @param first index of the first word
 * @param last index of the last word
 */
public record Clause(int first, int last) {

  /** The clauses of {@code sentence}, whose words are {@code wording}; every word is in one. */
  public static List<Clause> of(String text, Span sentence, Wording wording) {
    List<Integer> starts =
        Clauses.in(text, sentence).stream()
            .filter(clause -> !followsFullStop(text, sentence, clause))
            .map(wording::firstIn)
            .filter(first -> first > 0 && first < wording.size())
            .sorted()
            .distinct()
            .toList();
    return IntStream.rangeClosed(0, starts.size())
        .filter(i -> wording.size() > 0)
        .mapToObj(
            i ->
                new Clause(
                    i == 0 ? 0 : starts.get(i - 1),
                    i == starts.size() ? wording.size() - 1 : starts.get(i) - 1))
        .toList();
  }

  /** A full stop inside a sentence belongs to an abbreviation and parts nothing. */
  private static boolean followsFullStop(String text, Span sentence, Span clause) {
    String before = text.substring(sentence.start(), clause.start()).stripTrailing();
    boolean here = clause.length() > 0 && text.charAt(clause.start()) == '.';
    return here || before.endsWith(".");
  }

  /** Whether the word at {@code index} is in it. */
  public boolean holds(int index) {
    return first <= index && index <= last;
  }
}
