package org.offlabel.evidence.vocabulary.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.language.ChangeCue.Kind;
import org.offlabel.evidence.vocabulary.language.ChangeCue.Significance;

/** The words by which a sentence says that something got better, worse, more, less, or did not. */
public final class DirectionCues {

  private static final int NEAR = 4;

  /** How far "limited, if any," may stand from its noun. */
  private static final int FAR = 6;

  private static final Phrases DIMINISHERS =
      Phrases.of("hardly, hardly any, few, barely, scarcely any");
  private static final Phrases SMALL =
      Phrases.of("little, limited, minimal, negligible, marginal, minor");
  private static final Set<String> CUTS = Set.of("of", "in", "for", "that", "to");
  private static final Set<String> NOUNS =
      WordList.of(
          """
          effect effects impact benefit benefits improvement improvements change changes
          difference differences reduction reductions increase increases relief help response
          """);
  private static final Set<String> TREATMENTS =
      WordList.of("treatment treatments therapy therapies option options dose doses date");
  private static final Set<String> SIGNIFICANT = Set.of("significant", "significantly");
  private static final Set<String> INSIGNIFICANT =
      Set.of("nonsignificant", "nonsignificantly", "insignificant", "insignificantly");
  private static final Set<String> NOT = Set.of("not", "non", "no", "never", "without", "nor");
  private static final Set<String> BEFORE_EFFECTS =
      Set.of("side", "adverse", "unwanted", "undesirable", "untoward", "inflammatory", "ill");
  private static final Set<String> DOSES = Set.of("dose", "doses", "dosage", "dosages", "dosing");
  private static final Set<String> NOT_SIMILAR_EFFECTS =
      WordList.of(
          """
          results findings study studies way ways conditions drugs drug medications medicines
          reasons dose doses patients condition time receptors day thing study's trial trials
          people
          """);

  private final Reading reading;
  private final Negations negations;

  private DirectionCues(Reading reading) {
    this.reading = reading;
    this.negations = Negations.of(reading);
  }

  /**
   * The cues inside {@code within}, in order, with negation applied. Give it one sentence or
   * clause. Words about doses ("a lower dose"), comparisons with a number ("less than 5 mg") and
   * side effects are not cues.
   */
  public static List<ChangeCue> in(String text, Span within) {
    DirectionCues cues = new DirectionCues(Reading.of(text, within));
    List<ChangeCue> found = new ArrayList<>();
    int at = 0;
    while (at < cues.reading.size()) {
      ChangeLexicon.Hit hit = ChangeLexicon.at(cues.reading, at);
      if (hit.length() > 0 && cues.isAboutOutcome(at, hit)) {
        found.add(cues.cue(at, hit));
      }
      at += Math.max(1, hit.length());
    }
    return List.copyOf(found);
  }

  private ChangeCue cue(int at, ChangeLexicon.Hit hit) {
    int after = at + hit.length();
    int diminisher = diminisher(at);
    boolean negated = negations.isNegated(at);
    int first = at;
    Kind kind = hit.kind();
    if (negated) {
      first = Math.min(at, negations.trigger(at));
      kind = negations.isUnsupported(at) ? Kind.UNSUPPORTED : denied(kind);
    } else if (diminisher >= 0 && kind != Kind.NO_DIFFERENCE) {
      first = diminisher;
      kind = Kind.NO_DIFFERENCE;
    }
    int last = negated ? Math.max(after, endOfTrigger(at)) : after;
    return new ChangeCue(reading.span(first, last), kind, significance(at, after, negated));
  }

  /** "not stable" and "not similar" say that something changed. */
  private static Kind denied(Kind kind) {
    return kind == Kind.NO_DIFFERENCE ? Kind.CHANGED : Kind.NO_DIFFERENCE;
  }

  /** For a negation behind the cue, the index after its first word; 0 for one before it. */
  private int endOfTrigger(int at) {
    int trigger = negations.trigger(at);
    return trigger > at ? trigger + 1 : 0;
  }

