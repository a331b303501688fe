package org.offlabel.evidence.link.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The accounts that have not been joined so far, by number, with how each compares to those that
 * are like it. Numbers follow document order, and a joined account keeps the lower one.
 */
final class Table {

  /** Below this two accounts share nothing worth remembering. */
  private static final int WORTH_KEEPING = 3;

  private final Judge judge;
  private final Kinds kinds;
  private final Map<Integer, Weight> weights = new HashMap<>();
  private final TreeMap<Integer, Account> accounts = new TreeMap<>();
  private final Map<Integer, Map<Integer, Comparison>> likes = new HashMap<>();

  Table(List<Account> start, Judge judge, Kinds kinds) {
    this.judge = judge;
    this.kinds = kinds;
    for (Account account : start) {
      int number = accounts.size();
      likes.put(number, new TreeMap<>());
      accounts.forEach(
          (earlier, other) ->
              keep(earlier, number, judge.compare(other.profile(), account.profile())));
      put(number, account);
    }
  }

  private void keep(int one, int other, Comparison comparison) {
    if (comparison.isAtLeast(WORTH_KEEPING)) {
      like(one).put(other, comparison);
      like(other).put(one, comparison);
    }
  }

  private Map<Integer, Comparison> like(int number) {
    return likes.computeIfAbsent(number, key -> new TreeMap<>());
  }

  private void put(int number, Account account) {
    accounts.put(number, account);
    weights.put(number, Weight.of(account.profile(), kinds));
  }

  /** How well an account tells which study it means. */
  Weight weight(int number) {
    return Optional.ofNullable(weights.get(number)).orElseThrow();
  }

  List<Integer> numbers() {
    return List.copyOf(accounts.keySet());
  }

  Account account(int number) {
    return Optional.ofNullable(accounts.get(number)).orElseThrow();
  }

  List<Account> all() {
    return new ArrayList<>(accounts.values());
  }

  /** The accounts like this one, by number. */
  Map<Integer, Comparison> likes(int number) {
    return like(number);
  }

  /** How two accounts compare, where they are at all alike. */
  Optional<Comparison> between(int one, int other) {
    return Optional.ofNullable(like(one).get(other));
  }

  /** Compares two accounts, alike or not. */
  Comparison compared(int one, int other) {
    return judge.compare(account(one).profile(), account(other).profile());
  }

  /** Makes two accounts one, which is compared anew with all that were like either. */
  void join(int one, int other, List<String> why) {
    int kept = Math.min(one, other);
    int gone = Math.max(one, other);
    TreeSet<Integer> around = new TreeSet<>(like(kept).keySet());
    around.addAll(like(gone).keySet());
    around.remove(kept);
    around.remove(gone);
    Account joined = account(kept).with(account(gone), why);
    put(kept, joined);
    accounts.remove(gone);
    weights.remove(gone);
    likes.remove(gone);
    likes.put(kept, new TreeMap<>());
    for (int number : around) {
      like(number).remove(gone);
      like(number).remove(kept);
      keep(kept, number, judge.compare(joined.profile(), account(number).profile()));
    }
  }
}
