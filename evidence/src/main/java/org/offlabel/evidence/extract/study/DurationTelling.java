package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offlabel.evidence.extract.Amounts;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.fact.Duration;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.language.Quantity;
import org.offlabel.evidence.vocabulary.language.TimeUnit;
import org.offlabel.evidence.vocabulary.language.Word;

/**
 * How long a study treated or followed people; years of records looked back on are years of
 * following. Lengths of time that measure something else (an age, an illness, how long ago it was)
 * are left out.
 */
final class DurationTelling {

  private static final Set<String> BEFORE =
      Set.of(
          "for",
          "over",
          "lasted",
          "lasting",
          "during",
          "of",
          "through",
          "after",
          "throughout",
          "spanning",
          "at",
          "to",
          "and",
          "a",
          "an",
          "the",
          "with",
          "by",
          "up",
          "another",
          "least",
          "two",
          "first",
          "in",
          "involved",
          "either");
  private static final Set<String> AFTER =
      Set.of(
          "trial",
          "study",
          "course",
          "period",
          "periods",
          "follow",
          "treatment",
          "therapy",
          "open",
          "double",
          "crossover",
          "randomised",
          "randomized",
          "placebo",
          "long",
          "phase",
          "later",
          "duration",
          "extension",
          "of",
          "on",
          "pilot",
          "observation");
  private static final Set<String> NOT_BEFORE =
      Set.of("past", "last", "previous", "aged", "preceding", "every", "within");
  private static final Set<String> NOT_AFTER =
      Set.of(
          "ago", "old", "earlier", "before", "prior", "apart", "previously", "younger", "longer");

  private final Cues cues;

  DurationTelling(Cues cues) {
    this.cues = cues;
  }

  /** The lengths of time told in {@code clauses}, each once. */
  List<Stated<Duration>> in(List<Clause> clauses, Document document) {
    List<Stated<Duration>> found = new ArrayList<>();
    for (Clause clause : clauses) {
      for (Quantity quantity : clause.quantities()) {
        if (quantity instanceof Quantity.Duration length && isTreatment(clause, length)) {
          Amounts.duration(length)
              .filter(d -> found.stream().noneMatch(other -> other.value().equals(d)))
              .ifPresent(d -> found.add(Stated.in(d, clause.quote(document))));
        }
      }
    }
    return found;
  }

  private boolean isTreatment(Clause clause, Quantity.Duration length) {
    boolean records =
        cues.all(Cue.RECORDS, clause.words()).stream()
            .anyMatch(at -> clause.span(at).overlaps(length.span()));
    if (records) {
      return length.unit() == TimeUnit.YEAR;
    }
    if (length.unit() == TimeUnit.HOUR) {
      return false;
    }
    String before = wordBefore(clause, length);
    List<String> after =
        clause.words().stream()
            .filter(word -> word.span().start() >= length.span().end())
            .limit(3)
            .map(Word::norm)
            .toList();
    String next = after.isEmpty() ? "" : after.getFirst();
    boolean ofIllness = next.equals("of") && after.size() > 1 && isIllness(after.get(1));
    if (NOT_BEFORE.contains(before) || NOT_AFTER.contains(next) || ofIllness) {
      return false;
    }
    return BEFORE.contains(before) || AFTER.contains(next);
  }

  private static boolean isIllness(String word) {
    return Set.of("age", "illness", "disease", "symptoms", "data", "records", "clinical", "life")
        .contains(word);
  }

  private static String wordBefore(Clause clause, Quantity.Duration length) {
    return clause.words().stream()
        .filter(word -> word.span().end() <= length.span().start())
        .reduce((first, second) -> second)
        .map(Word::norm)
        .orElse("");
  }
}
