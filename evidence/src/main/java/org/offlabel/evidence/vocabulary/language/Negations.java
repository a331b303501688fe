package org.offlabel.evidence.vocabulary.language;

import java.util.Arrays;
import java.util.Set;

/**
 * Which tokens of a sentence stand under a negation.
 *
 * <p>Written anew after the idea of NegEx (Chapman et al., J Biomed Inform 2001;34:301-310) and
 * ConText (Harkema et al., J Biomed Inform 2009;42:839-851): a trigger opens a scope, forward or
 * backward, that a terminating word or the end of the clause closes; some phrases look like
 * triggers and are none.
 */
final class Negations {

  private static final int WIDEST_SCOPE = 25;
  private static final int QUESTION_WINDOW = 5;

  private static final Phrases LOOKALIKES =
      Phrases.of(
          """
          not only, not just, not merely, not simply, not necessarily, not alone, not to mention,
          no doubt, no matter, no wonder, no problem, no less than, without doubt,
          without question, no thanks, no 1
          """);
  private static final Phrases FORWARD =
      Phrases.of(
          """
          no, not, never, little or no, little to no, without, none, neither, nor, cannot, absence of, lack of, lacks,
          lacked, denies, denied, denying, free of, failed to, fails to, fail to,
          failing to, failure to, failed, ruled out, rules out, negative for, rather than,
          instead of, unable to, unlikely to, isn't, aren't, wasn't, weren't, don't, doesn't,
          didn't, haven't, hasn't, hadn't, won't, wouldn't, can't, couldn't, shouldn't, dont,
          doesnt, didnt, isnt, wasnt, havent, hasnt, cant, wont, couldnt, ain't
          """);
  private static final Phrases UNSUPPORTED =
      Phrases.of(
          """
          no evidence, no good evidence, no convincing evidence, no clinical evidence,
          no scientific evidence, no proof, no clear evidence, no strong evidence,
          no reliable evidence, no data, no studies, no trials, no research, not enough evidence,
          insufficient evidence, insufficient scientific evidence, lack of evidence,
          not enough research, not been shown to, not been proven to, not proven to,
          not shown to, not known whether, not known if, without evidence, little evidence,
          not established whether, lacking to suggest, lacking to support,
          lacking to show, no idea, not sure, not know if, not know whether, don't know if,
          don't know whether, dont know if
          """);
  private static final Phrases BACKWARD =
      Phrases.of(
          """
          not observed, not seen, not found, not reported, not noted, not detected, not present,
          not evident, not apparent, not occur, not experienced, not recorded, not demonstrated,
          not been reported, not been observed, not been demonstrated, not been shown,
          never observed, never reported, ruled out, absent, unlikely, lacking, not required,
          not met
          """);
  private static final Set<String> CHANGES =
      WordList.of(
          """
          change changes difference differences increase increases decrease decreases reduction
          reductions improvement improvements effect effects impact benefit benefits worsening
          association evidence
          """);
  private static final Set<String> LINKS =
      Set.of("of", "in", "on", "between", "for", "from", "with");
  private static final Set<String> DOUBT = Set.of("question", "doubt", "questions");

  /** What covers a token, if anything. */
  private enum Cover {
    NONE,
    NEGATED,
    BEHIND_CHANGE,
    UNSUPPORTED
  }

  private final Cover[] covers;
  private final int[] triggers;

  private Negations(int size) {
    this.covers = new Cover[size];
    this.triggers = new int[size];
    Arrays.fill(covers, Cover.NONE);
  }

  static Negations of(Reading reading) {
    Negations negations = new Negations(reading.size());
    int at = 0;
    while (at < reading.size()) {
      at += Math.max(1, negations.trigger(reading, at));
    }
    return negations;
  }

  /** Opens the scopes of the trigger at {@code at}, and gives its length in tokens. */
  private int trigger(Reading reading, int at) {
    int lookalike = LOOKALIKES.match(reading, at);
    if (lookalike > 0) {
      return lookalike;
    }
    int unsupported = UNSUPPORTED.match(reading, at);
    int forward = FORWARD.match(reading, at);
    if (BACKWARD.match(reading, at) > 0) {
      backward(reading, at);
    }
    if (unsupported > 0) {
      forward(reading, at, at + unsupported, Cover.UNSUPPORTED);
    } else if (forward > 0 && !isNoQuestion(reading, at)) {
      forward(reading, at, at + forward, Cover.NEGATED);
    }
    return Math.max(forward, unsupported);
  }

  /** "No real doubt that" denies the doubt, not what follows. */
  private static boolean isNoQuestion(Reading reading, int at) {
    for (int i = at + 1; reading.is(at, "no") && i <= at + QUESTION_WINDOW; i++) {
      if (reading.isAny(i, DOUBT)) {
        return true;
      }
    }
    return false;
  }

  private void forward(Reading reading, int trigger, int from, Cover cover) {
    boolean behindChange = false;
    int to = Math.min(covers.length, from + WIDEST_SCOPE);
    for (int i = from; i < to && !ClauseEnds.before(reading, i); i++) {
      if (covers[i] != Cover.UNSUPPORTED || trigger == triggers[i]) {
        covers[i] = behindChange && cover == Cover.NEGATED ? Cover.BEHIND_CHANGE : cover;
        triggers[i] = trigger;
      }
      behindChange |= reading.isAny(i, CHANGES) && reading.isAny(i + 1, LINKS);
    }
  }

  private void backward(Reading reading, int trigger) {
    int to = Math.max(0, trigger - WIDEST_SCOPE);
    for (int i = trigger - 1; i >= to; i--) {
      if (covers[i] == Cover.NONE) {
        covers[i] = Cover.NEGATED;
        triggers[i] = trigger;
      }
      if (ClauseEnds.before(reading, i)) {
        return;
      }
    }
  }

  /** Whether the token is denied. What "no change in" speaks of is not. */
  boolean isNegated(int at) {
    return covers[at] == Cover.NEGATED || covers[at] == Cover.UNSUPPORTED;
  }

  /** Whether the sentence says of the token that evidence for it is missing. */
  boolean isUnsupported(int at) {
    return covers[at] == Cover.UNSUPPORTED;
  }

  /** The first token of the trigger that covers the token. */
  int trigger(int at) {
    return triggers[at];
  }
}
