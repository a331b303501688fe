package org.offlabel.evidence.library.index;

/** How far apart two spellings are. */
final class Edits {

  private Edits() {}

  /** The number of letters to insert, leave out, replace, or swap with their neighbour. */
  static int between(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int column = 0; column <= b.length(); column++) {
      last[column] = column;
    }
    for (int line = 1; line <= a.length(); line++) {
      int[] row = new int[b.length() + 1];
      row[0] = line;
      for (int column = 1; column <= b.length(); column++) {
        int change = a.charAt(line - 1) == b.charAt(column - 1) ? 0 : 1;
        int cost = Math.min(last[column - 1] + change, Math.min(last[column], row[column - 1]) + 1);
        boolean swapped =
            line > 1
                && column > 1
                && a.charAt(line - 1) == b.charAt(column - 2)
                && a.charAt(line - 2) == b.charAt(column - 1);
        row[column] = swapped ? Math.min(cost, beforeLast[column - 2] + 1) : cost;
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
