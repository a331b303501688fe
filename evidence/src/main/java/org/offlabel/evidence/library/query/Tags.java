package org.offlabel.evidence.library.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The tags that PubMed writes in square brackets behind a term. */
final class Tags {

  static final String LIST = "[ti], [ab], [tiab], [au], [ta], [pt], [mh], [la], [dp], [tw], [pmid]";

  private static final Set<String> DATES =
      Set.of("dp", "pdat", "date - publication", "publication date");

  private Tags() {}

  static boolean isKnown(String tag) {
    return isDate(tag) || field(tag).isPresent();
  }

  static boolean isDate(String tag) {
    return DATES.contains(tag.strip().toLowerCase(Locale.ROOT));
  }

  /** The field a tag names. What follows a colon, such as ":noexp", is read apart. */
  static Optional<Field> field(String tag) {
    int colon = tag.indexOf(':');
    return Field.named(colon < 0 ? tag : tag.substring(0, colon));
  }

  /** How many words may stand among those of a phrase, as in "[ti:~3]"; 0 where nothing is said. */
  static int apart(String tag) {
    int tilde = tag.indexOf(":~");
    String digits = tilde < 0 ? "" : tag.substring(tilde + 2).strip();
    boolean number = !digits.isEmpty() && digits.length() < 4;
    if (!number || !digits.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
      return 0;
    }
    return Math.min(Limits.FARTHEST_APART, Integer.parseInt(digits));
  }
}
