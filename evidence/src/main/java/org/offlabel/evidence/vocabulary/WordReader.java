package org.offlabel.evidence.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a text into words, in one pass from left to right. */
final class WordReader {

  /** No medical name has a longer word; longer runs are data or noise. */
  private static final int LONGEST_WORD = 60;

  private static final int MOST_REMEMBERED = 20_000;

  private final Map<String, String> folded = new HashMap<>();

  List<Word> read(String text) {
    List<Word> words = new ArrayList<>(text.length() / 6 + 1);
    int gapStart = 0;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (!Character.isLetterOrDigit(point)) {
        at += Character.charCount(point);
        continue;
      }
      int end = wordEnd(text, at);
      words.add(word(text, at, end, gap(text, gapStart, at, words)));
      gapStart = afterPossessive(text, end);
      at = gapStart;
    }
    return words;
  }

  private Word word(String text, int start, int end, Word.Gap before) {
    if (end - start > LONGEST_WORD) {
      return new Word(start, end, "", "", before);
    }
    String surface = text.substring(start, end);
    return new Word(start, end, surface, key(surface), before);
  }

  private String key(String surface) {
    String known = folded.get(surface);
    if (known != null) {
      return known;
    }
    if (folded.size() > MOST_REMEMBERED) {
      folded.clear();
    }
    String key = Spelling.fold(surface);
    folded.put(surface, key);
    return key;
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (unit >= 'a' && unit <= 'z') {
        at++;
        continue;
      }
      int point = text.codePointAt(at);
      if (!Character.isLetterOrDigit(point) && !isInvisible(point)) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  /** Accents written apart, and the marks that only tell a browser where a word may be broken. */
  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static int afterPossessive(String text, int end) {
    if (end + 1 < text.length()
        && isApostrophe(text.charAt(end))
        && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == 'S')
        && (end + 2 == text.length() || !Character.isLetterOrDigit(text.codePointAt(end + 2)))) {
      return end + 2;
    }
    return end;
  }

  private static boolean isApostrophe(char unit) {
    return unit == '\'' || unit == '\u2019' || unit == '\u2018' || unit == '\u02bc' || unit == '`';
  }

  private static Word.Gap gap(String text, int start, int end, List<Word> before) {
    if (before.isEmpty()) {
      return Word.Gap.BREAK;
    }
    if (end == start + 1 && (text.charAt(start) == ' ' || text.charAt(start) == '-')) {
      return Word.Gap.JOINED;
    }
    Word.Gap gap = Word.Gap.JOINED;
    int lines = 0;
    for (int at = start; at < end; at++) {
      char unit = text.charAt(at);
      if (unit == '\n') {
        lines++;
      } else if (unit == ',' || unit == '(' || unit == ')' || unit == '[' || unit == ']') {
        gap = Word.Gap.APART;
      } else if (!(unit == '.' && isInnerDot(text, at, before.getLast()))
          && !Character.isWhitespace(unit)
          && !isApostrophe(unit)
          && "-\u2010\u2011\u2012\u2013\u2212/+\u00a0\u202f\"\u201c\u201d*_".indexOf(unit) < 0
          && Character.getType(unit) != Character.FORMAT) {
        return Word.Gap.BREAK;
      }
    }
    return lines > 1 ? Word.Gap.BREAK : gap;
  }

  /** The dot of "4.5" and of "St. John's" ends nothing. */
  private static boolean isInnerDot(String text, int at, Word before) {
    if (before.key().equals("st") || before.key().equals("vs")) {
      return true;
    }
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }
}
