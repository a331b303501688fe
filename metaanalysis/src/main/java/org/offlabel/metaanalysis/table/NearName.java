package org.offlabel.metaanalysis.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds headers that were probably meant to be known ones: those a slip or two away from a column
 * that a set of columns lacks.
 */
record NearName(Headers headers) {

  private static final int MOST_SLIPS = 2;

  /**
   * One slip found.
   *
   * @param header as it stands in the table
   * @param meant the name that it is close to
   * @param slips how many letters are wrong, missing, too many or swapped
   */
  record Slip(String header, String meant, int slips) {
    String words() {
      return "'" + Cell.shown(header) + "' is not known; did you mean " + meant + "?";
    }
  }

  /** The slips that explain best why a set of columns is not there; empty if none does. */
  List<Slip> slips() {
    List<Slip> best = List.of();
    for (Layout layout : Layout.values()) {
      for (List<Column> columns : layout.columnSets()) {
        List<Slip> here = slips(columns);
        if (!here.isEmpty() && (best.isEmpty() || sum(here) < sum(best))) {
          best = here;
        }
      }
    }
    return best;
  }

  /** One for each column that lacks; none at all if that leaves one without an explanation. */
  private List<Slip> slips(List<Column> columns) {
    List<Column> lacking =
        columns.stream().filter(column -> headers.place(column).isEmpty()).toList();
    if (2 * lacking.size() > columns.size()) {
      return List.of();
    }
    List<String> left = new ArrayList<>(headers.unknown());
    List<Slip> found = new ArrayList<>();
    for (Column column : lacking) {
      Optional<Slip> slip = nearest(column, left);
      if (slip.isEmpty()) {
        return List.of();
      }
      found.add(slip.get());
      left.remove(slip.get().header());
    }
    return found;
  }

  private static Optional<Slip> nearest(Column column, List<String> unknown) {
    return unknown.stream()
        .filter(header -> header.length() <= 40)
        .flatMap(
            header ->
                column.names().stream()
                    .map(name -> new Slip(header, name, distance(Column.plain(header), name))))
        .filter(slip -> slip.slips() <= MOST_SLIPS && slip.slips() < slip.meant().length())
        .min(Comparator.comparingInt(Slip::slips));
  }

  private static int sum(List<Slip> slips) {
    return slips.stream().mapToInt(Slip::slips).sum();
  }

  /** Letters wrong, missing, too many or swapped with their neighbour. */
  static int distance(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least =
            Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + wrong);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        table[i][j] = swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
      }
    }
    return table[one.length()][other.length()];
  }
}
