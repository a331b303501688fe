package org.offlabel.evidence.vocabulary.language;

import java.util.Set;

/** Where what was said stops holding: conjunctions of contrast, stops, new subjects. */
final class ClauseEnds {

  private static final Set<String> MARKS = Set.of(";", ":", ".", "!", "?", "\u2014", "\u2026");
  private static final Set<String> CONTRASTS =
      WordList.of(
          """
          but however although though whereas yet nevertheless nonetheless except while despite
          unless because instead besides aside apart otherwise albeit
          """);
  private static final Set<String> JOINTS = Set.of("and", "so", "or", "then");
  private static final Set<String> NEW_SUBJECTS =
      WordList.of(
          """
          it they he she we i you this these there that which who some most many others patients
          people i'm i've the
          """);
  private static final Set<String> NEW_VERBS =
      WordList.of(
          """
          can may might could should would will is are was were has have had did does do also
          therefore thus hence
          """);

  private ClauseEnds() {}

  /** Whether a clause ends before the token {@code at}. */
  static boolean before(Reading reading, int at) {
    Token token = reading.token(at);
    if (MARKS.contains(token.norm())) {
      return !(token.is(".") && reading.isGlued(at + 1));
    }
    if (CONTRASTS.contains(token.norm())) {
      return true;
    }
    boolean subject = reading.isAny(at + 1, NEW_SUBJECTS);
    if (token.is(",")) {
      return (subject && !reading.is(at + 1, "the")) || joint(reading, at + 1);
    }
    return joint(reading, at);
  }

  private static boolean joint(Reading reading, int at) {
    boolean pronoun = reading.isAny(at + 1, NEW_SUBJECTS) && !reading.is(at + 1, "the");
    boolean verb = reading.isAny(at + 1, NEW_VERBS) && !reading.is(at, "or");
    return reading.isAny(at, JOINTS) && (pronoun || verb);
  }
}
