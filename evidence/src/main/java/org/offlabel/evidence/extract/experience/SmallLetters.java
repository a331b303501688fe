package org.offlabel.evidence.extract.experience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.vocabulary.TermMatch;

/**
 * Diseases' abbreviations in small letters ("diagnosed with ms"), read as the same document uses
 * them in capitals. Only after words behind which a name is likely, because small letters are
 * ordinary words too.
 */
final class SmallLetters {

  private static final int LONGEST = 6;
  private static final Set<String> LEADING =
      Set.of("with", "my", "have", "has", "had", "having", "for", "of", "got", "the");
  private static final Set<String> ORDINARY =
      Set.of("it", "as", "is", "all", "add", "aid", "was", "us", "or", "in", "on", "an");

  private final Map<String, Concept> learned = new LinkedHashMap<>();

  SmallLetters(AnnotatedDocument document) {
    Stream.concat(document.article().stream(), document.comments().stream().flatMap(List::stream))
        .map(ReadSentence::terms)
        .flatMap(List::stream)
        .forEach(term -> learn(term, document.document().text()));
  }

  private void learn(TermMatch term, String text) {
    String surface = term.span().of(text);
    boolean disease =
        switch (term.concept().kind()) {
          case CONDITION -> true;
          case DRUG, DRUG_CLASS, OUTCOME, REACTION -> false;
        };
    if (disease
        && surface.length() <= LONGEST
        && surface.equals(surface.toUpperCase(Locale.ROOT))
        && !ORDINARY.contains(surface.toLowerCase(Locale.ROOT))) {
      learned.putIfAbsent(surface.toLowerCase(Locale.ROOT), term.concept());
    }
  }

  /** The disease that the word at {@code at} abbreviates. */
  Optional<Concept> disease(List<PlainWord> words, int at) {
    return at > 0 && LEADING.contains(words.get(at - 1).norm())
        ? Optional.ofNullable(learned.get(words.get(at).norm()))
        : Optional.empty();
  }
}
