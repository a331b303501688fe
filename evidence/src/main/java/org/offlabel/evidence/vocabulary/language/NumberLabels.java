package org.offlabel.evidence.vocabulary.language;

import java.util.Set;

/** Words that a number after them only labels: "week 8", "grade 2", "table 3". */
final class NumberLabels {

  private static final Set<String> SINGULAR =
      WordList.of(
          """
          week day month year phase type grade stage table figure fig arm group visit level
          class part step chapter section item question case patient subject number no age score
          version volume page cohort study trial schedule category factor room vitamin tier
          appendix box period wave session cycle channel stratum quartile edition chromosome
          hour
          """);

  private NumberLabels() {}

  static boolean isLabel(String word) {
    return SINGULAR.contains(word);
  }

  static boolean isPluralLabel(String word) {
    int length = word.length();
    return length > 2
        && word.charAt(length - 1) == 's'
        && SINGULAR.contains(word.substring(0, length - 1));
  }
}
