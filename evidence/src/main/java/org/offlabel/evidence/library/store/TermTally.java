package org.offlabel.evidence.library.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.offlabel.evidence.pipeline.DerivingRule;

/**
 * The keys of one version of a rule while facts are written or erased: counts and checksums are
 * changed here, and written at the end of each transaction. Used by the one writer only.
 */
final class TermTally {

  private final Handle handle;
  private final Map<String, TermSum> terms;
  private final Map<String, TermSum> changed = new TreeMap<>();
  private final AtomicInteger lastTerm;
  private RuleSum rule;

  private TermTally(Handle handle, RuleSum rule, AtomicInteger lastTerm) {
    this.handle = handle;
    this.rule = rule;
    this.terms = new HashMap<>(rule.terms(handle));
    this.lastTerm = lastTerm;
  }

  /** The tally of a version that may have made no fact yet. */
  static TermTally of(Handle handle, DerivingRule.Version version, AtomicInteger lastTerm) {
    Optional<RuleSum> known = RuleSum.of(handle, version);
    return of(handle, known.orElseGet(() -> added(handle, version)), lastTerm);
  }

  /**
   * The tally of a version that made facts.
   *
   * @param lastTerm the highest number of a key so far, which all tallies of a writer share
   */
  static TermTally of(Handle handle, RuleSum rule, AtomicInteger lastTerm) {
    return new TermTally(handle, rule, lastTerm);
  }

  /** The highest number of a key in the store. */
  static AtomicInteger lastTerm(Handle handle) {
    return new AtomicInteger(
        handle.createQuery("SELECT coalesce(max(id), 0) FROM term").mapTo(Integer.class).one());
  }

  private static RuleSum added(Handle handle, DerivingRule.Version version) {
    int last =
        handle.createQuery("SELECT coalesce(max(id), 0) FROM rule").mapTo(Integer.class).one();
    RuleSum rule = new RuleSum(last + 1, version, 0, 0);
    handle
        .createUpdate(
            "INSERT INTO rule (id, name, version, documents, terms, seal)"
                + " VALUES (:id, :name, :version, 0, 0, :seal)")
        .bind("id", rule.id())
        .bind("name", version.rule())
        .bind("version", version.version())
        .bind("seal", rule.seal())
        .execute();
    return rule;
  }

  int rule() {
    return rule.id();
  }

  /** Counts a fact of {@code document} with these keys; the ids of its terms, in their order. */
  List<Integer> add(long document, List<String> keys) {
    rule = new RuleSum(rule.id(), rule.version(), rule.documents() + 1, rule.terms());
    return keys.stream().map(key -> change(key, term(key).with(document))).toList();
  }

  /** Takes such a fact back. */
  List<Integer> remove(long document, List<String> keys) {
    rule = new RuleSum(rule.id(), rule.version(), rule.documents() - 1, rule.terms());
    return keys.stream().map(key -> change(key, term(key).without(document))).toList();
  }

  private TermSum term(String key) {
    TermSum known = terms.get(key);
    if (known != null) {
      return known;
    }
    return new TermSum(lastTerm.incrementAndGet(), rule.id(), ColumnText.write(key), 0, 0);
  }

  private int change(String key, TermSum next) {
    long before = terms.containsKey(key) ? terms.get(key).seal() : 0;
    long after = next.documents() == 0 ? 0 : next.seal();
    rule = new RuleSum(rule.id(), rule.version(), rule.documents(), rule.terms() - before + after);
    if (next.documents() == 0) {
      terms.remove(key);
    } else {
      terms.put(key, next);
    }
    changed.put(key, next);
    return next.id();
  }

  /** Writes the keys that changed and are still in use; before their postings. */
  void writeUsed() {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO term (id, rule, name, documents, sum, seal)"
                + " VALUES (:id, :rule, :name, :documents, :sum, :seal)"
                + " ON CONFLICT (id) DO UPDATE SET documents = excluded.documents,"
                + " sum = excluded.sum, seal = excluded.seal");
    changed.values().stream()
        .filter(term -> term.documents() > 0)
        .forEach(
            term ->
                batch
                    .bind("id", term.id())
                    .bind("rule", term.rule())
                    .bind("name", term.name())
                    .bind("documents", term.documents())
                    .bind("sum", term.sum())
                    .bind("seal", term.seal())
                    .add());
    execute(batch);
  }

  /** Erases the keys that no document carries any more, and writes the rule; at the end. */
  void writeRest() {
    PreparedBatch batch = handle.prepareBatch("DELETE FROM term WHERE id = :id");
    changed.values().stream()
        .filter(term -> term.documents() == 0)
        .forEach(term -> batch.bind("id", term.id()).add());
    execute(batch);
    changed.clear();
    handle
        .createUpdate(
            "UPDATE rule SET documents = :documents, terms = :terms, seal = :seal WHERE id = :id")
        .bind("documents", rule.documents())
        .bind("terms", rule.terms())
        .bind("seal", rule.seal())
        .bind("id", rule.id())
        .execute();
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
