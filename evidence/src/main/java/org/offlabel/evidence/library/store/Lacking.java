package org.offlabel.evidence.library.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.offlabel.evidence.pipeline.DerivingRule;

/**
 * The documents without a fact of a rule's present version.
 *
 * @param handle the connection
 * @param rule the version, where it has made facts; else every document lacks one
 * @param none whether it is known that no document lacks one
 */
record Lacking(Handle handle, Optional<RuleSum> rule, boolean none) {

  private static final int NO_RULE = -1;

  static Lacking of(Handle handle, DerivingRule.Version version) {
    Optional<RuleSum> rule = RuleSum.of(handle, version);
    long documents = StoreRow.read(handle).documents();
    return new Lacking(
        handle,
        rule,
        documents == 0 || rule.filter(made -> made.documents() == documents).isPresent());
  }

  /** The numbers above one of documents that lack a fact, in order. */
  List<Long> after(long number, int most) {
    if (none) {
      return List.of();
    }
    return handle
        .createQuery(
            "SELECT number FROM document d WHERE number > :after AND NOT EXISTS"
                + " (SELECT 1 FROM fact f WHERE f.document = d.number AND f.rule = :rule)"
                + " ORDER BY number LIMIT :most")
        .bind("after", number)
        .bind("rule", rule.map(RuleSum::id).orElse(NO_RULE))
        .bind("most", most)
        .mapTo(Long.class)
        .list();
  }
}
