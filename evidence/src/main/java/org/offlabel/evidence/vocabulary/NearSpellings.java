package org.offlabel.evidence.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;

/** Finds the known names nearest to a misspelt phrase. */
final class NearSpellings {

  private static final int MOST = 3;

  private record Near(int distance, String name) {}

  private NearSpellings() {}

  /** Up to three names of {@code kind}, of different concepts, nearest first. */
  static List<String> of(String phrase, Vocabulary vocabulary, ConceptKind kind) {
    String typed = phrase.strip().toLowerCase(Locale.ROOT);
    int bound = typed.length() < 4 ? 0 : typed.length() < 8 ? 2 : 3;
    List<Near> near = new ArrayList<>();
    for (Concept concept : vocabulary.concepts(kind)) {
      best(typed, vocabulary.names(concept), bound, near);
    }
    return near.stream()
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  private static void best(String typed, List<String> names, int bound, List<Near> near) {
    int least = bound + 1;
    String nearest = "";
    for (String name : names) {
      int distance = distance(typed, name.toLowerCase(Locale.ROOT), least);
      if (distance < least) {
        least = distance;
        nearest = name;
      }
    }
    if (!nearest.isEmpty()) {
      near.add(new Near(least, nearest));
    }
  }

  /**
   * The number of insertions, deletions, replacements and swaps of neighbours between two words;
   * {@code bound} or more where it is not below {@code bound}.
   */
  static int distance(String a, String b, int bound) {
    if (Math.abs(a.length() - b.length()) >= bound) {
      return bound;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int column = 0; column <= b.length(); column++) {
      last[column] = column;
    }
    for (int line = 1; line <= a.length(); line++) {
      int least = fill(a, b, line, beforeLast, last, row);
      if (least >= bound) {
        return bound;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return Math.min(last[b.length()], bound);
  }

  private static int fill(String a, String b, int line, int[] beforeLast, int[] last, int[] row) {
    row[0] = line;
    int least = line;
    for (int column = 1; column <= b.length(); column++) {
      int change = a.charAt(line - 1) == b.charAt(column - 1) ? 0 : 1;
      int cost = Math.min(last[column - 1] + change, Math.min(last[column], row[column - 1]) + 1);
      if (line > 1
          && column > 1
          && a.charAt(line - 1) == b.charAt(column - 2)
          && a.charAt(line - 2) == b.charAt(column - 1)) {
        cost = Math.min(cost, beforeLast[column - 2] + 1);
      }
      row[column] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }
}
