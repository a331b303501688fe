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

  /** What sort of thing two accounts share. */
  enum Shared {
    /** Nothing in particular: both found no difference. */
    VAGUE,
    /** Something that many studies share, such as a placebo. */
    COMMON,
    /** Something that tells one study from most others, such as a number of people. */
    TELLING
  }

  /**
   * It speaks for one study, or with negative points against it.
   *
   * @param points how strongly
   * @param shared what sort of thing they share; {@code VAGUE} where it speaks against
   * @param why one plain clause
   */
  record Points(int points, Shared shared, String why) implements Likeness {}

  /** One of the two says nothing on the matter, or the matter does not decide. */
  record Silent() implements Likeness {
    private static final Silent HERE = new Silent();
  }

  /** Nothing to say. */
  static Likeness silent() {
    return Silent.HERE;
  }

  /** Agreement in nothing particular. */
  static Likeness vague(int points, String why) {
    return new Points(points, Shared.VAGUE, why);
  }

  /** Weak agreement that many studies would share. */
  static Likeness common(int points, String why) {
    return new Points(points, Shared.COMMON, why);
  }

  /** Agreement that would tell one study from most others. */
  static Likeness telling(int points, String why) {
    return new Points(points, Shared.TELLING, why);
  }

  /** Disagreement that a mistake in one account could explain. */
  static Likeness against(int points, String why) {
    return new Points(-points, Shared.VAGUE, why);
  }
}
