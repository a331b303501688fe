package org.offlabel.evidence.library.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.offlabel.evidence.pipeline.DerivingRule;

/**
 * Erases the facts that earlier versions of rules made, once the present version has made its own.
 */
final class Outdated {

  private Outdated() {}

  /** Erases some; how many facts were erased, 0 when none is left. */
  static int erase(Handle handle, List<DerivingRule> rules, int most) {
    List<DerivingRule.Version> present = rules.stream().map(DerivingRule::version).toList();
    List<String> names = present.stream().map(DerivingRule.Version::rule).toList();
    for (RuleSum rule : RuleSum.all(handle)) {
      if (names.contains(rule.version().rule()) && !present.contains(rule.version())) {
        return erase(handle, rule, most);
      }
    }
    return 0;
  }

  /**
   * The postings of a whole version go at once: their checksums hold for all or none. The facts may
   * be very many, and go some at a time.
   */
  private static int erase(Handle handle, RuleSum rule, int most) {
    handle.execute(
        "DELETE FROM posting WHERE term IN (SELECT id FROM term WHERE rule = ?)", rule.id());
    handle.execute("DELETE FROM term WHERE rule = ?", rule.id());
    int erased = handle.execute("DELETE FROM fact WHERE rule = ?", rule.id());
    handle.execute("DELETE FROM rule WHERE id = ?", rule.id());
    return Math.max(1, Math.min(most, erased));
  }
}
