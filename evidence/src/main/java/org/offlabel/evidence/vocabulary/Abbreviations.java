package org.offlabel.evidence.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;

/**
 * Learns what a document's own abbreviations stand for, from "low-dose naltrexone (LDN)" and "LDN
 * (low-dose naltrexone)". The letters must be found in the long form, in order, the first letter
 * first.
 */
final class Abbreviations {

  private static final int LONGEST = 8;
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "and", "the", "in", "for", "to", "with", "on");

  private final String text;
  private final List<Word> words;
  private final Function<Concept, List<String>> names;
  private final Map<Integer, List<Found>> byFirst = new HashMap<>();
  private final Map<Integer, List<Found>> byLast = new HashMap<>();
  private final Map<String, List<Name>> introduced = new HashMap<>();
  private final Set<String> foreign = new HashSet<>();
  private final Set<Concept> spelled = new HashSet<>();

  private Abbreviations(
      String text, List<Word> words, List<Found> found, Function<Concept, List<String>> names) {
    this.text = text;
    this.words = words;
    this.names = names;
    for (Found one : found) {
      byFirst.computeIfAbsent(one.first(), key -> new ArrayList<>()).add(one);
      byLast.computeIfAbsent(one.last(), key -> new ArrayList<>()).add(one);
      if (!one.name().isShort()) {
        spelled.add(one.name().concept());
      }
    }
  }

  /** Reads {@code words} of {@code text}, in which {@code found} was met without any context. */
  static DocumentReading learn(
      String text, List<Word> words, List<Found> found, Function<Concept, List<String>> names) {
    Abbreviations abbreviations = new Abbreviations(text, words, found, names);
    for (int at = 1; at < words.size(); at++) {
      if (abbreviations.isOpened(at)) {
        abbreviations.readBracket(at);
      }
    }
    return new DocumentReading(
        abbreviations.introduced, abbreviations.foreign, abbreviations.spelled);
  }

  private boolean isOpened(int at) {
    int start = words.get(at).start();
    return start > 0 && (text.charAt(start - 1) == '(' || text.charAt(start - 1) == '[');
  }

  private boolean isClosed(int at) {
    int end = words.get(at).end();
    return end < text.length() && ")],;".indexOf(text.charAt(end)) >= 0;
  }

  private void readBracket(int at) {
    String inside = words.get(at).surface();
    if (isAbbreviation(inside) && isClosed(at)) {
      if (!learn(inside, byLast.getOrDefault(at - 1, List.of()))) {
        noticeForeign(inside, at);
      }
      return;
    }
    String outside = words.get(at - 1).surface();
    if (isAbbreviation(outside)) {
      learn(outside, spelledInBracket(at));
    }
  }

  private List<Found> spelledInBracket(int opening) {
    List<Found> fitting = new ArrayList<>();
    for (int first = opening; first < Math.min(words.size(), opening + 4); first++) {
      for (Found one : byFirst.getOrDefault(first, List.of())) {
        if (isClosed(one.last()) && (first == opening || said(one).isPresent())) {
          fitting.add(one);
        }
      }
    }
    return fitting;
  }

  private boolean learn(String abbreviation, List<Found> longForms) {
    String base = DocumentReading.singular(abbreviation);
    List<Name> learned = new ArrayList<>();
    for (Found one : longForms) {
      named(base, one).ifPresent(learned::add);
    }
    if (!learned.isEmpty()) {
      introduced.putIfAbsent(base, List.copyOf(learned));
    }
    return !learned.isEmpty();
  }

  private Optional<Name> named(String abbreviation, Found one) {
    Concept concept = one.name().concept();
    Optional<DoseWords.Said> said = said(one);
    if (said.isPresent() && fits(abbreviation, phrase(said.get().first(), one.last()))) {
      return Optional.of(
          new Name(concept, abbreviation, Name.Trust.INTRODUCED, said.map(DoseWords.Said::band)));
    }
    if ((one.words() > 1 && fits(abbreviation, phrase(one.first(), one.last())))
        || (one.words() == 1 && fits(abbreviation, one.in(text, words)))) {
      return Optional.of(new Name(concept, abbreviation, Name.Trust.INTRODUCED, Optional.empty()));
    }
    return Optional.empty();
  }

  private Optional<DoseWords.Said> said(Found one) {
    return one.kind() == ConceptKind.DRUG
        ? DoseWords.beside(words, one.first(), one.last())
        : Optional.empty();
  }

  private String phrase(int first, int last) {
    return text.substring(words.get(first).start(), words.get(last).end());
  }

  private static boolean fits(String abbreviation, String longForm) {
    String letters = abbreviation.toLowerCase(Locale.ROOT);
    String phrase = longForm.toLowerCase(Locale.ROOT);
    if (phrase.length() <= letters.length() || phrase.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int letter = 0; letter < letters.length(); letter++) {
      at = phrase.indexOf(letters.charAt(letter), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** "Mass spectrometry (MS)" takes MS away from multiple sclerosis in that document. */
  private void noticeForeign(String abbreviation, int bracket) {
    String base = DocumentReading.singular(abbreviation).toLowerCase(Locale.ROOT);
    int letter = base.length() - 1;
    int at = bracket - 1;
    while (letter >= 0 && at >= 0) {
      String key = words.get(at).key();
      if (!key.isEmpty() && key.charAt(0) == base.charAt(letter)) {
        letter--;
      } else if (!SMALL_WORDS.contains(key)) {
        return;
      }
      at--;
    }
    if (letter < 0 && !isOneOfOurs(abbreviation, at + 1, bracket)) {
      foreign.add(DocumentReading.singular(abbreviation));
    }
  }

  /** A long form that shares a word with the concept's names is only a spelling we lack. */
  private boolean isOneOfOurs(String abbreviation, int first, int bracket) {
    Set<String> said = new HashSet<>();
    for (Word word : words.subList(first, bracket)) {
      said.add(word.key());
    }
    for (Found one : byFirst.getOrDefault(bracket, List.of())) {
      for (String name : names.apply(one.name().concept())) {
        for (Word word : new WordReader().read(name)) {
          if (word.key().length() > 3
              && said.contains(word.key())
              && !word.surface().equals(abbreviation)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isAbbreviation(String surface) {
    if (surface.length() < 2 || surface.length() > LONGEST) {
      return false;
    }
    int capitals = 0;
    for (int at = 0; at < surface.length(); at++) {
      capitals += Character.isUpperCase(surface.charAt(at)) ? 1 : 0;
    }
    return capitals >= 2 && Character.isLetter(surface.charAt(0));
  }
}
