package org.offlabel.evidence.vocabulary.language;

import java.util.List;
import java.util.Locale;
import org.offlabel.evidence.model.document.Span;

/** Divides one block at the stops that end a sentence. */
final class Stops {

  private static final int LONGEST_TOKEN = 40;

  private final String text;
  private final int end;
  private int start;

  Stops(String text, Span block) {
    this.text = text;
    this.start = block.start();
    this.end = block.end();
  }

  void split(List<Span> into) {
    int at = start + ListMark.length(text, start, end);
    while (at < end) {
      if (!CharacterClasses.isStop(text.charAt(at))) {
        at++;
        continue;
      }
      int run = skip(at, CharacterClasses::isStop);
      int closed = skip(run, CharacterClasses::isCloser);
      int after = ReferenceMark.after(text, closed, end);
      int next = skip(after, CharacterClasses::isSpace);
      if (next < end && endsSentence(at, run, closed, after, next)) {
        into.add(new Span(start, after));
        start = next;
        at = next;
      } else {
        at = run;
      }
    }
    if (start < end) {
      into.add(new Span(start, end));
    }
  }

  private boolean endsSentence(int stop, int run, int closed, int after, int next) {
    if (CharacterClasses.isStop(text.charAt(next))) {
      return false;
    }
    if (next == after) {
      return closed == run && after == run && isMissingSpace(stop, next);
    }
    int letter = skip(next, CharacterClasses::isOpener);
    char first = letter < end ? text.charAt(letter) : ' ';
    boolean lower = Character.isLowerCase(first);
    if (lower && closed > run) {
      return false;
    }
    if (isEllipsis(stop, run)) {
      return !lower;
    }
    if (run - stop > 1 || text.charAt(stop) != '.') {
      return true;
    }
    return endsAtFullStop(stop, first, letter, closed > run);
  }

  private boolean endsAtFullStop(int stop, char first, int letter, boolean closes) {
    int from = tokenStart(stop);
    String token = text.substring(from, stop);
    if (from == start && isItemNumber(token)) {
      return false;
    }
    if (closes) {
      return true;
    }
    boolean digit = CharacterClasses.isDigit(first);
    return switch (Abbreviations.read(token, wordBefore(from), digit)) {
      case GOES_ON -> false;
      case ENDS_BEFORE_STARTER ->
          Character.isUpperCase(first) && Abbreviations.opensSentence(wordAt(letter));
      case ENDS_BEFORE_CAPITAL -> Character.isUpperCase(first);
      case ENDS -> true;
    };
  }

  private boolean isEllipsis(int stop, int run) {
    for (int i = stop; i < run; i++) {
      if (text.charAt(i) == '\u2026') {
        return text.charAt(run - 1) != '!' && text.charAt(run - 1) != '?';
      }
      if (text.charAt(i) != '.') {
        return false;
      }
    }
    return run - stop > 1;
  }

  /** Whether the writer forgot the space: a lower-case word, a stop, a capitalised word. */
  private boolean isMissingSpace(int stop, int next) {
    int from = tokenStart(stop);
    if (stop - from < 2 || !Character.isUpperCase(text.charAt(next))) {
      return false;
    }
    for (int i = from; i < stop; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    int at = next + 1;
    while (at < end && at - next < LONGEST_TOKEN && Character.isLowerCase(text.charAt(at))) {
      at++;
    }
    boolean alone = at - next == 1 && "AI".indexOf(text.charAt(next)) >= 0;
    boolean wordEnds = at >= end || !Character.isLetterOrDigit(text.charAt(at));
    boolean dotted =
        at + 1 < end && text.charAt(at) == '.' && Character.isLetter(text.charAt(at + 1));
    return wordEnds && !dotted && (at - next > 1 || alone);
  }

  private static boolean isItemNumber(String token) {
    return !token.isEmpty()
        && token.length() <= 3
        && token.chars().allMatch(c -> CharacterClasses.isDigit((char) c));
  }

  /** The start of the run of characters before the stop, up to a space, bracket or quote. */
  private int tokenStart(int stop) {
    int limit = Math.max(start, stop - LONGEST_TOKEN);
    int at = stop;
    while (at > limit && !isEdge(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isEdge(char c) {
    return CharacterClasses.isSpace(c) || CharacterClasses.isOpener(c) || c == '\u2014';
  }

  private String wordBefore(int from) {
    int last = from;
    int limit = Math.max(start, from - LONGEST_TOKEN);
    while (last > limit && CharacterClasses.isSpace(text.charAt(last - 1))) {
      last--;
    }
    int first = last;
    while (first > limit && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return text.substring(first, last).toLowerCase(Locale.ROOT);
  }

  private String wordAt(int from) {
    int at = from;
    while (at < end && at - from < LONGEST_TOKEN && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at).toLowerCase(Locale.ROOT);
  }

  private int skip(int from, CharTest test) {
    int at = from;
    while (at < end && test.holds(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A question about one character. */
  private interface CharTest {
    boolean holds(char c);
  }
}
