package org.offlabel.evidence.vocabulary.language;

import java.util.Set;
import org.offlabel.evidence.model.document.Span;

/**
 * What a sentence does to the things it names: denies them, hedges them, asks or imagines them, or
 * passes them on from somebody else.
 *
 * <p>The scopes follow the published idea of NegEx (Chapman et al., J Biomed Inform
 * 2001;34:301-310) and ConText (Harkema et al., J Biomed Inform 2009;42:839-851). Rules and limits
 * are in {@code docs/methods/negation-and-hedging.md}.
 */
public final class Cues {

  private static final Phrases HYPOTHETICAL =
      Phrases.of(
          """
          if, whether, unless, suppose, supposing, in case, would, wish, i'd, want to try,
          wants to try, wanted to try, like to try, love to try, may try, might try, thinking of,
          thinking about, considering, interested in, hoping to, hope to, hopes to,
          trying to get, try to get, ask about, asked about, should i, could i, looking into,
          curious about, designed to, aims to, aimed to, in order to, to determine, to assess,
          to evaluate, to investigate, to find out
          """);
  private static final Phrases FUTURE =
      Phrases.of(
          """
          will, going to, gonna, plan to, plans to, planning to, planned to, intend to,
          intends to, about to, i'll, we'll, they'll, he'll, she'll, it'll, hope to, hopes to,
          hoping to, looking forward, scheduled to, next week, next month, tomorrow,
          in the future, upcoming, due to start, plan on, planning on
          """);
  private static final Set<String> ASKING =
      WordList.of(
          """
          has have does do did is are can could should would will anyone anybody who what where
          when why how which
          """);
  private static final Set<String> ASKED =
      WordList.of(
          """
          anyone anybody someone you i it there can do does
          """);
  private static final Set<String> FIRST_PERSON =
      WordList.of(
          """
          i i'm i've i'd i'll my me mine myself im ive
          """);

  private final String text;
  private final Span sentence;
  private final Reading reading;
  private final Negations negations;

  private Cues(String text, Span sentence) {
    this.text = text;
    this.sentence = sentence;
    this.reading = Reading.of(text, sentence);
    this.negations = Negations.of(reading);
  }

  /**
   * The cues of the sentence at {@code sentence}; spans given and returned count in {@code text}.
   */
  public static Cues of(String text, Span sentence) {
    return new Cues(text, sentence);
  }

  /** As {@link #of(String, Span)} for a text that is one sentence. */
  public static Cues of(String sentence) {
    return new Cues(sentence, new Span(0, sentence.length()));
  }

  /** Whether {@code sentence} denies what stands at {@code target}. */
  public static boolean negated(String sentence, Span target) {
    return of(sentence).negated(target);
  }

  /** How far {@code sentence} holds back. */
  public static Hedge hedging(String sentence) {
    return of(sentence).hedging();
  }

  /** Whose word {@code sentence} passes on. */
  public static Attribution attribution(String sentence) {
    return of(sentence).attribution();
  }

  /** Whether {@code sentence} only imagines what stands at {@code target}. */
  public static boolean hypothetical(String sentence, Span target) {
    return of(sentence).hypothetical(target);
  }

  /** Whether {@code sentence} places what stands at {@code target} in the future. */
  public static boolean future(String sentence, Span target) {
    return of(sentence).future(target);
  }

  /** Whether {@code sentence} asks. */
  public static boolean question(String sentence) {
    return of(sentence).question();
  }

  /**
   * Whether the sentence denies what stands at {@code target}, or says that evidence for it is
   * missing. "No change in pain" denies the change and not the pain.
   */
  public boolean negated(Span target) {
    for (int i = firstToken(target); i < reading.size() && inside(i, target); i++) {
      if (negations.isNegated(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence says of {@code target} that evidence for it is missing. */
  public boolean unsupported(Span target) {
    for (int i = firstToken(target); i < reading.size() && inside(i, target); i++) {
      if (negations.isUnsupported(i)) {
        return true;
      }
    }
    return false;
  }

  /** The strongest hedge anywhere in the sentence. */
  public Hedge hedging() {
    return Hedging.strongest(text, reading, 0, reading.size());
  }

  /** The strongest hedge in the clause that {@code target} stands in. */
  public Hedge hedging(Span target) {
    int at = firstToken(target);
    return Hedging.strongest(text, reading, clauseStart(at), clauseEnd(at));
  }

  public Attribution attribution() {
    return new AttributionReader(text, reading).read();
  }

  /** Whether the clause of {@code target} is about what might be: "if", "would", "want to try". */
  public boolean hypothetical(Span target) {
    return clauseHas(HYPOTHETICAL, target) || (question() && !isToldBeforeAsking(target));
  }

  /** Whether the clause of {@code target} speaks of plans: "will", "going to", "plan to". */
  public boolean future(Span target) {
    return clauseHas(FUTURE, target);
  }

  /** Whether the sentence is a question, with or without its mark. */
  public boolean question() {
    int at = sentence.end() - 1;
    while (at > sentence.start() && isTrailing(text.charAt(at))) {
      at--;
    }
    boolean marked = sentence.length() > 0 && text.charAt(at) == '?';
    boolean stopped = sentence.length() > 0 && CharacterClasses.isStop(text.charAt(at));
    boolean asks = reading.isAny(0, ASKING) && reading.isAny(1, ASKED);
    return marked || (asks && !stopped);
  }

  /** Whether the writer speaks of himself or herself. */
  public boolean firstPerson() {
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isAny(i, FIRST_PERSON)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrailing(char c) {
    return CharacterClasses.isCloser(c) || CharacterClasses.isSpace(c) || c == '!';
  }

  /** "It helped me, has it helped you?" tells in its first clause and asks in its last. */
  private boolean isToldBeforeAsking(Span target) {
    int at = firstToken(target);
    return clauseEnd(at) < reading.size() && firstPerson();
  }

  private boolean clauseHas(Phrases phrases, Span target) {
    int at = firstToken(target);
    int end = clauseEnd(at);
    for (int i = clauseStart(at); i < end; i++) {
      if (phrases.match(reading, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The index of the first token that ends after the start of {@code target}. */
  private int firstToken(Span target) {
    int low = 0;
    int high = reading.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reading.token(middle).end() <= target.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean inside(int at, Span target) {
    return reading.token(at).start() < target.end();
  }

  private int clauseStart(int at) {
    int start = Math.min(at, Math.max(0, reading.size() - 1));
    while (start > 0 && !ClauseEnds.before(reading, start)) {
      start--;
    }
    return start;
  }

  private int clauseEnd(int at) {
    int end = Math.min(at + 1, reading.size());
    while (end < reading.size() && !ClauseEnds.before(reading, end)) {
      end++;
    }
    return end;
  }
}
