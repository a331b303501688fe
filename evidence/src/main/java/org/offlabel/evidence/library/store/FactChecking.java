package org.offlabel.evidence.library.store;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Looks at every derived fact, and at the lists of documents that are made from their keys. */
final class FactChecking {

  private static final int BATCH = 5_000;

  private final Handle handle;
  private final Consumer<String> problems;

  FactChecking(Handle handle, Consumer<String> problems) {
    this.handle = handle;
    this.problems = problems;
  }

  void check() {
    RuleSum.all(handle).forEach(this::check);
  }

  private void check(RuleSum rule) {
    Map<String, TermSum> terms = rule.terms(handle);
    terms.values().forEach(term -> RuleSum.addPostings(handle, term, new BitSet()));
    Map<String, TermSum> expected = new HashMap<>();
    long facts = 0;
    long after = 0;
    for (List<Row> rows = rows(rule, after); !rows.isEmpty(); rows = rows(rule, after)) {
      for (Row row : rows) {
        after = row.document();
        facts++;
        if (!row.isWhole()) {
          problems.accept("a derived fact of document " + row.document() + " is damaged");
          continue;
        }
        for (String key : FactWriting.keys(row.keys())) {
          expected.merge(
              key,
              new TermSum(0, 0, "", 0, 0).with(row.document()),
              (sum, one) -> sum.with(row.document()));
        }
      }
    }
    compare(rule, terms, expected, facts);
  }

  private void compare(
      RuleSum rule, Map<String, TermSum> terms, Map<String, TermSum> expected, long facts) {
    boolean same =
        terms.keySet().equals(expected.keySet())
            && terms.entrySet().stream().allMatch(e -> same(e.getValue(), expected, e.getKey()));
    if (!same || facts != rule.documents()) {
      problems.accept(
          "the keys of the rule “" + rule.version().rule() + "” are not those of its facts");
    }
  }

  private static boolean same(TermSum term, Map<String, TermSum> expected, String key) {
    TermSum other = expected.get(key);
    return other != null && other.documents() == term.documents() && other.sum() == term.sum();
  }

  private record Row(long document, int rule, String payload, String keys, long seal) {
    boolean isWhole() {
      return FactWriting.seal(document, rule, payload, keys) == seal;
    }
  }

  private List<Row> rows(RuleSum rule, long after) {
    return handle
        .createQuery(
            "SELECT document, rule, payload, keys, seal FROM fact WHERE rule = :rule"
                + " AND document > :after ORDER BY document LIMIT "
                + BATCH)
        .bind("rule", rule.id())
        .bind("after", after)
        .map(
            (row, context) ->
                new Row(
                    row.getLong("document"),
                    row.getInt("rule"),
                    row.getString("payload"),
                    row.getString("keys"),
                    row.getLong("seal")))
        .list();
  }
}
