package org.offlabel.evidence.link.study;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins accounts of one study, the most alike first. An account that fits two different studies
 * nearly as well is left alone: nobody could tell which one it means.
 */
final class Joining {

  /** What two accounts must have in common, beside something that tells one study from others. */
  static final int ALIKE = 6;

  /** By how much the likeliest study must beat the next. */
  static final int MARGIN = 3;

  /** Two candidates this alike may be one study themselves and are no rivals. */
  private static final int MAY_BE_ONE = 4;

  /** More than any account about a study could tell. */
  private static final int OWN_VOICE = 1000;

  private final Table table;

  private record Pair(int one, int other, Comparison comparison) {

    /** The most alike first, then in document order. */
    static final Comparator<Pair> ORDER =
        Comparator.comparing((Pair pair) -> !pair.comparison.isSame())
            .thenComparingInt(pair -> -pair.comparison.points())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other);
  }

  Joining(Table table) {
    this.table = table;
  }

  /** Joins until nothing is left that is alike enough and clear. */
  void run() {
    Optional<Pair> next = next();
    while (next.isPresent()) {
      Pair pair = next.get();
      table.join(pair.one, pair.other, pair.comparison.why());
      next = next();
    }
  }

  private Optional<Pair> next() {
    return pairs().stream().filter(this::isClear).min(Pair.ORDER);
  }

  private List<Pair> pairs() {
    return table.numbers().stream()
        .flatMap(
            one ->
                table.likes(one).entrySet().stream()
                    .filter(entry -> entry.getKey() > one)
                    .map(entry -> new Pair(one, entry.getKey(), entry.getValue())))
        .filter(this::isAlike)
        .toList();
  }

  private boolean isAlike(Pair pair) {
    return pair.comparison.isSame()
        || (pair.comparison.telling()
            && pair.comparison.isAtLeast(ALIKE)
            && isCandidate(pair.one)
            && isCandidate(pair.other));
  }

  /** Thin accounts wait until all studies are known. */
  private boolean isCandidate(int number) {
    Account account = table.account(number);
    return account.profile().hasOwnVoice()
        || account.isReferenceOnly()
        || table.weight(number).standsOut();
  }

  /** The accounts, by number, that fit more than one study alike. */
  Set<Integer> undecided() {
    Set<Integer> undecided = new TreeSet<>();
    for (Pair pair : pairs()) {
      undecided.addAll(askers(pair));
    }
    undecided.removeIf(number -> table.account(number).profile().hasOwnVoice());
    return undecided;
  }

  private boolean isClear(Pair pair) {
    return pair.comparison.isSame()
        || askers(pair).stream()
            .noneMatch(asker -> hasRival(asker, asker == pair.one ? pair.other : pair.one, pair));
  }

  private boolean hasRival(int asker, int candidate, Pair pair) {
    for (Map.Entry<Integer, Comparison> entry : table.likes(asker).entrySet()) {
      int rival = entry.getKey();
      if (rival != candidate
          && isCandidate(rival)
          && entry.getValue().points() > pair.comparison.points() - MARGIN
          && areApart(candidate, rival)) {
        return true;
      }
    }
    return false;
  }

  private boolean areApart(int one, int other) {
    return table.between(one, other).map(c -> !c.isAtLeast(MAY_BE_ONE)).orElse(true);
  }

  /** Which of the two asks what study it means: the one that tells less of it, or both. */
  private List<Integer> askers(Pair pair) {
    int order = tells(pair.one) - tells(pair.other);
    if (order == 0) {
      return List.of(pair.one, pair.other);
    }
    return List.of(order < 0 ? pair.one : pair.other);
  }

  private int tells(int number) {
    return table.weight(number).points()
        + (table.account(number).profile().hasOwnVoice() ? OWN_VOICE : 0);
  }
}
