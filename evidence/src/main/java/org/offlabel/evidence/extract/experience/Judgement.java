package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.OutcomeChange;
import org.offlabel.evidence.model.fact.PatientDirection;
import org.offlabel.evidence.vocabulary.OutcomeDomain;

/**
 * How the writer judges the drug on the whole.
 *
 * @param direction which way
 * @param verdict the words that show it; empty where it is unclear
 */
record Judgement(PatientDirection direction, List<Quote> verdict) {

  private static final List<Cue> VERDICTS = List.of(Cue.BLAME, Cue.HALF, Cue.PRAISE);

  /** Words by which a wish or a condition still praises: "I would recommend it". */
  private static final Set<String> PRAISE_IN_WISHES = Set.of("would", "could", "recommend");

  Judgement {
    verdict = List.copyOf(verdict);
  }

  private record Verdict(Cue cue, Quote quote) {}

  /**
   * Judges by the writer's own words of praise and blame; where there are none, by what happened to
   * the symptoms.
   */
  static Judgement of(
      Telling telling, List<OutcomeChange> outcomes, boolean reactions, boolean stopped) {
    List<Verdict> verdicts = verdicts(telling);
    List<Quote> good = quotes(verdicts, Cue.PRAISE);
    List<Quote> bad = new ArrayList<>(quotes(verdicts, Cue.BLAME));
    List<Quote> half = quotes(verdicts, Cue.HALF);
    List<Quote> mocked = mockery(telling);
    if (bad.isEmpty() && quotes(outcomes, Direction.IMPROVED).isEmpty()) {
      bad.addAll(mocked);
    }
    outcomes.stream()
        .filter(change -> change.direction() == Direction.WORSENED)
        .forEach(change -> bad.add(change.quote()));
    if (good.isEmpty() && half.isEmpty()) {
      return bad.isEmpty() && (!stopped || !reactions)
          ? byOutcomes(telling, outcomes)
          : blamed(telling, outcomes, bad);
    }
    if (!bad.isEmpty() || good.isEmpty()) {
      return new Judgement(PatientDirection.MIXED, joined(joined(good, half), bad));
    }
    return new Judgement(PatientDirection.FAVOURABLE, good);
  }

  private static Judgement blamed(Telling telling, List<OutcomeChange> outcomes, List<Quote> bad) {
    List<Quote> better = quotes(outcomes, Direction.IMPROVED);
    if (!better.isEmpty()) {
      return new Judgement(PatientDirection.MIXED, joined(better, bad));
    }
    List<Quote> shown =
        bad.isEmpty()
            ? Stopping.in(telling).stream().flatMap(stated -> stated.quotes().stream()).toList()
            : bad;
    return new Judgement(PatientDirection.UNFAVOURABLE, joined(shown, List.of()));
  }

  private static Judgement byOutcomes(Telling telling, List<OutcomeChange> outcomes) {
    List<Quote> better = quotes(outcomes, Direction.IMPROVED);
    List<Quote> same =
        outcomes.stream()
            .filter(change -> change.direction() == Direction.NO_DIFFERENCE)
            .filter(change -> isFelt(telling, change))
            .map(OutcomeChange::quote)
            .toList();
    if (better.isEmpty() && same.isEmpty()) {
      return new Judgement(PatientDirection.UNCLEAR, List.of());
    }
    if (better.isEmpty()) {
      return new Judgement(PatientDirection.UNFAVOURABLE, same);
    }
    return same.isEmpty()
        ? new Judgement(PatientDirection.FAVOURABLE, joined(better, List.of()))
        : new Judgement(PatientDirection.MIXED, joined(better, same));
  }

  /** A disease that stands still is no failure; a symptom that does not change is one. */
  private static boolean isFelt(Telling telling, OutcomeChange change) {
    OutcomeDomain domain = telling.vocabulary().domain(change.outcome());
    return domain == OutcomeDomain.SYMPTOM || domain == OutcomeDomain.QUALITY_OF_LIFE;
  }

  private static List<Quote> quotes(List<OutcomeChange> outcomes, Direction direction) {
    return outcomes.stream()
        .filter(change -> change.direction() == direction)
        .map(OutcomeChange::quote)
        .toList();
  }

  private static List<Quote> quotes(List<Verdict> verdicts, Cue cue) {
    return verdicts.stream()
        .filter(verdict -> verdict.cue() == cue)
        .map(Verdict::quote)
        .distinct()
        .toList();
  }

  private static List<Quote> joined(List<Quote> some, List<Quote> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().sorted().toList();
  }

  private static List<Verdict> verdicts(Telling telling) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Clause> clauses = telling.clauses();
    boolean sarcastic = !mockery(telling).isEmpty();
    for (Clause clause : clauses) {
      if (clause.focus() == Focus.DRUG && !clause.asked()) {
        for (Hit hit : telling.cues().hits(clause, VERDICTS)) {
          if (counts(telling, clause, hit, sarcastic)) {
            verdicts.add(new Verdict(hit.cue(), telling.quote(clause)));
          }
        }
      }
    }
    return verdicts;
  }

  private static List<Quote> mockery(Telling telling) {
    return telling.clauses().stream()
        .filter(clause -> isSarcastic(telling, clause))
        .map(telling::quote)
        .distinct()
        .toList();
  }

  private static boolean counts(Telling telling, Clause clause, Hit hit, boolean sarcastic) {
    boolean praise = hit.cue() == Cue.PRAISE;
    boolean wish =
        clause.supposed()
            && clause.words().subList(hit.from(), hit.to()).stream()
                .noneMatch(word -> PRAISE_IN_WISHES.contains(word.norm()));
    boolean denied = praise && Telling.isDenied(clause, hit);
    boolean mocked = praise && (sarcastic || isQuoted(telling, clause, hit));
    boolean ofAnAmount = hit.cue() == Cue.BLAME && telling.cues().in(clause, Cue.DOSE_NOW);
    return !wish && !denied && !mocked && !ofAnAmount;
  }

  private static boolean isSarcastic(Telling telling, Clause clause) {
    boolean quotedPraise =
        telling.cues().hits(clause, Cue.PRAISE).stream()
            .anyMatch(hit -> isQuoted(telling, clause, hit));
    return clause.focus() != Focus.SOMEONE
        && (quotedPraise || telling.cues().in(clause, Cue.SARCASM));
  }

  /** Whether the praise stands in quotation marks of its own: the "miracle" drug. */
  private static boolean isQuoted(Telling telling, Clause clause, Hit hit) {
    String text = telling.document().text();
    Span first = clause.words().get(hit.from()).span();
    Span last = clause.words().get(hit.to() - 1).span();
    return first.start() > 0
        && isQuoteMark(text.charAt(first.start() - 1))
        && hasQuoteMark(text, last.end());
  }

  private static boolean hasQuoteMark(String text, int from) {
    for (int at = from; at < Math.min(text.length(), from + 12); at++) {
      if (isQuoteMark(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuoteMark(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u2018' || c == '\'';
  }
}
