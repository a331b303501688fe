package org.offlabel.evidence.link.study;

import java.util.List;

/**
 * What all rules together say of two accounts.
 *
 * @param verdict whether the matter is settled
 * @param points how strongly they look like one study; only where it is not settled
 * @param telling whether they share something that tells one study from most others
 * @param agreements on how many matters they agree in something particular
 * @param why what they agree on, or what settles it; plain clauses
 */
record Comparison(Verdict verdict, int points, boolean telling, int agreements, List<String> why) {

  enum Verdict {
    SAME,
    DIFFERENT,
    OPEN
  }

  Comparison {
    why = List.copyOf(why);
  }

  /** Whether it is settled that they are one, or open and so likely. */
  boolean isAtLeast(int likely) {
    return isSame() || (!isDifferent() && points >= likely);
  }

  boolean isSame() {
    return verdict == Verdict.SAME;
  }

  boolean isDifferent() {
    return verdict == Verdict.DIFFERENT;
  }
}
