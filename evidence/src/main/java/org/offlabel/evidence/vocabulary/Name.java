package org.offlabel.evidence.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.DoseBand;

/**
 * One name of a concept and when it may be taken at its word.
 *
 * @param concept what it names
 * @param written the name as the tables write it
 * @param trust what a text must do before the name counts
 * @param band the dose that the name itself says
 */
record Name(Concept concept, String written, Trust trust, Optional<DoseBand> band) {

  /** What a text must do before a name counts. */
  enum Trust {
    /** Any spelling and case counts. */
    ANY_CASE,
    /** Only the very capitals count, as with MS or Soma. */
    EXACT_CASE,
    /** It has several meanings: the text must introduce it or spell it out somewhere. */
    INTRODUCED
  }

  Name {
    Objects.requireNonNull(concept);
    Objects.requireNonNull(written);
    Objects.requireNonNull(trust);
    Objects.requireNonNull(band);
  }

  /**
   * Reads a name with its marks: {@code name?} must be introduced, {@code !Name} counts in these
   * capitals only, {@code name^low} says a dose. A name all in capitals counts in capitals only.
   */
  static Name parse(Concept concept, String marked) {
    String rest = marked;
    Optional<DoseBand> band = Optional.empty();
    if (rest.endsWith("^low")) {
      band = Optional.of(DoseBand.LOW);
      rest = rest.substring(0, rest.length() - 4);
    }
    Trust trust = Trust.ANY_CASE;
    if (rest.endsWith("?")) {
      trust = Trust.INTRODUCED;
      rest = rest.substring(0, rest.length() - 1);
    } else if (rest.startsWith("!")) {
      trust = Trust.EXACT_CASE;
      rest = rest.substring(1);
    } else if (isAllCapitals(rest)) {
      trust = Trust.EXACT_CASE;
    }
    return new Name(concept, rest, trust, band);
  }

  private static boolean isAllCapitals(String name) {
    boolean letters = false;
    for (int at = 0; at < name.length(); at++) {
      char unit = name.charAt(at);
      if (Character.isLowerCase(unit)) {
        return false;
      }
      letters |= Character.isUpperCase(unit);
    }
    return letters;
  }

  /** Whether this is an abbreviation and no proof that a text means the concept. */
  boolean isShort() {
    return trust != Trust.ANY_CASE;
  }

  /** Whether words {@code first} to {@code last} have the capitals this name needs. */
  boolean hasCapitals(List<Word> words, int first, int last) {
    if (trust == Trust.ANY_CASE) {
      return true;
    }
    List<String> parts = parts();
    for (int at = first; at <= last; at++) {
      String surface = words.get(at).surface();
      String part = parts.get(at - first);
      if (!surface.equals(part) && !(at == last && surface.equals(part + "s"))) {
        return false;
      }
    }
    return true;
  }

  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (Word word : new WordReader().read(written)) {
      parts.add(word.surface());
    }
    return parts;
  }
}
