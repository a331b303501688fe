package org.offlabel.evidence.model.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.document.Quote;

/**
 * One reason for a level of certainty.
 *
 * @param domain GRADE's word for it
 * @param levels how many levels it takes off; 0 where it only explains
 * @param why one plain clause
 * @param rule the rule that judged, named as its page in docs/methods
 * @param quotes the words it rests on
 * @param derivation how a number in {@code why} was computed
 */
public record Reason(
    Domain domain,
    int levels,
    String why,
    String rule,
    List<Quote> quotes,
    Optional<Derivation> derivation) {

  /** Where GRADE starts and why it rates down. */
  public enum Domain {
    STARTING_POINT("starting point"),
    RISK_OF_BIAS("risk of bias"),
    INCONSISTENCY("inconsistency"),
    INDIRECTNESS("indirectness"),
    IMPRECISION("imprecision"),
    PUBLICATION_BIAS("publication bias");

    private final String label;

    Domain(String label) {
      this.label = label;
    }

    /** The name in answers. */
    public String label() {
      return label;
    }
  }

  public Reason {
    Objects.requireNonNull(domain);
    Objects.requireNonNull(derivation);
    quotes = List.copyOf(quotes);
    if (levels < 0 || levels > 3) {
      throw new IllegalArgumentException("no rating down by " + levels);
    }
  }
}
