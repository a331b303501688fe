package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which of the symptoms named in a clause a cue speaks of. */
final class Symptoms {

  /** How many words may stand between a cue and the first symptom, and between two symptoms. */
  private static final int BEFORE_REACH = 9;

  private static final int AFTER_REACH = 6;
  private static final int LIST_REACH = 4;

  private Symptoms() {}

  /**
   * Those inside the cue's own words, and on the side of it that its pattern names those up to the
   * next cue, as far as they follow each other like a list.
   */
  static List<Named> of(Clause clause, Hit hit, List<Hit> hits) {
    List<Named> all = clause.of(Slot.X);
    List<Named> chosen = new ArrayList<>(all.stream().filter(hit::covers).toList());
    switch (hit.pattern().side()) {
      case AFTER -> after(all, hit, hits, chosen);
      case BEFORE -> before(all, hit, hits, chosen);
      case NONE -> {
        if (!chosen.isEmpty()) {
          after(all, hit, hits, chosen);
        }
      }
    }
    return chosen.stream().distinct().toList();
  }

  private static void after(List<Named> all, Hit hit, List<Hit> hits, List<Named> chosen) {
    int at = hit.to();
    int reach = chosen.isEmpty() ? AFTER_REACH : LIST_REACH;
    for (Named one : all) {
      int from = at;
      if (one.from() >= hit.to() && one.from() - at <= reach && isFree(from, one.from(), hits)) {
        chosen.add(one);
        at = one.to();
        reach = LIST_REACH;
      }
    }
  }

  private static void before(List<Named> all, Hit hit, List<Hit> hits, List<Named> chosen) {
    int at = hit.from();
    int reach = BEFORE_REACH;
    List<Named> backwards = new ArrayList<>(all);
    Collections.reverse(backwards);
    for (Named one : backwards) {
      if (one.to() <= hit.from() && at - one.to() <= reach && isFree(one.to(), at, hits)) {
        chosen.add(one);
        at = one.from();
        reach = LIST_REACH;
      }
    }
  }

  private static boolean isFree(int from, int to, List<Hit> hits) {
    return hits.stream().noneMatch(hit -> hit.from() >= from && hit.to() <= to && to > from);
  }
}
