package org.offlabel.evidence.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offlabel.evidence.model.concept.Concept;

/**
 * How one document is read once its own abbreviations are known.
 *
 * @param introduced what the document says its abbreviations stand for
 * @param foreign abbreviations that the document uses for something the vocabulary does not know
 * @param spelled concepts the document spells out somewhere
 */
record DocumentReading(
    Map<String, List<Name>> introduced, Set<String> foreign, Set<Concept> spelled)
    implements Reading {

  DocumentReading {
    introduced = Map.copyOf(introduced);
    foreign = Set.copyOf(foreign);
    spelled = Set.copyOf(spelled);
  }

  @Override
  public boolean accepts(Name name, List<Word> words, int first, int last) {
    if (name.isShort() && foreign.contains(singular(words.get(first).surface()))) {
      return false;
    }
    return switch (name.trust()) {
      case INTRODUCED -> spelled.contains(name.concept()) && name.hasCapitals(words, first, last);
      case ANY_CASE, EXACT_CASE -> Reading.PLAIN.accepts(name, words, first, last);
    };
  }

  @Override
  public List<Name> own(String surface) {
    List<Name> names = introduced.get(surface);
    return names != null ? names : introduced.getOrDefault(singular(surface), List.of());
  }

  /** DMT for DMTs. */
  static String singular(String surface) {
    int last = surface.length() - 1;
    return last > 1 && surface.charAt(last) == 's' ? surface.substring(0, last) : surface;
  }
}