  /** Where a word such as "little" before the cue begins; -1 if there is none. */
  private int diminisher(int at) {
    for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
      if (reading.isAny(i, CUTS) || ClauseEnds.before(reading, i + 1)) {
        return -1;
      }
      boolean verb = DIMINISHERS.match(reading, i) > 0 && i >= at - NEAR;
      boolean noun = SMALL.match(reading, i) > 0 && reading.isAny(at, NOUNS);
      if ((verb || noun) && !reading.is(i - 1, "a")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAboutOutcome(int at, ChangeLexicon.Hit hit) {
    int after = at + hit.length();
    return switch (hit.kind()) {
      case CHANGED -> !isSideEffect(at) && (negations.isNegated(at) || !isTopic(at));
      case NO_DIFFERENCE -> !isLikeness(at, after) && !isDoseNear(at);
      case REDUCED, INCREASED -> !isComparisonWithNumber(after) && !isDoseNear(at) && !isOut(after);
      case IMPROVED, WORSENED -> !isDesire(at) && !isAttribute(after) && !isAuxiliary(at);
      case UNSUPPORTED -> false;
    };
  }

  private boolean isSideEffect(int at) {
    boolean effect = reading.is(at, "effects") || reading.is(at, "effect");
    return effect && reading.isAny(at - 1, BEFORE_EFFECTS);
  }

  private boolean isComparisonWithNumber(int after) {
    return reading.is(after, "than") && reading.number(after + 1).isPresent();
  }

  private boolean isDoseNear(int at) {
    for (int i = Math.max(0, at - NEAR); i <= at + 2; i++) {
      if (reading.isAny(i, DOSES)) {
        return i > at || !reading.isAny(at - 1, Set.of("with", "to", "in"));
      }
    }
    return false;
  }

  private boolean isOut(int after) {
    return reading.is(after, "out") || reading.is(after, "off");
  }

  /** "A similar disease", "similar results": two things are alike, not an outcome the same. */
  private boolean isLikeness(int at, int after) {
    return reading.is(at - 1, "a") || reading.isAny(after, NOT_SIMILAR_EFFECTS);
  }

  /** "The effect of the drug" names a topic and says nothing of it. */
  private boolean isTopic(int at) {
    boolean named = reading.is(at - 1, "the") && reading.is(at + 1, "of");
    return named || reading.is(at, "response");
  }

  /** "Effective treatments" describes treatments at large. */
  private boolean isAttribute(int after) {
    return reading.is(after - 1, "effective") && reading.isAny(after, TREATMENTS);
  }

  /** In "helps to reduce" the second verb is the cue. */
  private boolean isAuxiliary(int at) {
    boolean help = reading.isAny(at, Set.of("help", "helps", "helped", "helping"));
    int next = reading.is(at + 1, "to") ? at + 2 : at + 1;
    return help && ChangeLexicon.at(reading, next).length() > 0;
  }

  /** "had better", "better known", "get better at". */
  private boolean isDesire(int at) {
    boolean better = reading.is(at, "better");
    boolean known = reading.isAny(at + 1, Set.of("known", "understood", "understand", "safe"));
    return better && (known || reading.is(at - 1, "had"));
  }

  private Significance significance(int first, int after, boolean negated) {
    for (int i = first; i < after; i++) {
      if (reading.isAny(i, INSIGNIFICANT)) {
        return Significance.NOT_SIGNIFICANT;
      }
    }
    for (int i = first - 1; i >= Math.max(0, first - NEAR) && !isBoundary(i); i--) {
      if (isSignificanceWord(i)) {
        return significanceAt(i, negated);
      }
    }
    for (int i = after; i < after + NEAR + 1 && !isBoundary(i); i++) {
      if (isSignificanceWord(i)) {
        return significanceAt(i, negated);
      }
    }
    return Significance.UNSTATED;
  }

  private boolean isSignificanceWord(int at) {
    return reading.isAny(at, SIGNIFICANT)
        || reading.isAny(at, INSIGNIFICANT)
        || (reading.is(at, "significance") && reading.is(at - 1, "statistical"));
  }

  private Significance significanceAt(int at, boolean negated) {
    int before = reading.isDash(at - 1) ? at - 2 : at - 1;
    int further = reading.is(before, "statistically") ? before - 1 : before;
    boolean denied =
        negated
            || reading.isAny(at, INSIGNIFICANT)
            || reading.isAny(further, NOT)
            || negations.isNegated(at);
    return denied ? Significance.NOT_SIGNIFICANT : Significance.SIGNIFICANT;
  }

  private boolean isBoundary(int at) {
    return ClauseEnds.before(reading, at) && !reading.isAny(at, Set.of("that", "which"));
  }
}
