package org.offlabel.evidence.library.index;

import java.util.Set;

/**
 * Brings the forms of one English word together: plural, -ed, -ing, British and American spelling.
 * Only inflections: "severe" and "several", "organ" and "organic" stay apart. Words of other
 * languages come out changed in the same way wherever they stand, and so are still found.
 */
final class WordForms {

  private static final Set<String> NO_INFLECTION =
      Set.of(
          "during",
          "nothing",
          "something",
          "anything",
          "everything",
          "morning",
          "evening",
          "string",
          "spring",
          "bring",
          "thing",
          "sibling",
          "ceiling",
          "hundred",
          "sacred",
          "species",
          "series",
          "diabetes",
          "herpes",
          "rabies",
          "scabies",
          "news",
          "lens",
          "always",
          "perhaps");

  private WordForms() {}

  /** What all forms of {@code word} share; the word is in small letters and without accents. */
  static String stem(String word) {
    if (word.length() < 4 || !isPlain(word) || NO_INFLECTION.contains(word)) {
      return word;
    }
    String base = ending(singular(word));
    return ofSound(american(base));
  }

  private static boolean isPlain(String word) {
    for (int at = 0; at < word.length(); at++) {
      char unit = word.charAt(at);
      if (unit < 'a' || unit > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String singular(String word) {
    int length = word.length();
    if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
    }
    if (word.equals("crises") || word.endsWith("stases") || word.equals("analyses")) {
      return word.substring(0, length - 2) + "is";
    }
    if (word.endsWith("oses") && length > 6 && !word.endsWith("doses")) {
      return word.substring(0, length - 2) + "is";
    }
    boolean syllable =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("xes")
            || (word.endsWith("ches") && !word.endsWith("aches"));
    return word.substring(0, length - (syllable ? 2 : 1));
  }

  private static String ending(String word) {
    int length = word.length();
    if (word.endsWith("ied") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("ing") && hasVowel(word, length - 3)) {
      return withoutEnding(word.substring(0, length - 3));
    }
    if (word.endsWith("ed") && !word.endsWith("eed") && hasVowel(word, length - 2)) {
      return withoutEnding(word.substring(0, length - 2));
    }
    return word;
  }

  /** Dosing, dosed: "dos" was "dose"; stopping: "stopp" was "stop". */
  private static String withoutEnding(String base) {
    int length = base.length();
    if (length < 2) {
      return base + "e";
    }
    boolean shortWord =
        length < 4
            && !isVowel(base.charAt(length - 1))
            && isVowel(base.charAt(length - 2))
            && (length == 2 || !isVowel(base.charAt(0)));
    return shortWord ? base + "e" : base;
  }

  /** Leaves out a silent e and a doubled consonant, which come and go among the forms. */
  private static String ofSound(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("e") && !word.endsWith("ee")) {
      return word.substring(0, length - 1);
    }
    if (length > 3
        && word.charAt(length - 1) == word.charAt(length - 2)
        && !isVowel(word.charAt(length - 1))
        && word.charAt(length - 1) != 's'
        && word.charAt(length - 1) != 'z') {
      return word.substring(0, length - 1);
    }
    return word;
  }

  private static String american(String word) {
    String spelt = word;
    int length = word.length();
    if (length > 5 && word.endsWith("our")) {
      spelt = word.substring(0, length - 3) + "or";
    } else if (length > 4 && (word.endsWith("tre") || word.endsWith("bre"))) {
      spelt = word.substring(0, length - 2) + "er";
    } else if (length > 6) {
      spelt = withZ(word);
    }
    return spelt.length() > 5 ? inner(spelt) : spelt;
  }

  private static String withZ(String word) {
    for (String ending : new String[] {"ation", "er", "e", ""}) {
      int at = word.length() - ending.length() - 1;
      if (at > 3 && word.charAt(at) == 's' && word.endsWith(ending)) {
        char before = word.charAt(at - 1);
        boolean verb = !ending.isEmpty() || before == 'y' || isVerbOfIs(word);
        if ((before == 'i' || before == 'y') && verb) {
          return word.substring(0, at) + 'z' + ending;
        }
      }
    }
    return word;
  }

  /** "Randomis", of "randomising", and not "sclerosis", "arthritis" or "analysis". */
  private static boolean isVerbOfIs(String word) {
    return !word.endsWith("osis")
        && !word.endsWith("itis")
        && !word.endsWith("ysis")
        && !word.endsWith("asis")
        && !word.endsWith("esis")
        && !word.endsWith("axis")
        && !word.endsWith("epsis")
        && !word.endsWith("thisis");
  }

  /** Haem to hem, oedema to edema, leuco to leuko, sulph to sulf, behaviour's stem. */
  private static String inner(String word) {
    if (word.indexOf("ae") < 0
        && word.indexOf("oe") < 0
        && word.indexOf("iour") < 0
        && word.indexOf("leuco") < 0
        && word.indexOf("sulph") < 0) {
      return word;
    }
    return word.replace("ae", "e")
        .replace("oe", "e")
        .replace("iour", "ior")
        .replace("leuco", "leuko")
        .replace("sulph", "sulf");
  }

  private static boolean hasVowel(String word, int before) {
    for (int at = 0; at < before; at++) {
      if (isVowel(word.charAt(at)) || (at > 0 && word.charAt(at) == 'y')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char unit) {
    return unit == 'a' || unit == 'e' || unit == 'i' || unit == 'o' || unit == 'u';
  }
}
