package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.vocabulary.language.Word;

/** The words of {@code design-words.tsv}: which say how a study was done. Immutable. */
final class DesignWords {

  private static final Set<String> NOT_REVIEWS =
      Set.of("chart", "charts", "record", "records", "medical", "peer", "ethics", "case", "file");

  /** What words said, and where: word indices. */
  record Said<T>(T value, Cues.At at) {}

  private record Entry<T>(Phrase phrase, T value) {}

  private final List<Entry<Design>> designs = new ArrayList<>();
  private final List<Entry<DesignFeature>> features = new ArrayList<>();

  private DesignWords() {}

  /** The table that comes with the program. */
  static DesignWords bundled() {
    DesignWords words = new DesignWords();
    for (List<String> row : Table.bundled("design-words.tsv", 3)) {
      Phrase phrase = Phrase.of(row.get(0));
      switch (row.get(1)) {
        case "DESIGN" -> words.designs.add(new Entry<>(phrase, Design.valueOf(row.get(2))));
        case "FEATURE" ->
            words.features.add(new Entry<>(phrase, DesignFeature.valueOf(row.get(2))));
        default -> throw new IllegalStateException("neither design nor feature: " + row);
      }
    }
    return words;
  }

  /** The designs named, in the order of the table. */
  List<Said<Design>> designs(List<Word> words) {
    return said(designs, words).stream().filter(said -> !isOtherReview(said, words)).toList();
  }

  /** The features named, in the order of the table; each at its first place. */
  List<Said<DesignFeature>> features(List<Word> words) {
    return said(features, words).stream().filter(said -> !denied(said, words)).toList();
  }

  /** A chart review looks at charts, and peer review at manuscripts. */
  private static boolean isOtherReview(Said<Design> said, List<Word> words) {
    int before = said.at().first() - 1;
    return said.value() == Design.NARRATIVE_REVIEW
        && before >= 0
        && NOT_REVIEWS.contains(words.get(before).norm());
  }

  /** "Non-randomised" says the contrary of what it contains. */
  private static boolean denied(Said<?> said, List<Word> words) {
    int before = said.at().first() - 1;
    if (before < 0) {
      return false;
    }
    String word = words.get(before).norm();
    return word.equals("non") || word.equals("not") || word.equals("without") || word.equals("no");
  }

  private static <T> List<Said<T>> said(List<Entry<T>> entries, List<Word> words) {
    List<Said<T>> found = new ArrayList<>();
    for (Entry<T> entry : entries) {
      boolean known = found.stream().anyMatch(said -> said.value().equals(entry.value()));
      for (int at = 0; at < words.size() && !known; at++) {
        int end = entry.phrase().matchAt(words, at);
        if (end >= 0) {
          found.add(new Said<>(entry.value(), new Cues.At(at, end)));
          known = true;
        }
      }
    }
    return found;
  }
}
