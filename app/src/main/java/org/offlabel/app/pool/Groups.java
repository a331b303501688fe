package org.offlabel.app.pool;

import java.util.Optional;

/**
 * What the two groups are called.
 *
 * @param first of the group that comes first in the table, usually the treated one
 * @param second of the other
 */
public record Groups(String first, String second) {

  /** When the user gives no names. */
  public static final Groups UNNAMED = new Groups("group 1", "group 2");

  private static final int LONGEST = 40;

  public Groups {
    first = PlainText.of(first).strip();
    second = PlainText.of(second).strip();
  }

  /** "Drug|Placebo"; empty if there are not two short names, divided by one bar. */
  public static Optional<Groups> parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    Groups groups = new Groups(parts[0], parts[1]);
    return isFit(groups.first) && isFit(groups.second) ? Optional.of(groups) : Optional.empty();
  }

  private static boolean isFit(String name) {
    return !name.isEmpty() && name.length() <= LONGEST;
  }

  boolean areNamed() {
    return !equals(UNNAMED);
  }
}
