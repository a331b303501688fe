package org.offlabel.evidence.vocabulary.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words for units and for people. */
final class Units {

  private static final Map<String, TimeUnit> TIMES =
      Map.ofEntries(
          Map.entry("hour", TimeUnit.HOUR),
          Map.entry("hours", TimeUnit.HOUR),
          Map.entry("hr", TimeUnit.HOUR),
          Map.entry("hrs", TimeUnit.HOUR),
          Map.entry("h", TimeUnit.HOUR),
          Map.entry("day", TimeUnit.DAY),
          Map.entry("days", TimeUnit.DAY),
          Map.entry("d", TimeUnit.DAY),
          Map.entry("week", TimeUnit.WEEK),
          Map.entry("weeks", TimeUnit.WEEK),
          Map.entry("wk", TimeUnit.WEEK),
          Map.entry("wks", TimeUnit.WEEK),
          Map.entry("w", TimeUnit.WEEK),
          Map.entry("month", TimeUnit.MONTH),
          Map.entry("months", TimeUnit.MONTH),
          Map.entry("mo", TimeUnit.MONTH),
          Map.entry("mos", TimeUnit.MONTH),
          Map.entry("mth", TimeUnit.MONTH),
          Map.entry("mths", TimeUnit.MONTH),
          Map.entry("year", TimeUnit.YEAR),
          Map.entry("years", TimeUnit.YEAR),
          Map.entry("yr", TimeUnit.YEAR),
          Map.entry("yrs", TimeUnit.YEAR),
          Map.entry("y", TimeUnit.YEAR),
          Map.entry("decade", TimeUnit.YEAR),
          Map.entry("decades", TimeUnit.YEAR));
  private static final Set<String> MICROGRAMS =
      WordList.of(
          """
          mcg mcgs ug \u03bcg microgram micrograms microgramme microgrammes
          """);
  private static final Set<String> MILLIGRAMS =
      Set.of("mg", "mgs", "milligram", "milligrams", "milligramme", "milligrammes");
  private static final Set<String> GRAMS =
      Set.of("g", "gm", "gms", "gram", "grams", "gramme", "grammes");
  private static final Set<String> MILLILITRES =
      Set.of("ml", "mls", "cc", "millilitre", "millilitres", "milliliter", "milliliters");
  private static final Set<String> UNITS = Set.of("iu", "ius", "unit", "units");
  private static final Set<String> PEOPLE =
      WordList.of(
          """
          patients patient participants participant subjects subject people persons person
          individuals individual women woman men man adults adult children child volunteers
          volunteer users user respondents respondent members member controls completers
          enrollees veterans adolescents infants girls boys students outpatients inpatients
          recipients survivors sufferers males females pwms residents nurses attendees consumers
          responders nonresponders
          """);

  private Units() {}

  static Optional<TimeUnit> time(String word) {
    return Optional.ofNullable(TIMES.get(word));
  }

  static boolean isDecade(String word) {
    return word.startsWith("decade");
  }

  /** The unit of mass, volume or activity that the one word names. */
  static Optional<DoseUnit> dose(String word) {
    if (MILLIGRAMS.contains(word)) {
      return Optional.of(DoseUnit.MILLIGRAM);
    }
    if (MICROGRAMS.contains(word)) {
      return Optional.of(DoseUnit.MICROGRAM);
    }
    if (GRAMS.contains(word)) {
      return Optional.of(DoseUnit.GRAM);
    }
    if (MILLILITRES.contains(word)) {
      return Optional.of(DoseUnit.MILLILITRE);
    }
    return UNITS.contains(word) ? Optional.of(DoseUnit.UNIT) : Optional.empty();
  }

  static boolean isUnit(String word) {
    return TIMES.containsKey(word) || dose(word).isPresent();
  }

  static boolean isPerson(String word) {
    return PEOPLE.contains(word);
  }

  /** Whether the word looks like a plural, as a counted thing does. */
  static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss") && !word.equals("was") && word.length() > 3;
  }
}
