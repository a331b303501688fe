package org.offlabel.evidence.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.Span;

/**
 * Finds the vocabulary's concepts in one document, reading abbreviations as that document does.
 * Immutable once made.
 */
public final class Annotator {

  private final Matcher matcher;
  private final Reading reading;

  Annotator(Matcher matcher, Reading reading) {
    this.matcher = matcher;
    this.reading = reading;
  }

  /**
   * All concepts named in a piece of the document, by position, then kind.
   *
   * <p>Of each kind the leftmost and then longest name wins; one word may be named as several
   * kinds. What is said about a dose is looked for inside the piece only, so the piece should be at
   * least a sentence.
   *
   * @param text the piece; any text is allowed
   * @param offset where the piece begins in the document; added to every position
   */
  public List<TermMatch> in(String text, int offset) {
    List<Word> words = new WordReader().read(text);
    List<TermMatch> matches = new ArrayList<>();
    for (Found one : matcher.find(words, reading)) {
      int start = words.get(one.first()).start() + offset;
      int end = words.get(one.last()).end() + offset;
      matches.add(new TermMatch(one.name().concept(), new Span(start, end), band(one, words)));
    }
    return List.copyOf(matches);
  }

  private static Optional<DoseBand> band(Found one, List<Word> words) {
    if (one.name().band().isPresent() || one.kind() != ConceptKind.DRUG) {
      return one.name().band();
    }
    return DoseWords.beside(words, one.first(), one.last()).map(DoseWords.Said::band);
  }
}
