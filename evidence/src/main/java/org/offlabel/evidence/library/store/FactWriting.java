package org.offlabel.evidence.library.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.pipeline.DerivingRule;

/** Writes and erases derived facts with what they are found by. Used by the one writer only. */
final class FactWriting {

  private static final String KEY_SEPARATOR = "\n";

  private final Handle handle;
  private final List<DerivingRule> rules;
  private final List<TermTally> tallies;

  /** Opens the account of the rules. */
  FactWriting(Handle handle, List<DerivingRule> rules) {
    this.handle = handle;
    this.rules = List.copyOf(rules);
    AtomicInteger lastTerm = TermTally.lastTerm(handle);
    this.tallies =
        rules.stream().map(rule -> TermTally.of(handle, rule.version(), lastTerm)).toList();
  }

  /** What all rules make of a document, in their order. Needs no connection. */
  List<DerivingRule.Fact> derive(Document document) {
    return rules.stream().map(rule -> rule.derive(document)).toList();
  }

  /** The facts of one document, one for each rule. */
  record Made(long document, List<DerivingRule.Fact> facts) {
    Made {
      facts = List.copyOf(facts);
    }
  }

  /** Writes the facts of documents that have none of these versions. */
  void write(List<Made> made) {
    for (int rule = 0; rule < rules.size(); rule++) {
      List<Fact> facts = new ArrayList<>();
      for (Made each : made) {
        facts.add(new Fact(each.document(), each.facts().get(rule)));
      }
      write(tallies.get(rule), facts);
    }
  }

  private record Fact(long document, DerivingRule.Fact made) {}

  /** Writes the facts of the documents that lack one of this rule alone. */
  void write(DerivingRule rule, List<Document> documents, List<Long> numbers) {
    List<DerivingRule.Fact> made = documents.parallelStream().map(rule::derive).toList();
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      facts.add(new Fact(numbers.get(i), made.get(i)));
    }
    write(tallies.get(rules.indexOf(rule)), facts);
  }

  private void write(TermTally tally, List<Fact> facts) {
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO fact (document, rule, payload, keys, seal)"
                + " VALUES (:document, :rule, :payload, :keys, :seal)");
    PreparedBatch postings =
        handle.prepareBatch("INSERT INTO posting (term, document) VALUES (:term, :document)");
    for (Fact fact : facts) {
      String payload = ColumnText.write(fact.made().payload());
      String keys = ColumnText.write(String.join(KEY_SEPARATOR, fact.made().keys()));
      rows.bind("document", fact.document())
          .bind("rule", tally.rule())
          .bind("payload", payload)
          .bind("keys", keys)
          .bind("seal", seal(fact.document(), tally.rule(), payload, keys))
          .add();
      for (int term : tally.add(fact.document(), fact.made().keys())) {
        postings.bind("term", term).bind("document", fact.document()).add();
      }
    }
    execute(rows);
    tally.writeUsed();
    execute(postings);
    tally.writeRest();
  }

  static long seal(long document, int rule, String payload, String keys) {
    return new Seal().add(document).add(rule).add(payload).add(keys).value();
  }

  static List<String> keys(String column) {
    return column.isEmpty() ? List.of() : List.of(ColumnText.read(column).split(KEY_SEPARATOR));
  }

  /** Erases every fact of every rule about these documents. */
  static void erase(Handle handle, List<Long> documents) {
    Map<Integer, TermTally> tallies = new TreeMap<>();
    AtomicInteger lastTerm = TermTally.lastTerm(handle);
    RuleSum.all(handle)
        .forEach(rule -> tallies.put(rule.id(), TermTally.of(handle, rule, lastTerm)));
    PreparedBatch postings =
        handle.prepareBatch("DELETE FROM posting WHERE term = :term AND document = :document");
    handle
        .createQuery("SELECT document, rule, keys FROM fact WHERE document IN (<documents>)")
        .bindList("documents", documents)
        .map(
            (row, context) -> {
              long document = row.getLong("document");
              TermTally tally = tallies.get(row.getInt("rule"));
              if (tally == null) {
                throw Damage.in("the facts about document " + document);
              }
              for (int term : tally.remove(document, keys(row.getString("keys")))) {
                postings.bind("term", term).bind("document", document).add();
              }
              return document;
            })
        .list();
    execute(postings);
    handle
        .createUpdate("DELETE FROM fact WHERE document IN (<documents>)")
        .bindList("documents", documents)
        .execute();
    tallies
        .values()
        .forEach(
            tally -> {
              tally.writeUsed();
              tally.writeRest();
            });
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
