package org.offlabel.evidence.library.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to say about a name before a colon that is none. */
final class FieldNames {

  private static final int FARTHEST = 2;

  private static final List<String> ALL =
      Stream.concat(Arrays.stream(Field.values()).map(Field::label), DateWords.NAMES.stream())
          .toList();

  private FieldNames() {}

  static String unknown(String name) {
    Optional<String> near =
        ALL.stream()
            .min(Comparator.comparingInt(label -> distance(name, label)))
            .filter(label -> distance(name, label) <= FARTHEST);
    return near.map(label -> "there is no field of this name; did you mean " + label + ":?")
        .orElse(
            "there is no field of this name; put the words in quotation marks, or use one of "
                + String.join(", ", ALL));
  }

  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > FARTHEST) {
      return FARTHEST + 1;
    }
    int[] last = new int[b.length() + 1];
    for (int column = 0; column <= b.length(); column++) {
      last[column] = column;
    }
    for (int line = 1; line <= a.length(); line++) {
      int[] row = new int[b.length() + 1];
      row[0] = line;
      for (int column = 1; column <= b.length(); column++) {
        int change = a.charAt(line - 1) == b.charAt(column - 1) ? 0 : 1;
        row[column] =
            Math.min(last[column - 1] + change, Math.min(last[column], row[column - 1]) + 1);
      }
      last = row;
    }
    return last[b.length()];
  }
}
