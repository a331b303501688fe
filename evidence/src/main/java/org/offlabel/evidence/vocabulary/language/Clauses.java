package org.offlabel.evidence.vocabulary.language;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.document.Span;

/** The parts of a sentence that cues do not reach across. */
public final class Clauses {

  private Clauses() {}

  /**
   * The clauses of one sentence, in order; they do not overlap, and together they hold every word
   * of it. A clause ends at "but", "however", "although" and their like, at a semicolon or colon,
   * and where "and" or a comma brings a new subject.
   */
  public static List<Span> in(String text, Span sentence) {
    return in(Reading.of(text, sentence));
  }

  static List<Span> in(Reading reading) {
    List<Span> clauses = new ArrayList<>();
    int first = 0;
    int end = afterLastWord(reading);
    for (int at = 1; at < end; at++) {
      if (ClauseEnds.before(reading, at) && hasWord(reading, first, at)) {
        clauses.add(reading.span(first, at));
        first = at;
      }
    }
    if (first < reading.size()) {
      clauses.add(reading.span(first, reading.size()));
    }
    return List.copyOf(clauses);
  }

  private static int afterLastWord(Reading reading) {
    int end = reading.size();
    while (end > 0 && !hasWord(reading, end - 1, end)) {
      end--;
    }
    return end;
  }

  private static boolean hasWord(Reading reading, int first, int after) {
    for (int i = first; i < after; i++) {
      if (reading.token(i).kind() != Token.Kind.MARK) {
        return true;
      }
    }
    return false;
  }
}
