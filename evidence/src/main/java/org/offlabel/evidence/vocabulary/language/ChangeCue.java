package org.offlabel.evidence.vocabulary.language;

import org.offlabel.evidence.model.document.Span;

/**
 * A place where a sentence says which way something went.
 *
 * @param span the words that say it, from the negation, if there is one, to the verb or noun
 * @param kind which way
 * @param significance what the sentence says about statistical significance
 */
public record ChangeCue(Span span, Kind kind, Significance significance) {

  /** Which way something went. Whether less is good depends on what it is less of. */
  public enum Kind {
    IMPROVED,
    WORSENED,
    REDUCED,
    INCREASED,
    /** There was an effect or a difference; the words do not say which way. */
    CHANGED,
    /** The change is denied: "did not improve", "no difference", "similar". */
    NO_DIFFERENCE,
    /** Not the change but the evidence for it is denied: "no evidence that it improves". */
    UNSUPPORTED
  }

  /** What is said about statistical significance. */
  public enum Significance {
    UNSTATED,
    SIGNIFICANT,
    NOT_SIGNIFICANT
  }
}
