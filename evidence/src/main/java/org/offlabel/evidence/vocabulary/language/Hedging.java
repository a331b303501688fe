package org.offlabel.evidence.vocabulary.language;

/** Finds the words by which a sentence holds back. */
final class Hedging {

  private static final Phrases UNCERTAIN =
      Phrases.of(
          """
          uncertain, unclear, unknown, unproven, inconclusive, not clear, not known,
          not well studied, not fully understood, not well understood, insufficient evidence,
          insufficient scientific evidence, insufficient data, not enough evidence,
          not enough research, limited evidence, limited research, limited data, little evidence,
          little research, mixed results, mixed findings, conflicting, further research,
          further studies, further study, further investigation, more research, more studies,
          remains to be, not thoroughly studied, lack of evidence, still underway, is lacking,
          be lacking, not established, debated, controversial, not proven, no evidence,
          too early, too small
          """);
  private static final Phrases MAY =
      Phrases.of(
          """
          may, might, could, possibly, possible, perhaps, maybe, potential, potentially,
          promising, promise, possibility, conceivably, hopefully
          """);
  private static final Phrases APPEARS =
      Phrases.of(
          """
          appears, appear, appeared, seems, seem, seemed, suggests, suggest, suggested,
          suggesting, apparently, thought to, believed to, assumed to, indicates, indicate,
          indicated, indicating, hypothesised, hypothesized, tends to, tended to, trend toward,
          trend towards, considered to, presumably, some evidence, anecdotal, reportedly,
          purported, preliminary, i think, i believe, i feel like
          """);
  private static final Phrases LIKELY =
      Phrases.of(
          """
          likely, probably, probable, expected to, generally, presumed
          """);

  private Hedging() {}

  static Hedge strongest(String text, Reading reading, int from, int to) {
    Hedge strongest = Hedge.NONE;
    for (int i = from; i < to; i++) {
      Hedge here = at(text, reading, i);
      strongest = here.compareTo(strongest) > 0 ? here : strongest;
    }
    return strongest;
  }

  private static Hedge at(String text, Reading reading, int at) {
    if (UNCERTAIN.match(reading, at) > 0) {
      return Hedge.UNCERTAIN;
    }
    if (MAY.match(reading, at) > 0 && !isIdiom(reading, at)) {
      return isMonth(text, reading, at) ? Hedge.NONE : Hedge.MAY;
    }
    if (APPEARS.match(reading, at) > 0) {
      return Hedge.APPEARS;
    }
    return LIKELY.match(reading, at) > 0 ? Hedge.LIKELY : Hedge.NONE;
  }

  /** "As possible" and "all possible" hold nothing back. */
  private static boolean isIdiom(Reading reading, int at) {
    return reading.is(at, "possible") && (reading.is(at - 1, "as") || reading.is(at - 1, "all"));
  }

  /** "May" beside a number, or capitalised inside a sentence, is the month. */
  private static boolean isMonth(String text, Reading reading, int at) {
    boolean capital = Character.isUpperCase(text.charAt(reading.token(at).start()));
    boolean number = reading.token(at + 1).isNumber() || reading.token(at - 1).isNumber();
    return reading.is(at, "may") && capital && (at > 0 || number);
  }
}
