package org.offlabel.evidence.model.study;

import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.document.Quote;

/**
 * How far one way of going wrong is a worry in one study.
 *
 * @param domain the way of going wrong, in the tool's words: "missing outcome data"
 * @param judgement how much of a worry
 * @param why the reason, one plain clause
 * @param rule the rule that judged, named as its page in docs/methods
 * @param quotes the words that it rests on; empty only when the judgement is NO_INFORMATION
 */
public record RiskOfBias(
    String domain, Judgement judgement, String why, String rule, List<Quote> quotes) {

  /** Judgements, worst last but for the one that there is nothing to judge by. */
  public enum Judgement {
    LOW("low"),
    SOME_CONCERNS("some concerns"),
    HIGH("high"),
    NO_INFORMATION("no information");

    private final String label;

    Judgement(String label) {
      this.label = label;
    }

    /** As shown to a reader. */
    public String label() {
      return label;
    }
  }

  public RiskOfBias {
    Objects.requireNonNull(judgement);
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty() && judgement != Judgement.NO_INFORMATION) {
      throw new IllegalArgumentException("a judgement on " + domain + " rests on nothing");
    }
  }
}
