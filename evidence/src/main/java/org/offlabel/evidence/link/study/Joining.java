package org.offlabel.evidence.link.study;

import java.util.List;
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

  /** More than any account about a study could tell. */
  private static final int OWN_VOICE = 1000;

  private final Table table;

  Joining(Table table) {
    this.table = table;
  }

  /** Joins until nothing is left that is alike enough and clear. */
  void run() {
    Optional<Pair> next = next();
    while (next.isPresent()) {
      Pair pair = next.get();
      table.join(pair.one(), pair.other(), pair.comparison().why());
      next = next();
    }
  }

  private Optional<Pair> next() {
    return table.alike().stream().filter(this::mayBeOne).filter(this::isClear).findFirst();
  }

  private boolean mayBeOne(Pair pair) {
    return pair.comparison().isSame() || (isCandidate(pair.one()) && isCandidate(pair.other()));
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
    table.alike().stream().filter(this::mayBeOne).forEach(pair -> undecided.addAll(askers(pair)));
    undecided.removeIf(number -> table.account(number).profile().hasOwnVoice());
    return undecided;
  }

  private boolean isClear(Pair pair) {
    return pair.comparison().isSame()
        || askers(pair).stream().noneMatch(asker -> hasRival(asker, pair));
  }

  private boolean hasRival(int asker, Pair pair) {
    int candidate = pair.beside(asker);
    for (Pair like : table.likes(asker)) {
      int rival = like.beside(asker);
      boolean near =
          like.comparison().isSame()
              || like.comparison().points() > pair.comparison().points() - MARGIN;
      if (!near) {
        return false;
      }
      if (rival != candidate && isCandidate(rival) && table.between(candidate, rival).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Which of the two asks what study it means: the one that tells less of it, or both. */
  private List<Integer> askers(Pair pair) {
    int order = tells(pair.one()) - tells(pair.other());
    if (order == 0) {
      return List.of(pair.one(), pair.other());
    }
    return List.of(order < 0 ? pair.one() : pair.other());
  }

  private int tells(int number) {
    return table.weight(number).points()
        + (table.account(number).profile().hasOwnVoice() ? OWN_VOICE : 0);
  }
}
