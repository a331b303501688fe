package org.offlabel.evidence.vocabulary.language;

import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.language.Attribution.Kind;

/** Finds the verb of saying in a sentence, and who does the saying. */
final class AttributionReader {

  private static final int MOST_BACK = 12;
  private static final int MOST_AHEAD = 6;

  private static final Set<String> SAYING =
      WordList.of(
          """
          says said say states stated explains explained argues argued claims claimed claim
          believes believed believe wrote writes point points pointed told adds added cautions
          cautioned warns warned describes described describe mention mentioned thinks
          """);
  private static final Set<String> FINDING =
      WordList.of(
          """
          found find finds observed concluded conclude concludes showed shows shown demonstrated
          reported report reports noted note notes suggest suggests suggested indicate indicates
          indicated revealed noticed noticing notice confirmed supports support
          """);

  /** Verbs of patients' accounts. */
  private static final Set<String> TELLING =
      WordList.of(
          """
          report reported reporting say said says claim claimed describe described noticed
          notice noted told mention mentioned wrote
          """);

  /** Forms that are nouns as often as verbs, and count only right behind their subject. */
  private static final Set<String> NOUN_LIKE =
      WordList.of(
          """
          reports notes states claims finds points support supports
          """);

  private static final Set<String> PASSIVES = Set.of("is", "are", "was", "were", "been", "be");
  private static final Set<String> SUBJECT_ENDS =
      Set.of(";", ".", "?", "!", ":", "but", "however", "that", "i", "you", "one", "whether", "if");
  private static final Set<String> ADVISING =
      WordList.of(
          """
          recommend recommends recommended recommending advise advises advised endorse endorses
          endorsed
          """);
  private final String text;
  private final Reading reading;

  AttributionReader(String text, Reading reading) {
    this.text = text;
    this.reading = reading;
  }

  Attribution read() {
    for (int at = 0; at < reading.size(); at++) {
      int here = at;
      Optional<Attribution> found = accordingTo(here).or(() -> anecdote(here)).or(() -> verb(here));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return Attribution.NONE;
  }

  private Optional<Attribution> anecdote(int at) {
    boolean anecdote =
        reading.is(at, "anecdotal")
            && reading.isAny(at + 1, Set.of("evidence", "reports", "report", "accounts"));
    return anecdote ? source(Kind.PATIENTS_REPORT, at, at + 2) : Optional.empty();
  }

  private Optional<Attribution> accordingTo(int at) {
    if (!reading.is(at, "according") || !reading.is(at + 1, "to")) {
      return Optional.empty();
    }
    for (int i = at + 2; i < at + 2 + MOST_AHEAD; i++) {
      if (isName(i)) {
        int end = nameEnd(i);
        boolean body = hasGuideline(i, end);
        return source(body ? Kind.GUIDELINE_RECOMMENDS : Kind.EXPERT_SAYS, i, end);
      }
      Kind kind = group(i);
      if (kind != Kind.NONE) {
        return source(kind, i, i + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> verb(int at) {
    String norm = reading.token(at).norm();
    boolean verb = SAYING.contains(norm) || FINDING.contains(norm) || ADVISING.contains(norm);
    boolean pointing = norm.startsWith("point") && !reading.is(at + 1, "out");
    boolean infinitive = reading.is(at - 1, "to") && !pointing && !norm.equals("point");
    return verb && !pointing && !infinitive ? by(at).or(() -> subject(at)) : Optional.empty();
  }

  /** The passive: "is recommended by the society". */
  private Optional<Attribution> by(int verb) {
    if (!reading.is(verb + 1, "by")) {
      return Optional.empty();
    }
    for (int i = verb + 2; i < verb + 2 + MOST_AHEAD; i++) {
      Kind kind = group(i);
      if (kind != Kind.NONE) {
        return source(fit(kind, verb), i, i + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> subject(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - MOST_BACK); i--) {
      if (reading.isAny(i, SUBJECT_ENDS)) {
        return Optional.empty();
      }
      if (isNamedSpeaker(i, verb)) {
        return name(i);
      }
      Kind kind = group(i);
      if (kind != Kind.NONE && !reading.is(i - 1, "of")) {
        return fits(kind, i, verb) ? source(fit(kind, verb), i, i + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A name right before the verb, or with one adverb between. */
  private boolean isNamedSpeaker(int at, int verb) {
    boolean passive = reading.isAny(verb - 1, PASSIVES);
    boolean near = at == verb - 1 || (at == verb - 2 && !reading.token(verb - 1).isNumber());
    return near && !passive && isName(at) && SAYING.contains(reading.token(verb).norm());
  }

  private boolean fits(Kind kind, int at, int verb) {
    String norm = reading.token(verb).norm();
    boolean passive = reading.isAny(verb - 1, PASSIVES);
    if (NOUN_LIKE.contains(norm) && at < verb - 2) {
      return false;
    }
    return switch (kind) {
      case PATIENTS_REPORT -> TELLING.contains(norm) && !passive && !isDivided(at, verb);
      case AUTHORS_FOUND -> !reading.isAny(verb - 1, Set.of("the", "a", "of", "this", "in"));
      case EXPERT_SAYS -> !FINDING.contains(norm) && !passive;
      case GUIDELINE_RECOMMENDS -> true;
      case NONE -> false;
    };
  }

  private boolean isDivided(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (reading.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  private Kind fit(Kind kind, int verb) {
    boolean opinion = SAYING.contains(reading.token(verb).norm());
    return kind == Kind.GUIDELINE_RECOMMENDS && opinion ? Kind.EXPERT_SAYS : kind;
  }

  private Kind group(int at) {
    Token token = reading.token(at);
    return token.isWord() ? Speakers.kind(token.norm(), token.span().of(text)) : Kind.NONE;
  }

  private Optional<Attribution> name(int last) {
    int first = last;
    while (first > 0 && (isName(first - 1) || isTitleMark(first - 1))) {
      first--;
    }
    return source(Kind.EXPERT_SAYS, first, last + 1);
  }

  /** The stop of "Dr." or of an initial, or the comma before a degree. */
  private boolean isTitleMark(int at) {
    boolean mark = reading.is(at, ".") || reading.is(at, ",");
    return mark && isName(at - 1) && isName(at + 1);
  }

  private int nameEnd(int first) {
    int end = first + 1;
    while (isName(end) || isTitleMark(end)) {
      end++;
    }
    return end;
  }

  /** A capitalised word that does not merely open the sentence. */
  private boolean isName(int at) {
    return isCapital(at)
        && !Abbreviations.opensSentence(reading.token(at).norm())
        && !Speakers.isPatientOrAuthor(reading.token(at).norm());
  }

  private boolean isCapital(int at) {
    Token token = reading.token(at);
    return token.isWord() && Character.isUpperCase(text.charAt(token.start()));
  }

  private boolean hasGuideline(int first, int after) {
    for (int i = first; i < after; i++) {
      if (group(i) == Kind.GUIDELINE_RECOMMENDS) {
        return true;
      }
    }
    return false;
  }

  private Optional<Attribution> source(Kind kind, int first, int after) {
    Span who = reading.span(first, Math.min(after, reading.size()));
    return Optional.of(new Attribution(kind, Optional.of(who)));
  }
}
