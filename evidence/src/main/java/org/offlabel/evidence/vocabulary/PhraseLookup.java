package org.offlabel.evidence.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;

/** Understands a phrase a user typed as the name of one concept. */
final class PhraseLookup {

  private static final int LONGEST_PHRASE = 200;

  private static final Set<String> BESIDE_NAME =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "in",
          "at",
          "with",
          "low",
          "lower",
          "very",
          "ultra",
          "high",
          "higher",
          "full",
          "standard",
          "usual",
          "regular",
          "small",
          "large",
          "dose",
          "dosage",
          "dosing",
          "mg",
          "mcg",
          "g",
          "ml",
          "microgram",
          "milligram",
          "day",
          "daily",
          "nightly",
          "per",
          "once",
          "twice",
          "oral",
          "tablet",
          "capsule",
          "pill",
          "drug",
          "medication",
          "medicine",
          "treatment",
          "therapy",
          "patient",
          "people",
          "disease",
          "symptom");

  private final NameTrie trie;
  private final Matcher matcher;
  private final Vocabulary vocabulary;

  PhraseLookup(NameTrie trie, Matcher matcher, Vocabulary vocabulary) {
    this.trie = trie;
    this.matcher = matcher;
    this.vocabulary = vocabulary;
  }

  Lookup look(String typed, ConceptKind kind) {
    String phrase = typed.length() > LONGEST_PHRASE ? typed.substring(0, LONGEST_PHRASE) : typed;
    List<Word> words = new WordReader().read(phrase);
    List<Name> whole = trie.exactly(words).stream().filter(name -> isOf(name, kind)).toList();
    if (!whole.isEmpty()) {
      return decide(preferred(whole), words);
    }
    List<Found> inside =
        matcher.find(words, ANY_MEANING).stream()
            .filter(found -> isOf(found.name(), kind))
            .toList();
    if (!inside.isEmpty() && restIsFiller(words, inside)) {
      return decide(inside.stream().map(Found::name).toList(), words);
    }
    return new Lookup.Unknown(NearSpellings.of(phrase, vocabulary, kind));
  }

  private static boolean isOf(Name name, ConceptKind kind) {
    return name.concept().kind() == kind;
  }

  /** An abbreviation's usual meaning goes before the meanings that need introducing. */
  private static List<Name> preferred(List<Name> names) {
    List<Name> usual =
        names.stream().filter(name -> name.trust() != Name.Trust.INTRODUCED).toList();
    return usual.isEmpty() ? names : usual;
  }

  private static Lookup decide(List<Name> names, List<Word> words) {
    Set<Concept> concepts = new TreeSet<>(names.stream().map(Name::concept).toList());
    if (concepts.size() != 1) {
      return new Lookup.Unknown(concepts.stream().map(Concept::name).limit(3).toList());
    }
    Name name = names.getFirst();
    return new Lookup.Known(name.concept(), name.band().or(() -> band(name, words)));
  }

  private static Optional<DoseBand> band(Name name, List<Word> words) {
    if (name.concept().kind() != ConceptKind.DRUG) {
      return Optional.empty();
    }
    for (int at = 0; at < words.size(); at++) {
      Optional<DoseWords.Said> said = DoseWords.beside(words, at, at);
      if (said.isPresent()) {
        return said.map(DoseWords.Said::band);
      }
    }
    return Optional.empty();
  }

  private static boolean restIsFiller(List<Word> words, List<Found> inside) {
    List<Word> rest = new ArrayList<>(words);
    for (Found found : inside) {
      rest.removeAll(words.subList(found.first(), found.last() + 1));
    }
    return rest.stream().allMatch(PhraseLookup::isFiller);
  }

  private static boolean isFiller(Word word) {
    return BESIDE_NAME.contains(word.key())
        || (!word.surface().isEmpty() && Character.isDigit(word.surface().charAt(0)));
  }

  private static final Reading ANY_MEANING =
      new Reading() {
        @Override
        public boolean accepts(Name name, List<Word> words, int first, int last) {
          return true;
        }

        @Override
        public List<Name> own(String surface) {
          return List.of();
        }
      };
}
