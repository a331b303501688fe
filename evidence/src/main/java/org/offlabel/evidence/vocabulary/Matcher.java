package org.offlabel.evidence.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offlabel.evidence.model.concept.ConceptKind;

/**
 * Finds names in words. Of each kind the leftmost and then longest name wins; kinds do not compete,
 * except as {@link Coverage} says.
 */
final class Matcher {

  private static final Comparator<Found> BY_PLACE =
      Comparator.comparingInt(Found::first)
          .thenComparingInt(Found::last)
          .thenComparing(found -> found.name().concept());

  private final NameTrie trie;

  Matcher(NameTrie trie) {
    this.trie = trie;
  }

  /** All names in {@code words}, by position and then kind. */
  List<Found> find(List<Word> words, Reading reading) {
    List<Found> found = new ArrayList<>();
    Map<ConceptKind, Integer> free = new EnumMap<>(ConceptKind.class);
    int lookAlikeEnd = 0;
    for (int at = 0; at < words.size(); at++) {
      Map<ConceptKind, Found> best = new EnumMap<>(ConceptKind.class);
      lookAlikeEnd = Math.max(lookAlikeEnd, collect(words, at, reading, best));
      for (Found one : best.values()) {
        if (free.getOrDefault(one.kind(), 0) <= at && one.last() >= lookAlikeEnd) {
          found.add(one);
          free.put(one.kind(), one.last() + 1);
        }
      }
    }
    found.addAll(shared(found, words, reading));
    Coverage coverage = new Coverage(found, words.size());
    return found.stream().filter(one -> !coverage.hides(one)).sorted(BY_PLACE).toList();
  }

  /**
   * Puts the longest name of each kind that begins at {@code first} into {@code best}, and returns
   * the end of the longest look-alike that begins there.
   */
  private int collect(List<Word> words, int first, Reading reading, Map<ConceptKind, Found> best) {
    int lookAlikeEnd = 0;
    List<Name> own = reading.own(words.get(first).surface());
    for (Name name : own) {
      best.put(name.concept().kind(), new Found(first, first, name));
    }
    NameTrie.@Nullable Node node = trie.root();
    for (int last = first; last < words.size(); last++) {
      Word word = words.get(last);
      if (last > first && !word.joined()) {
        break;
      }
      node = node.step(word.key());
      if (node == null) {
        break;
      }
      if (last > first || own.isEmpty()) {
        addLonger(best, node.names(), words, first, last, reading);
      }
      if (node.isLookAlike()) {
        lookAlikeEnd = last + 1;
      }
    }
    return lookAlikeEnd;
  }

  private static void addLonger(
      Map<ConceptKind, Found> best,
      List<Name> names,
      List<Word> words,
      int first,
      int last,
      Reading reading) {
    for (Name name : names) {
      Found before = best.get(name.concept().kind());
      if ((before == null || before.last() < last) && reading.accepts(name, words, first, last)) {
        best.put(name.concept().kind(), new Found(first, last, name));
      }
    }
  }

  /** The first half of "alcohol or opioid dependence", which shares the last word. */
  private List<Found> shared(List<Found> found, List<Word> words, Reading reading) {
    Coverage coverage = new Coverage(found, words.size());
    List<Found> shared = new ArrayList<>();
    for (Found one : found) {
      int at = one.first() - 2;
      if (one.words() < 2
          || at < 0
          || !isAnd(words.get(at + 1))
          || !words.get(at + 1).joined()
          || !words.get(at + 2).joined()
          || coverage.at(at, one.kind()).isPresent()) {
        continue;
      }
      sharing(words, at, one)
          .filter(name -> reading.accepts(name, words, at, at))
          .ifPresent(name -> shared.add(new Found(at, at, name)));
    }
    return shared;
  }

  /** The name that the word {@code at} makes with the longest ending of {@code one}. */
  private Optional<Name> sharing(List<Word> words, int at, Found one) {
    for (int tail = one.first() + 1; tail <= one.last(); tail++) {
      List<Word> whole = new ArrayList<>();
      whole.add(words.get(at));
      whole.addAll(words.subList(tail, one.last() + 1));
      for (Name name : trie.exactly(whole)) {
        if (name.concept().kind() == one.kind() && !name.isShort()) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAnd(Word word) {
    return word.key().equals("and") || word.key().equals("or");
  }
}
