package org.offlabel.evidence.extract.experience;

/**
 * A place where a cue stands.
 *
 * @param cue which
 * @param pattern the pattern that matched
 * @param from index of its first word in the clause
 * @param to index after its last word
 */
record Hit(Cue cue, CuePattern pattern, int from, int to) {

  int length() {
    return to - from;
  }

  boolean overlaps(Hit other) {
    return from < other.to && other.from < to;
  }

  boolean covers(Named one) {
    return from <= one.from() && one.to() <= to;
  }
}
