package org.offlabel.evidence.library.query;

/** How much a query may ask for. Published strategies of systematic reviews stay far below. */
final class Limits {

  /** Characters of a whole query. */
  static final int LONGEST = 20_000;

  /** Brackets within brackets. */
  static final int DEEPEST = 60;

  /** Words, phrases and values. */
  static final int MOST_PARTS = 1_000;

  /** As how many words a wildcard or a drug or condition counts, which take longer to look up. */
  static final int HEAVY = 10;

  static final String TOO_MANY_PARTS =
      "a query has at most "
          + MOST_PARTS
          + " words and brackets, where a wildcard, a drug: or a condition: counts as "
          + HEAVY
          + "; split it here";

  /** Characters of one word. */
  static final int LONGEST_WORD = 200;

  /** Letters before the first wildcard; fewer would match a good part of a dictionary. */
  static final int LEAST_BEFORE_WILDCARD = 3;

  /** Wildcards in one word. */
  static final int MOST_WILDCARDS = 4;

  /** Other words among those of a phrase. */
  static final int FARTHEST_APART = 100;

  private Limits() {}
}
