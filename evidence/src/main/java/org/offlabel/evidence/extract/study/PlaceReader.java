package org.offlabel.evidence.extract.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.language.Word;

/** Where a study was done or by whom: "at the University of Bergen", "Norwegian". */
final class PlaceReader {

  private static final Set<String> JOINTS = Set.of("of", "the", "at", "and", "for", "in", "de");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final int REACH = 8;
  private static final int LONGEST = 14;

  private final Cues cues;

  PlaceReader(Cues cues) {
    this.cues = cues;
  }

  /** The first place that the clauses name for the study. */
  Optional<Stated<String>> in(List<Clause> clauses, Document document) {
    for (Clause clause : clauses) {
      Optional<Span> place = done(clause).or(() -> people(clause));
      if (place.isPresent()) {
        Span span = place.get();
        String name = clause.between(span.start(), span.end());
        return Optional.of(Stated.in(name, clause.quote(document)));
      }
    }
    return Optional.empty();
  }

  /** After the words for doing a study, or a demonym before the word study. */
  private Optional<Span> done(Clause clause) {
    List<Word> words = clause.words();
    for (Cues.At at : cues.all(Cue.CONDUCTED, words)) {
      if (!isPrinted(words, at)) {
        for (int start = at.end(); start < Math.min(words.size(), at.end() + REACH); start++) {
          Optional<Span> name = nameAt(clause, start);
          if (name.isPresent()) {
            return name;
          }
        }
      }
    }
    for (Cues.At at : cues.all(Cue.DEMONYM, words)) {
      List<Word> next = words.subList(at.end(), Math.min(words.size(), at.end() + REACH));
      if (isCapital(clause, at.first())
          && (cues.has(Cue.STUDY, next) || cues.has(Cue.RESEARCHERS, next))) {
        return Optional.of(clause.span(at));
      }
    }
    return Optional.empty();
  }

  private boolean isPrinted(List<Word> words, Cues.At at) {
    return cues.has(Cue.PUBLISHED, words.subList(Math.max(0, at.first() - 2), at.end()));
  }

  /** "A trial in Fiji", "40 adults in Norway". */
  private Optional<Span> people(Clause clause) {
    List<Word> words = clause.words();
    if (!cues.has(Cue.STUDY, words) && !cues.has(Cue.RESEARCHERS, words)) {
      return Optional.empty();
    }
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean printed = cues.has(Cue.PUBLISHED, words.subList(Math.max(0, i - 2), i + 1));
      if (words.get(i).norm().equals("in") && !printed) {
        Optional<Span> name = nameAt(clause, i + 1);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /** A run of capitalised words, with the small words and commas that join them. */
  private static Optional<Span> nameAt(Clause clause, int from) {
    List<Word> words = clause.words();
    if (from >= words.size() || !isCapital(clause, from) || isTerm(clause, from)) {
      return Optional.empty();
    }
    int last = from;
    for (int at = from + 1; at < Math.min(words.size(), from + LONGEST); at++) {
      String gap = clause.gapAfter(at - 1);
      boolean joined = gap.equals(" ") || gap.equals(", ") || gap.equals("-");
      if (!joined || !(isCapital(clause, at) || JOINTS.contains(words.get(at).norm()))) {
        break;
      }
      if (isCapital(clause, at)) {
        last = at;
      }
    }
    return Optional.of(words.get(from).span().to(words.get(last).span()));
  }

  private static boolean isCapital(Clause clause, int at) {
    Span span = clause.words().get(at).span();
    String written = clause.between(span.start(), span.end());
    return Character.isUpperCase(written.charAt(0))
        && !MONTHS.contains(clause.words().get(at).norm());
  }

  /** A drug's or a condition's name is no place, unless a longer name starts with it. */
  private static boolean isTerm(Clause clause, int at) {
    Span span = clause.words().get(at).span();
    boolean term =
        clause.sentence().terms().stream().anyMatch(match -> match.span().contains(span));
    return term && clause.words().stream().noneMatch(word -> isOrganisation(word.norm()));
  }

  private static boolean isOrganisation(String word) {
    return Set.of("university", "hospital", "institute", "center", "centre", "clinic", "college")
        .contains(word);
  }
}
