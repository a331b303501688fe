package org.offlabel.evidence.link.study;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Tells places apart by the words that name them. */
final class Place {

  /** Words that stand in the names of many places. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "university",
          "universities",
          "hospital",
          "hospitals",
          "centre",
          "center",
          "centres",
          "centers",
          "clinic",
          "clinics",
          "medical",
          "school",
          "college",
          "institute",
          "department",
          "national",
          "international",
          "state",
          "states",
          "united",
          "several",
          "multiple",
          "sclerosis",
          "study",
          "register",
          "registry",
          "database",
          "prescription",
          "research",
          "scientists",
          "researchers",
          "from",
          "with",
          "that",
          "their",
          "where",
          "single",
          "north",
          "south",
          "east",
          "west",
          "city",
          "health",
          "sciences",
          "science",
          "general",
          "neurology");

  /** Shorter words are articles, prepositions and abbreviations that many places share. */
  private static final int SHORTEST = 4;

  private static final String INSIDE = " at the ";

  private Place() {}

  /** The words of the places that tell one from another, in lower case. */
  static Set<String> words(List<String> places) {
    Set<String> words = new TreeSet<>();
    for (String place : places) {
      StringBuilder word = new StringBuilder();
      for (char each : (place.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
        if (Character.isLetter(each)) {
          word.append(each);
        } else {
          if (word.length() >= SHORTEST && !EVERYWHERE.contains(word.toString())) {
            words.add(word.toString());
          }
          word.setLength(0);
        }
      }
    }
    return words;
  }

  /** The institution without the department in it and the town around it. */
  static String shortened(String place) {
    int comma = place.indexOf(',');
    String first = comma > 0 ? place.substring(0, comma) : place;
    int at = first.lastIndexOf(INSIDE);
    return at < 0 ? first : first.substring(at + INSIDE.length());
  }

  /** How many words of one also stand in the other; "Italian" and "Italy" are the same. */
  static int shared(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(a -> other.stream().anyMatch(b -> isSameName(a, b))).count();
  }

  /** A country and its adjective share their first letters and most of the shorter word. */
  private static boolean isSameName(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= SHORTEST && 5 * same >= 3 * shorter;
  }
}
