package org.offlabel.evidence.link.study;

/** What one rule says of two accounts: whether they may be of one study. */
sealed interface Likeness {

  /**
   * They are of one study.
   *
   * @param why one plain clause, for a reader
   */
  record Same(String why) implements Likeness {}

  /**
   * They cannot be of one study.
   *
   * @param why one plain clause
   */
  record Different(String why) implements Likeness {}

  /**
   * It speaks for one study, or with negative points against it.
   *
   * @param points how strongly
   * @param telling whether the thing shared would tell one study from most others, as a number of
   *     people does and a placebo does not
   * @param why one plain clause
   */
  record Points(int points, boolean telling, String why) implements Likeness {}

  /** One of the two says nothing on the matter, or the matter does not decide. */
  record Silent() implements Likeness {}

  /** Nothing to say. */
  static Likeness silent() {
    return new Silent();
  }

  /** Weak agreement that many studies would share. */
  static Likeness common(int points, String why) {
    return new Points(points, false, why);
  }

  /** Agreement that would tell one study from most others. */
  static Likeness telling(int points, String why) {
    return new Points(points, true, why);
  }

  /** Disagreement that a mistake in one account could explain. */
  static Likeness against(int points, String why) {
    return new Points(-points, false, why);
  }
}
