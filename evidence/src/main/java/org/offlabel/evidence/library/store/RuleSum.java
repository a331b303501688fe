package org.offlabel.evidence.library.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.offlabel.evidence.pipeline.DerivingRule;

/**
 * A version of a rule whose facts are kept, with a checksum over all keys of those facts.
 *
 * @param id its own
 * @param version name and version
 * @param documents how many documents have a fact of it
 * @param terms the sum of the seals of its terms
 */
record RuleSum(int id, DerivingRule.Version version, long documents, long terms) {

  long seal() {
    return new Seal()
        .add(id)
        .add(version.rule())
        .add(version.version())
        .add(documents)
        .add(terms)
        .value();
  }

  /** Every version of every rule of which facts are kept. */
  static List<RuleSum> all(Handle handle) {
    return handle
        .createQuery("SELECT id, name, version, documents, terms, seal FROM rule ORDER BY id")
        .map(
            (row, context) -> {
              RuleSum rule =
                  new RuleSum(
                      row.getInt("id"),
                      new DerivingRule.Version(row.getString("name"), row.getString("version")),
                      row.getLong("documents"),
                      row.getLong("terms"));
              if (rule.seal() != row.getLong("seal")) {
                throw Damage.in("the account of derived facts");
              }
              return rule;
            })
        .list();
  }

  static Optional<RuleSum> of(Handle handle, DerivingRule.Version version) {
    return all(handle).stream().filter(rule -> rule.version().equals(version)).findFirst();
  }

  /** All its terms by the key, checked as a whole. */
  Map<String, TermSum> terms(Handle handle) {
    Map<String, TermSum> found = new HashMap<>();
    long[] sum = {0};
    handle
        .createQuery("SELECT id, rule, name, documents, sum FROM term WHERE rule = :rule")
        .bind("rule", id)
        .map(
            (row, context) ->
                new TermSum(
                    row.getInt("id"),
                    row.getInt("rule"),
                    row.getString("name"),
                    row.getLong("documents"),
                    row.getLong("sum")))
        .forEach(
            term -> {
              found.put(ColumnText.read(term.name()), term);
              sum[0] += term.seal();
            });
    if (sum[0] != terms) {
      throw Damage.in("the keys of derived facts");
    }
    return found;
  }

  /** The numbers of the documents that carry at least one key of every group. */
  BitSet find(Handle handle, List<Set<String>> groups) {
    Map<String, TermSum> known = terms(handle);
    List<BitSet> found = new ArrayList<>();
    for (Set<String> group : groups) {
      BitSet any = new BitSet();
      for (String key : group) {
        TermSum term = known.get(key);
        if (term != null) {
          addPostings(handle, term, any);
        }
      }
      found.add(any);
    }
    BitSet all = found.isEmpty() ? new BitSet() : (BitSet) found.get(0).clone();
    found.forEach(all::and);
    return all;
  }

  static void addPostings(Handle handle, TermSum term, BitSet to) {
    long[] sums = {0, 0};
    handle
        .createQuery("SELECT document FROM posting WHERE term = :term")
        .bind("term", term.id())
        .mapTo(Long.class)
        .forEach(
            document -> {
              to.set(Math.toIntExact(document));
              sums[0]++;
              sums[1] += Seal.ofMember(document);
            });
    if (sums[0] != term.documents() || sums[1] != term.sum()) {
      throw Damage.in("the list of documents with the key " + term.name());
    }
  }
}
