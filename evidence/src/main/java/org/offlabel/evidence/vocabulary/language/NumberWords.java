package org.offlabel.evidence.vocabulary.language;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The words English writes numbers with. */
final class NumberWords {

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12));
  private static final Map<String, Integer> FRACTIONS =
      Map.of(
          "third",
          3,
          "thirds",
          3,
          "quarter",
          4,
          "quarters",
          4,
          "fifth",
          5,
          "fifths",
          5,
          "tenth",
          10,
          "tenths",
          10);
  private static final Map<String, Integer> SCALES =
      Map.of("hundred", 100, "dozen", 12, "thousand", 1_000, "million", 1_000_000);
  private static final Set<String> NOT_COUNTED_AFTER =
      WordList.of(
          """
          no this that each the another any which every
          """);
  private static final Set<String> IMPERSONAL_BEFORE =
      WordList.of(
          """
          would can could should must may might has another thing
          """);

  private NumberWords() {}

  static OptionalInt unit(String word) {
    return lookUp(UNITS, word);
  }

  static OptionalInt tens(String word) {
    return lookUp(TENS, word);
  }

  static OptionalInt ordinal(String word) {
    return lookUp(ORDINALS, word);
  }

  /** The denominator that {@code word} names: 3 for "third". */
  static OptionalInt denominator(String word) {
    return lookUp(FRACTIONS, word);
  }

  static OptionalInt scale(String word) {
    return lookUp(SCALES, word);
  }

  static boolean isNumberWord(String word) {
    return UNITS.containsKey(word) || TENS.containsKey(word) || SCALES.containsKey(word);
  }

  /** Whether "one" between these two words stands for a person or thing, not for a number. */
  static boolean isPronoun(String before, String after) {
    return NOT_COUNTED_AFTER.contains(before) || IMPERSONAL_BEFORE.contains(after);
  }

  private static OptionalInt lookUp(Map<String, Integer> table, String word) {
    Integer value = table.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
