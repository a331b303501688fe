package org.offlabel.evidence.link.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The accounts that have not been joined so far, by number, with the pairs of them that are alike.
 * Numbers follow document order, and a joined account keeps the lower one.
 */
final class Table {

  /** Below this two accounts can neither be joined nor stand in each other's way. */
  static final int WORTH_KEEPING = 4;

  private final Judge judge;
  private final Kinds kinds;
  private final TreeMap<Integer, Account> accounts = new TreeMap<>();
  private final Map<Integer, Weight> weights = new HashMap<>();
  private final Map<Integer, TreeMap<Integer, Pair>> partners = new HashMap<>();
  private final Map<Integer, List<Pair>> ranked = new HashMap<>();
  private final TreeSet<Pair> alike = new TreeSet<>();

  Table(List<Account> start, Judge judge, Kinds kinds) {
    this.judge = judge;
    this.kinds = kinds;
    for (Account account : start) {
      int number = accounts.size();
      partners.put(number, new TreeMap<>());
      accounts.forEach(
          (earlier, other) ->
              keep(earlier, number, judge.compare(other.profile(), account.profile())));
      put(number, account);
    }
  }

  private void put(int number, Account account) {
    accounts.put(number, account);
    weights.put(number, Weight.of(account.profile(), kinds));
  }

  private void keep(int one, int other, Comparison comparison) {
    if (comparison.isAtLeast(WORTH_KEEPING)) {
      Pair pair = new Pair(Math.min(one, other), Math.max(one, other), comparison);
      partners(one).put(other, pair);
      partners(other).put(one, pair);
      ranked.remove(one);
      ranked.remove(other);
      if (comparison.isSame() || (comparison.telling() && comparison.isAtLeast(Joining.ALIKE))) {
        alike.add(pair);
      }
    }
  }

  private void drop(Pair pair) {
    alike.remove(pair);
    partners(pair.one()).remove(pair.other());
    partners(pair.other()).remove(pair.one());
    ranked.remove(pair.one());
    ranked.remove(pair.other());
  }

  private Map<Integer, Pair> partners(int number) {
    return partners.computeIfAbsent(number, key -> new TreeMap<>());
  }

  List<Integer> numbers() {
    return List.copyOf(accounts.keySet());
  }

  boolean has(int number) {
    return accounts.containsKey(number);
  }

  Account account(int number) {
    return Optional.ofNullable(accounts.get(number)).orElseThrow();
  }

  List<Account> all() {
    return new ArrayList<>(accounts.values());
  }

  /** How well an account tells which study it means. */
  Weight weight(int number) {
    return Optional.ofNullable(weights.get(number)).orElseThrow();
  }

  /** The pairs that have enough in common to be joined, the most alike first. */
  SortedSet<Pair> alike() {
    return alike;
  }

  /** The pairs of one account with those like it, the most alike first. */
  List<Pair> likes(int number) {
    return ranked.computeIfAbsent(number, key -> partners(key).values().stream().sorted().toList());
  }

  /** How two accounts compare, where they are at all alike. */
  Optional<Comparison> between(int one, int other) {
    return Optional.ofNullable(partners(one).get(other)).map(Pair::comparison);
  }

  /** Compares two accounts, alike or not. */
  Comparison compared(int one, int other) {
    return judge.compare(account(one).profile(), account(other).profile());
  }

  /** Makes two accounts one, which is compared anew with all that were like either. */
  void join(int one, int other, List<String> why) {
    int kept = Math.min(one, other);
    int gone = Math.max(one, other);
    TreeSet<Integer> around = new TreeSet<>(partners(kept).keySet());
    around.addAll(partners(gone).keySet());
    around.remove(kept);
    around.remove(gone);
    List.copyOf(partners(kept).values()).forEach(this::drop);
    List.copyOf(partners(gone).values()).forEach(this::drop);
    Account joined = account(kept).with(account(gone), why);
    put(kept, joined);
    accounts.remove(gone);
    weights.remove(gone);
    for (int number : around) {
      keep(kept, number, judge.compare(joined.profile(), account(number).profile()));
    }
  }
}
