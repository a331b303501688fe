package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.vocabulary.language.Word;

/**
 * Finds where a sentence starts to speak of a study that was not spoken of before.
 *
 * <p>Rules and limits: {@code docs/methods/studies-told-in-prose.md}.
 */
final class Openings {

  private static final int LONGEST_NOUN_PHRASE = 14;
  private static final int NEAR = 8;
  private static final int SENTENCE_HEAD = 5;

  private final Cues cues;

  Openings(Cues cues) {
    this.cues = cues;
  }

  /**
   * The studies that a sentence brings in: nothing, the whole sentence, or its parts where it tells
   * several studies apart.
   */
  List<Passage> in(Clause sentence) {
    if (sentence.text().endsWith("?")) {
      return List.of();
    }
    List<Integer> starts = starts(sentence);
    List<Integer> parts = parts(sentence, starts);
    if (!parts.isEmpty()) {
      return split(sentence, starts, parts);
    }
    return starts.isEmpty() ? List.of() : List.of(new Passage(List.of(sentence), Optional.empty()));
  }

  /** Whether the sentence speaks of several studies at once. */
  private boolean speaksOfSeveral(Clause sentence) {
    return cues.has(Cue.STUDIES, sentence.words());
  }

  /** Indices of the words that bring in a study. */
  private List<Integer> starts(Clause sentence) {
    List<Word> words = sentence.words();
    List<Integer> starts = new ArrayList<>();
    cues.all(Cue.OPENING, words).forEach(at -> starts.add(at.first()));
    for (Cues.At noun : cues.all(Cue.STUDY, words)) {
      if (isDone(words, noun)) {
        newNounPhrase(sentence, noun).ifPresent(starts::add);
      }
    }
    researchers(words).ifPresent(starts::add);
    author(sentence).ifPresent(starts::add);
    return starts.stream().sorted().distinct().toList();
  }

  /** Where the noun phrase begins, if its first word makes it a new study. */
  private Optional<Integer> newNounPhrase(Clause sentence, Cues.At noun) {
    List<Word> words = sentence.words();
    int first = Math.max(0, noun.first() - LONGEST_NOUN_PHRASE);
    for (int at = noun.first() - 1; at >= first; at--) {
      if (cues.at(Cue.NEW, words, at).isPresent()) {
        return Optional.of(at);
      }
      boolean marked = isYear(words.get(at).norm()) || isName(sentence, at, noun);
      if (marked && at > 0 && words.get(at - 1).norm().equals("the")) {
        return Optional.of(at - 1);
      }
      if (cues.at(Cue.NOT_IN_NOUN_PHRASE, words, at).isPresent() || endsClause(sentence, at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a full stop, colon or bracket stands between this word and the next. */
  private static boolean endsClause(Clause sentence, int at) {
    String gap = sentence.gapAfter(at);
    return gap.indexOf(';') >= 0 || gap.indexOf(':') >= 0 || gap.indexOf('.') >= 0;
  }

  static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A trial's own name in capitals, directly before the noun; not a drug's abbreviation. */
  private static boolean isName(Clause sentence, int at, Cues.At noun) {
    Word word = sentence.words().get(at);
    String written = sentence.between(word.span().start(), word.span().end());
    boolean capitals = written.length() >= 3 && written.chars().allMatch(Character::isUpperCase);
    return capitals
        && at == noun.first() - 1
        && sentence.sentence().terms().stream().noneMatch(t -> t.span().overlaps(word.span()));
  }

  private boolean isDone(List<Word> words, Cues.At noun) {
    int from = Math.max(0, noun.first() - 3);
    int to = Math.min(words.size(), noun.end() + NEAR);
    return !cues.has(Cue.NOT_DONE, words.subList(from, to));
  }

  /** "Researchers followed …": people who bring in their study by what they did. */
  private Optional<Integer> researchers(List<Word> words) {
    for (int at = 0; at < Math.min(SENTENCE_HEAD, words.size()); at++) {
      Optional<Cues.At> people = cues.at(Cue.RESEARCHERS, words, at);
      if (people.isPresent() && (at == 0 || isBareBefore(words.get(at - 1).norm()))) {
        List<Word> next =
            words.subList(people.get().end(), Math.min(words.size(), people.get().end() + NEAR));
        boolean did = cues.has(Cue.DID, next) && !cues.has(Cue.AIM, next);
        return did ? Optional.of(at) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Lind et al. gave …": authors who bring in their study. */
  private static Optional<Integer> author(Clause sentence) {
    OptionalInt at = NameReader.firstAuthor(sentence.text());
    if (at.isEmpty()) {
      return Optional.empty();
    }
    int place = sentence.span().start() + at.getAsInt();
    for (int i = 0; i < sentence.words().size(); i++) {
      if (sentence.words().get(i).span().start() >= place) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isBareBefore(String word) {
    return isYear(word) || List.of("in", "ago", "recently", "when", "later").contains(word);
  }

  private List<Integer> parts(Clause sentence, List<Integer> starts) {
    List<Word> words = sentence.words();
    boolean spoken = !starts.isEmpty() || speaksOfSeveral(sentence);
    if (!spoken) {
      return List.of();
    }
    List<Integer> parts = new ArrayList<>();
    for (Cues.At part : cues.all(Cue.PART, words)) {
      parts.add(part.first());
    }
    for (int start : starts.subList(Math.min(1, starts.size()), starts.size())) {
      String word = words.get(start).norm();
      if (word.equals("another") || word.equals("second") || word.equals("third")) {
        parts.add(start);
      }
    }
    return parts.stream().sorted().distinct().toList();
  }

  private List<Passage> split(Clause sentence, List<Integer> starts, List<Integer> parts) {
    List<Word> words = sentence.words();
    List<Passage> found = new ArrayList<>();
    int firstPart = words.get(parts.getFirst()).span().start();
    Optional<Clause> shared = Optional.empty();
    if (firstPart > sentence.span().start()) {
      Clause head = sentence.part(sentence.span().start(), firstPart);
      boolean single = !starts.isEmpty() && starts.getFirst() < parts.getFirst();
      if (single) {
        found.add(new Passage(List.of(head), Optional.empty()));
      } else {
        shared = Optional.of(head);
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      int start = words.get(parts.get(i)).span().start();
      int end =
          i + 1 < parts.size() ? words.get(parts.get(i + 1)).span().start() : sentence.span().end();
      found.add(new Passage(List.of(sentence.part(start, end)), shared));
    }
    return found;
  }
}
