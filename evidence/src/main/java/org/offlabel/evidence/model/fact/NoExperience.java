package org.offlabel.evidence.model.fact;

import java.util.Objects;
import org.offlabel.evidence.model.document.Quote;

/**
 * A post that tells no experience of the writer's own with the drug.
 *
 * @param reason what it is instead
 * @param quote its words
 */
public record NoExperience(Reason reason, Quote quote) implements Post {

  /** What a post may be instead of an experience. */
  public enum Reason {
    AUTHOR_REPLY("reply of the article's author"),
    QUESTION("question"),
    OPINION("opinion"),
    WANTS_TO_TRY("wants to try it"),
    SECOND_HAND("someone else's story"),
    SUPPLIER_TIP("where to buy it"),
    NOT_THIS_DRUG("not about this drug");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /** As shown to a reader. */
    public String label() {
      return label;
    }
  }

  public NoExperience {
    Objects.requireNonNull(reason);
    Objects.requireNonNull(quote);
  }
}
