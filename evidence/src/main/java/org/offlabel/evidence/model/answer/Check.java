package org.offlabel.evidence.model.answer;

import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.document.Quote;

/**
 * A claim of one document held against what another says.
 *
 * @param claim the claim, in few words
 * @param quotes where it is made
 * @param verdict what came of it
 * @param against the words it was held against
 * @param why one plain sentence
 */
public record Check(
    String claim, List<Quote> quotes, Verdict verdict, List<Quote> against, String why) {

  /** What may come of holding a claim against a source. */
  public enum Verdict {
    SUPPORTED("supported"),
    CONTRADICTED("contradicted"),
    OVERSTATED("overstated"),
    OMITS("omits"),
    NOT_CHECKABLE("not checkable");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** The name in answers. */
    public String label() {
      return label;
    }
  }

  public Check {
    Objects.requireNonNull(verdict);
    quotes = List.copyOf(quotes);
    against = List.copyOf(against);
  }
}
