package org.offlabel.evidence.link.study;

import java.util.Collections;

/** The year of publication; print follows the web by up to a year. */
final class YearRule implements Rule {

  private static final int SAME = 4;
  private static final int NEAR = 1;
  private static final int FAR = 8;

  @Override
  public Likeness compare(Profile one, Profile other) {
    if (one.years().isEmpty() || other.years().isEmpty()) {
      return Likeness.silent();
    }
    if (!Collections.disjoint(one.years(), other.years())) {
      int year = one.years().stream().filter(other.years()::contains).findFirst().orElse(0);
      return Likeness.telling(SAME, "both were published in " + year);
    }
    boolean near =
        one.years().stream()
            .anyMatch(a -> other.years().stream().anyMatch(b -> Math.abs(a - b) == 1));
    return Likeness.against(near ? NEAR : FAR, "their years of publication differ");
  }
}
