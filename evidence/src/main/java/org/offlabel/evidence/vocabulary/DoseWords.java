package org.offlabel.evidence.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.concept.DoseBand;

/**
 * What words around a drug's name say about its dose: "low-dose X", "high doses of oral X", "X, in
 * low doses". Only words that stand right beside the name count.
 */
final class DoseWords {

  private static final Set<String> LOW =
      Set.of("low", "lower", "lowest", "small", "smaller", "ultralow", "reduced", "minimal");
  private static final Set<String> HIGH =
      Set.of("high", "higher", "highest", "large", "larger", "maximal");
  private static final Set<String> STANDARD =
      Set.of("full", "standard", "usual", "regular", "normal", "conventional", "approved");
  private static final Set<String> DOSE =
      Set.of("dose", "dosage", "dosing", "dosed", "strength", "dosis");
  private static final Set<String> BEFORE_NAME =
      Set.of("of", "oral", "daily", "nightly", "intravenous", "compounded", "the", "drug", "mg");
  private static final Set<String> AFTER_NAME =
      Set.of("in", "at", "a", "an", "the", "very", "much", "given", "taken", "used", "is", "hcl");

  /** A dose in words and the first of the words that say it, where they come before the name. */
  record Said(DoseBand band, int first) {}

  private DoseWords() {}

  /** The dose said beside words {@code first} to {@code last}. */
  static Optional<Said> beside(List<Word> words, int first, int last) {
    Optional<Said> before = before(words, first);
    return before.isPresent() ? before : after(words, first, last);
  }

  private static Optional<Said> before(List<Word> words, int first) {
    int at = first - 1;
    int skipped = 0;
    while (at >= 0 && isLinked(words.get(at + 1)) && skipped < 4 && isFiller(words.get(at))) {
      at--;
      skipped++;
    }
    boolean dose = at >= 1 && isLinked(words.get(at + 1)) && isDose(words.get(at));
    if (!dose || !words.get(at).joined()) {
      return Optional.empty();
    }
    int adjective = at - 1;
    return band(words.get(adjective).key()).map(band -> new Said(band, start(words, adjective)));
  }

  private static int start(List<Word> words, int adjective) {
    if (adjective > 0 && words.get(adjective).joined()) {
      String key = words.get(adjective - 1).key();
      if (key.equals("very") || key.equals("ultra")) {
        return adjective - 1;
      }
    }
    return adjective;
  }

  private static Optional<Said> after(List<Word> words, int first, int last) {
    int at = last + 1;
    int skipped = 0;
    while (at < words.size()
        && isLinked(words.get(at))
        && skipped < 4
        && AFTER_NAME.contains(words.get(at).key())) {
      at++;
      skipped++;
    }
    if (at + 1 >= words.size() || !isLinked(words.get(at)) || !words.get(at + 1).joined()) {
      return Optional.empty();
    }
    boolean bracketed = !words.get(at).joined();
    boolean dose = isDose(words.get(at + 1));
    boolean belongs = skipped > 0 || bracketed || !startsNewName(words, at + 2);
    if (!dose || !belongs) {
      return Optional.empty();
    }
    return band(words.get(at).key()).map(band -> new Said(band, first));
  }

  /** In "morphine and naltrexone low-dose aspirin" the dose belongs to what follows. */
  private static boolean startsNewName(List<Word> words, int at) {
    return at < words.size() && words.get(at).joined();
  }

  private static boolean isLinked(Word word) {
    return word.before() != Word.Gap.BREAK;
  }

  private static boolean isFiller(Word word) {
    return BEFORE_NAME.contains(word.key())
        || (!word.surface().isEmpty() && Character.isDigit(word.surface().charAt(0)));
  }

  private static boolean isDose(Word word) {
    return DOSE.contains(word.key());
  }

  private static Optional<DoseBand> band(String key) {
    if (LOW.contains(key)) {
      return Optional.of(DoseBand.LOW);
    }
    if (HIGH.contains(key)) {
      return Optional.of(DoseBand.HIGH);
    }
    return STANDARD.contains(key) ? Optional.of(DoseBand.STANDARD) : Optional.empty();
  }
}
