package org.offlabel.evidence.vocabulary.language;

import java.util.Locale;
import java.util.Set;

/** Which tokens carry a full stop of their own, and which words show that a sentence begins. */
final class Abbreviations {

  /** How a full stop after a token is to be read. */
  enum Reading {
    /** The stop belongs to the token; the sentence goes on. */
    GOES_ON,
    /** The sentence ends if the next word is one that opens sentences. */
    ENDS_BEFORE_STARTER,
    /** The sentence ends if the next word is capitalised. */
    ENDS_BEFORE_CAPITAL,
    /** An ordinary word. */
    ENDS
  }

  private static final Set<String> NEVER =
      WordList.of(
          """
          dr drs mr mrs messrs prof profs vs e.g i.e eg ie fig figs eq eqs approx cf viz ca resp
          incl ref refs assoc asst capt lt hon tel abbr esp supp suppl vol vols
          """);
  private static final Set<String> NEVER_AS_WRITTEN = Set.of("Ms", "Mx", "St", "Mt", "Ft", "Rev");
  private static final Set<String> BEFORE_NUMBER =
      WordList.of(
          """
          no nos nr p pp pg art ch chap sec sect ver v pt tab jan feb mar apr jun jul aug sep
          sept oct nov dec
          """);
  private static final Set<String> STARTER_NEEDED =
      WordList.of(
          """
          al inc ltd co corp jr sr esq dept univ gov bros
          """);
  private static final Set<String> CAPITAL_NEEDED =
      WordList.of(
          """
          etc a.m p.m b.i.d t.i.d q.d q.i.d i.v p.o s.c i.m
          """);
  private static final Set<String> STARTERS =
      WordList.of(
          """
          the this these those that it its he she they we i you in on at for from after before
          during however but and although though while when if as there here our their his her
          my a an one some many most several no not then thus therefore moreover furthermore
          also both each all patients participants people results what how why who is are do
          does did can to with by since because overall methods conclusion conclusions
          background objective yet still so other another such researchers doctors further
          """);
  private static final Set<String> LETTER_NAMES =
      WordList.of(
          """
          vitamin hepatitis type group grade arm class category stage phase schedule influenza
          factor plan part option table figure
          """);

  private Abbreviations() {}

  /**
   * Reads the stop after {@code token}.
   *
   * @param token the characters from the last space to the stop, without the stop
   * @param before the word before the token, lower case, or ""
   * @param digitNext whether a digit follows the stop and its spaces
   */
  static Reading read(String token, String before, boolean digitNext) {
    String lower = token.toLowerCase(Locale.ROOT);
    if (NEVER.contains(lower) || NEVER_AS_WRITTEN.contains(token)) {
      return Reading.GOES_ON;
    }
    if (digitNext && BEFORE_NUMBER.contains(lower)) {
      return Reading.GOES_ON;
    }
    if (CAPITAL_NEEDED.contains(lower)) {
      return Reading.ENDS_BEFORE_CAPITAL;
    }
    if (STARTER_NEEDED.contains(lower) || isDotted(token)) {
      return Reading.ENDS_BEFORE_STARTER;
    }
    if (token.length() == 1 && Character.isLetter(token.charAt(0))) {
      return LETTER_NAMES.contains(before) ? Reading.ENDS : Reading.ENDS_BEFORE_STARTER;
    }
    return Reading.ENDS;
  }

  static boolean opensSentence(String lowerCaseWord) {
    return STARTERS.contains(lowerCaseWord);
  }

  /** Whether the token is letters in groups of one to three between stops, such as "U.S". */
  private static boolean isDotted(String token) {
    int run = 0;
    boolean dotted = false;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == '.' && run > 0) {
        dotted = true;
        run = 0;
      } else if (Character.isLetter(c) && run < 3) {
        run++;
      } else {
        return false;
      }
    }
    return dotted && run > 0 && run <= 2;
  }
}
